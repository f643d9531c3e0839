import { SLIDE } from "./slide-look";
import { textPart, type Placed, type SlideRun } from "./slide-part";
import { cutLines, heightOf, linesOf } from "./text-room";
import type { FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";

const TITLE = [26, 22, 19] as const;
const LEAD = 14;
const SMALL = 11;
const CAPTION = 15;
const GAP = 0.06;
/** A title and a caption have at most so many lines on the slide; all of a caption is in the notes. */
const TITLE_LINES = 2;
const CAPTION_LINES = 4;
/** A head is at most so high, inches: below it, each text is cut to ever fewer lines. */
const MOST = 3.2;
const LINES = [Infinity, 4, 3, 2, 1] as const;

/** Title, caption, view sentence and the author's note, over the whole width. What is cut is whole in the notes. */
export function planHead(content: FigureContent, caption: string, inks: FigureInks): Placed {
  for (const lines of LINES) {
    const placed = headOf(content, caption, inks, lines);
    if (placed.bottom <= MOST || lines === 1) return placed;
  }
  return { parts: [], bottom: 0 };
}

function headOf(
  { title, sentence, notes }: FigureContent,
  caption: string,
  inks: FigureInks,
  lines: number,
): Placed {
  const width = SLIDE.width - 2 * SLIDE.margin;
  const placed: Placed = { parts: [], bottom: 0.3 };
  const add = (name: string, size: number, most: number, runs: SlideRun[], isTitle = false): void => {
    const whole = runs.map((run) => run.text).join("");
    if (whole === "") return;
    const text = most === Infinity ? whole : cutLines(whole, size, width, most, isTitle);
    const height = heightOf(text, size, width, isTitle) + 0.02;
    const box = { x: SLIDE.margin, y: placed.bottom, width, height };
    placed.parts.push(textPart({ name, size, paragraphs: [cutRuns(runs, text)], isTitle }, box));
    placed.bottom += height + GAP;
  };
  const titleSize = TITLE.find((size) => linesOf(title, size, width, true) === 1) ?? TITLE.at(-1)!;
  add("Title", titleSize, TITLE_LINES, [{ text: title, ink: inks.text, strong: true }], true);
  add("Caption", CAPTION, Math.min(lines, CAPTION_LINES), [{ text: caption, ink: inks.text }]);
  const lead = sentence.lead.map(({ text, strong }) => ({ text, strong, ink: inks.text }));
  add("View sentence", LEAD, lines, lead);
  add("Remarks", SMALL, lines, [{ text: sentence.remarks, ink: inks.text2 }]);
  const note =
    notes === ""
      ? []
      : [
          { text: "Note ", strong: true, ink: inks.text },
          { text: notes, ink: inks.text },
        ];
  add("Note", SMALL, lines, note);
  return placed;
}

/** Runs of which only `text` is left, which begins as they do. */
function cutRuns(runs: readonly SlideRun[], text: string): SlideRun[] {
  let at = 0;
  return runs.flatMap((run, index) => {
    const from = at;
    at += run.text.length;
    const isLast = index === runs.length - 1 || at >= text.length;
    return from >= text.length ? [] : [{ ...run, text: text.slice(from, isLast ? undefined : at) }];
  });
}
