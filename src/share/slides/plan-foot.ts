import { SLIDE } from "./slide-look";
import { textPart, type SlidePart, type SlideRun } from "./slide-part";
import { cutLines, heightOf } from "./text-room";
import type { FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";
import { counted } from "../../model/words";

const SIZE = 10;
/** A foot is at most so high, inches. */
const MOST = 1.2;
/** A source has at most so many lines, and an atlas's name in the attribution: both are whole in the notes. */
const SOURCE_LINES = 3;
const NAME_LINES = 2;
/** More sources than this have no room, however short: they are not tried. */
const MOST_SOURCES = 150;

/** Sources under the map, attribution under the column beside it, a rule over both. `top`: where the rule stands. */
export function planFoot(
  content: FigureContent,
  [left, right]: readonly [number, number],
  inks: FigureInks,
): { parts: SlidePart[]; top: number } {
  const sources = fitting(content, left, inks);
  const attribution = attributionOf(content, right, inks);
  const [first, second] = [heightFor(sources, left), heightFor(attribution, right)];
  const height = Math.max(first, second);
  const y = SLIDE.height - 0.28 - height;
  const full = SLIDE.width - 2 * SLIDE.margin;
  const box = (x: number, width: number, high: number) => ({ x, y, width, height: high });
  return {
    top: y - 0.09,
    parts: [
      {
        kind: "rule",
        box: { x: SLIDE.margin, y: y - 0.09, width: full, height: 0 },
        line: { ink: inks.text, width: 0.75, dash: "solid" },
      },
      textPart({ name: "Sources", size: SIZE, paragraphs: [sources] }, box(SLIDE.margin, left, first)),
      textPart(
        { name: "Attribution", size: SIZE, paragraphs: [attribution] },
        box(SLIDE.width - SLIDE.margin - right, right, second),
      ),
    ],
  };
}

/** All sources, or as many as there is room for and how many more the notes have. */
function fitting({ sources, noSource }: FigureContent, width: number, inks: FigureInks): SlideRun[] {
  const lines = sources.slice(0, MOST_SOURCES).map(({ number, title, rest, grade }) => {
    const quoted = /[“"]/.test(title) ? title : `“${title}”`;
    return `${cutLines(`[${number}] ${quoted}, ${rest} (${grade}).`, SIZE, width, SOURCE_LINES)} `;
  });
  for (let shown = lines.length; shown > 0; shown--) {
    const more = sources.length - shown;
    const runs = [
      { text: "Sources ", strong: true, ink: inks.text },
      ...lines.slice(0, shown).map((text) => ({ text, ink: inks.text })),
      ...(more > 0 ? [{ text: `And ${counted(more, "more source")}, in the notes.`, ink: inks.text }] : []),
    ];
    if (heightFor(runs, width) <= MOST || shown === 1) return runs;
  }
  return [{ text: noSource, ink: inks.text2 }];
}

function attributionOf(
  { attribution, data, atlas, link }: FigureContent,
  width: number,
  inks: FigureInks,
): SlideRun[] {
  const ink = inks.text2;
  const words = `${attribution} Data: ${data.date}, fingerprint ${data.fingerprint}. `;
  const name = cutLines(`Event Atlas, ${atlas}`, SIZE, width, NAME_LINES);
  // A file's own address leads nowhere for anyone else.
  if (!/^https?:/.test(link)) return [{ text: `${words}${name}.`, ink }];
  return [
    { text: `${words}${name}: `, ink },
    { text: data.of === "File of" ? "open the atlas" : "open this view", ink: inks.accent, link },
    { text: ".", ink },
  ];
}

function heightFor(runs: readonly SlideRun[], width: number): number {
  return heightOf(runs.map(({ text }) => text).join(""), SIZE, width);
}
