import type { Block } from "./display-list";
import { plain, smaller, strong, type Look } from "./look";
import { setText, shortened, type Run } from "./set-text";
import type { FigureContent } from "../content";
import { counted } from "../../../model/words";

/** Sources and attribution are set smaller before any source is left out. */
const STEPS = [1, 0.92, 0.85] as const;
/** A source is cut after so many lines' width, and an atlas's name in the attribution after one. */
const SOURCE_LINES = 3;

/** All sources where they fit into `most` px; else the first of them, and how many more there are and where. */
export function setSources(
  { sources, noSource }: FigureContent,
  width: number,
  most: number,
  look: Look,
): Block {
  if (sources.length === 0)
    return setText(
      [
        {
          text: noSource,
          style: plain(look.small),
          ink: look.inks.text2,
        },
      ],
      width,
      look.measure,
    );
  const lines = sources.map((source) => `${lineOf(source, width, look)} `);
  for (const by of STEPS) {
    const set = setText(runsOf(lines, 0, smaller(look, by)), width, look.measure);
    if (set.height <= most) return set;
  }
  const least = smaller(look, STEPS.at(-1)!);
  const first = (shown: number) =>
    setText(runsOf(lines.slice(0, shown), lines.length - shown, least), width, look.measure);
  let [fits, fails] = [0, sources.length];
  while (fails - fits > 1) {
    const shown = (fits + fails) >> 1;
    if (first(shown).height <= most) fits = shown;
    else fails = shown;
  }
  return first(fits);
}

function lineOf(
  { number, title, rest, grade }: FigureContent["sources"][number],
  width: number,
  { small, measure }: Look,
): string {
  const quoted = /[“"]/.test(title) ? title : `“${title}”`;
  return shortened(`[${number}] ${quoted}, ${rest} (${grade}).`, plain(small), SOURCE_LINES * width, measure);
}

function runsOf(lines: readonly string[], more: number, { small, inks }: Look): Run[] {
  const [head, text] = [strong(small), plain(small)];
  const items = lines.map((line) => ({ text: line, style: text, ink: inks.text }));
  const rest =
    more > 0
      ? [
          {
            text: `And ${counted(more, "more source")}, in the notes and at the address given.`,
            style: text,
            ink: inks.text,
          },
        ]
      : [];
  return [{ text: "Sources ", style: head, ink: inks.text }, ...items, ...rest];
}

/** Whose boundaries, of what date the data, and where the view is found; a very long address is cut, and says so by "…". */
export function setAttribution(content: FigureContent, width: number, most: number, look: Look): Block {
  const { attribution, data, atlas, link } = content;
  const name = shortened(`Event Atlas, ${atlas}`, plain(look.small), width, look.measure);
  const text = `${attribution} ${data.of} ${data.date}; data ${data.fingerprint.slice(0, 4)}. ${name}: `;
  for (const by of STEPS) {
    const set = attributionOf(text, bare(link), width, smaller(look, by));
    if (set.height <= most) return set;
  }
  const least = smaller(look, STEPS.at(-1)!);
  for (let length = link.length; length > 60; length -= 20) {
    const set = attributionOf(text, `${bare(link).slice(0, length)}…`, width, least);
    if (set.height <= most) return set;
  }
  return attributionOf(text, bare(link).split("?")[0]!, width, least);
}

const bare = (link: string) => link.replace(/^https?:\/\//, "");

function attributionOf(text: string, link: string, width: number, { small, inks, measure }: Look): Block {
  const style = plain(small);
  return setText(
    [
      { text, style, ink: inks.text2 },
      { text: link, style, ink: inks.text2 },
    ],
    width,
    measure,
  );
}
