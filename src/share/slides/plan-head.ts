import { SLIDE } from "./slide-look";
import { textPart, type Placed, type SlideRun } from "./slide-part";
import { heightOf, linesOf } from "./text-room";
import type { FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";

const TITLE = [26, 22, 19] as const;
const LEAD = 14;
const SMALL = 11;
/** A caption has at most so many lines on the slide; all of it is in the notes. */
const CAPTION_LINES = 4;
const CAPTION = 15;
const GAP = 0.06;

/** Title, caption, view sentence and the author's note, over the whole width. */
export function planHead(
  { title, sentence, notes }: FigureContent,
  caption: string,
  inks: FigureInks,
): Placed {
  const width = SLIDE.width - 2 * SLIDE.margin;
  const placed: Placed = { parts: [], bottom: 0.3 };
  const add = (name: string, size: number, runs: SlideRun[], isTitle = false): void => {
    const text = runs.map((run) => run.text).join("");
    if (text === "") return;
    const height = heightOf(text, size, width, isTitle) + 0.02;
    const box = { x: SLIDE.margin, y: placed.bottom, width, height };
    placed.parts.push(textPart({ name, size, paragraphs: [runs], isTitle }, box));
    placed.bottom += height + GAP;
  };
  const titleSize = TITLE.find((size) => linesOf(title, size, width, true) === 1) ?? TITLE.at(-1)!;
  add("Title", titleSize, [{ text: title, ink: inks.text, strong: true }], true);
  add("Caption", CAPTION, [{ text: firstLines(caption, CAPTION, width, CAPTION_LINES), ink: inks.text }]);
  add(
    "View sentence",
    LEAD,
    sentence.lead.map(({ text, strong }) => ({ text, strong, ink: inks.text })),
  );
  add("Remarks", SMALL, [{ text: sentence.remarks, ink: inks.text2 }]);
  const note =
    notes === ""
      ? []
      : [
          { text: "Note ", strong: true, ink: inks.text },
          { text: notes, ink: inks.text },
        ];
  add("Note", SMALL, note);
  return placed;
}

/** A text cut between words to so many lines. O(words · signs). */
function firstLines(text: string, size: number, width: number, most: number): string {
  if (linesOf(text, size, width) <= most) return text;
  const words = text.split(/(?<=\s)/);
  for (let count = words.length - 1; count > 0; count--) {
    const cut = `${words.slice(0, count).join("").trimEnd()} …`;
    if (linesOf(cut, size, width) <= most) return cut;
  }
  return text;
}
