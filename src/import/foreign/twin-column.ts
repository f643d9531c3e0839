import { canBe } from "./column-look";
import type { Columns } from "./column-for";

/** What columns of a begin are called, and their ends. */
const PAIRS: readonly (readonly [begin: string, end: string])[] = [
  ...([
    ["begin", "end"],
    ["start", "end"],
    ["from", "to"],
    ["first", "last"],
  ] as const),
  ...([
    ["von", "bis"],
    ["beginn", "ende"],
    ["debut", "fin"],
    ["inicio", "fin"],
  ] as const),
];

/** The column of the days on which those of another end: "end_date" of "start_date"; -1 without one. O(columns). */
export const endOf = (begin: number, columns: Columns): number =>
  twinOf(begin, columns, (name) => PAIRS.map(([first, last]) => name.replace(first, last)));

/** The column of the days on which those of another begin: "start_date" of "end_date"; -1 without one. O(columns). */
export const beginOf = (end: number, columns: Columns): number =>
  twinOf(end, columns, (name) => PAIRS.map(([first, last]) => name.replace(last, first)));

function twinOf(at: number, { names, looks }: Columns, others: (name: string) => string[]): number {
  const name = names[at]!;
  const wanted = others(name).filter((other) => other !== name);
  return names.findIndex((other, index) => wanted.includes(other) && canBe("end", looks[index]!));
}
