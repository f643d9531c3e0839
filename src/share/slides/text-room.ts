import { beginning } from "../../model/beginning";

/** Widths of signs as parts of the text's size: a little more than in Calibri, a little less than in Arial. */
const NARROW = /[iljtfrI.,;:'’!|()[\]/\s-]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[A-ZА-Я&]/;

/** Points and inches. */
const POINTS = 72;
const LEADING = 1.2;

function emsOf(sign: string): number {
  if (NARROW.test(sign)) return 0.3;
  if (WIDE.test(sign)) return 0.84;
  if (CAPITAL.test(sign)) return 0.62;
  return sign > "\u2e80" ? 1 : 0.515;
}

/** How wide a text may become, inches; `size` in points. O(signs). */
export function widthOf(text: string, size: number, strong = false): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return (ems * size * (strong ? 1.05 : 1)) / POINTS;
}

/** Into how many lines a text breaks at `width` inches. O(signs). */
export function linesOf(text: string, size: number, width: number, strong = false): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const [word] of paragraph.matchAll(/\S+\s*|\s+/g)) {
      const [own, bare] = [widthOf(word, size, strong), widthOf(word.trimEnd(), size, strong)];
      if (used > 0 && used + bare > width) [lines, used] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(bare / width) - 1);
      used += own % width;
    }
  }
  return lines;
}

/** Height of a text set at `width` inches. */
export function heightOf(text: string, size: number, width: number, strong = false): number {
  return text === "" ? 0 : (linesOf(text, size, width, strong) * size * LEADING) / POINTS;
}

/** No text of `width` inches has more signs in a line: a longer one need not be read to its end. */
const mostSigns = (size: number, width: number) => Math.ceil((width * POINTS) / (0.3 * size)) + 1;

/** A text cut to so many lines, between words, or within the one that fills them all. O(signs that fit). */
export function cutLines(text: string, size: number, width: number, most: number, strong = false): string {
  const room = beginning(text, 2 * most * mostSigns(size, width));
  const fits = (one: string) => linesOf(one, size, width, strong) <= most;
  if (room === text && fits(text)) return text;
  const words = room.split(/(?<=\s)/);
  const some = mostThat(words.length - 1, (count) => fits(`${words.slice(0, count).join("").trimEnd()} …`));
  const whole = words.slice(0, some).join("").trimEnd();
  if (whole !== "") return `${whole} …`;
  const signs = [...room];
  const first = (count: number) => `${signs.slice(0, count).join("").trimEnd()}…`;
  return first(mostThat(signs.length - 1, (count) => fits(first(count))));
}

/** The largest number up to `most` of which something is true that is true of all smaller ones; 0 where of none. */
function mostThat(most: number, is: (count: number) => boolean): number {
  let [yes, no] = [0, most + 1];
  while (no - yes > 1) {
    const middle = (yes + no) >> 1;
    if (is(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** A text cut at its end to `room` inches. O(signs). */
export function cutTo(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let [cut, used] = ["", widthOf("…", size)];
  for (const sign of text) {
    used += widthOf(sign, size);
    if (used > room) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}
