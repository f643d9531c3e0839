import { lengthOf, perMonth, type Length } from "./length";
import { sharedOf, sumOf, type Side } from "./side";
import { amountWords, largerFirst, overlapWords, type SideSum } from "./words";
import type { Behind } from "../model/behind";
import type { Compare } from "../model/compare";
import type { Measure } from "../model/measure";
import { countWords, counted } from "../model/words";
import type { PeopleSum } from "../table/sums";
import { EXPECTS } from "../table/event-table";

/** A stretch of text, and the events it opens where it is a number. */
export interface Piece {
  text: string;
  opens?: Behind;
}

const plain = (text: string): Piece => ({ text });

function sums(sides: readonly [Side, Side], measure: Measure): [SideSum, SideSum] {
  return sides.map(({ letter, totals }) => ({
    letter,
    certain: sumOf(totals.certain, measure),
    possible: sumOf(totals.possible, measure),
  })) as [SideSum, SideSum];
}

/** "At least 417 killed in B, 239 in A." with each number a way to its events. */
export function leadPieces(sides: readonly [Side, Side], measure: Measure): Piece[] {
  const told = sides.map((side) => ({ ...side, certain: sumOf(side.totals.certain, measure) }));
  const isSaid = told.every(({ certain }) => certain.known > 0);
  const pieces = largerFirst(told[0]!, told[1]!).map(({ letter, where, certain }, at): Piece => {
    const text = `${amountWords(certain, measure, at > 0 && isSaid)} in ${letter}`;
    if (certain.known + certain.unknown === 0) return plain(text);
    return { text, opens: { measure, part: certain.known > 0 ? "certain" : "missing", where } };
  });
  const [first, second] = pieces as [Piece, Piece];
  return [{ ...first, text: capital(first.text) }, plain(", "), second, plain(".")];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the ranges overlap, as the second sentence. */
export function verdict(sides: readonly [Side, Side], measure: Measure): string {
  return overlapWords(...sums(sides, measure), measure);
}

/** What has to be known to take the first line rightly: numbers missing, lengths, rates, doubt, what both keep. */
export function remarkPieces(
  sides: readonly [Side, Side],
  { by }: Compare,
  measure: Measure,
  kept: string,
): Piece[] {
  const lengths = sides.map(({ window }) => lengthOf(window));
  const remarks = [
    missing(sides, measure),
    [plain(lengthWords(by, lengths))],
    rates(sides, lengths, measure),
    possible(sides, by),
    [plain(sharedWords(sides))],
    [plain(kept)],
  ];
  return remarks
    .filter((pieces) => pieces.some(({ text }) => text !== ""))
    .flatMap((pieces, at) => (at === 0 ? pieces : [plain(" "), ...pieces]));
}

function missing(sides: readonly [Side, Side], measure: Measure): Piece[] {
  if (measure === "events") return [];
  const without = sides.filter(({ totals }) => totals.certain.people[measure].unknown > 0);
  if (without.length === 0) return [];
  const counts = without.map(({ letter, where, totals }): Piece => {
    const count = totals.certain.people[measure].unknown;
    const text = `${counted(count, EXPECTS[measure])} in ${letter}`;
    return { text, opens: { measure, part: "missing", where } };
  });
  const one = without.length === 1 && without[0]!.totals.certain.people[measure].unknown === 1;
  return [...joined(counts), plain(` ${one ? "gives" : "give"} no number.`)];
}

function lengthWords(by: Compare["by"], lengths: readonly (Length | null)[]): string {
  const [a, b] = lengths;
  if (!a || !b) return "The window has no ends, so there is no rate per month.";
  if (by !== "time") return `The window is ${a.words} long.`;
  return a.words === b.words ? `Both are ${a.words} long.` : `A is ${a.words} long, B ${b.words}.`;
}

function rates(sides: readonly [Side, Side], lengths: readonly (Length | null)[], measure: Measure): Piece[] {
  const told = sides.flatMap(({ letter, where, totals }, at): Piece[] => {
    const [sum, length] = [sumOf(totals.certain, measure), lengths[at]];
    if (!length || sum.known === 0) return [];
    return [
      { text: `${letter} ${rateWords(perMonth(sum, length))}`, opens: { measure, part: "certain", where } },
    ];
  });
  return told.length === 0 ? [] : [plain("Per month: "), ...joined(told, ", "), plain(".")];
}

/** "36", "at least 12.6", "1.1 to 1.2" */
export function rateWords({ low, high, open, unknown }: PeopleSum): string {
  if (open || unknown > 0) return `at least ${tenthsWords(low)}`;
  return low === high ? tenthsWords(low) : `${tenthsWords(low)} to ${tenthsWords(high)}`;
}

/** "1,057.2" */
function tenthsWords(rate: number): string {
  const [whole, tenths] = String(rate).split(".");
  return [countWords(Number(whole)), ...(tenths ? [tenths] : [])].join(".");
}

/** What lies only possibly in a side and does not count. */
function possible(sides: readonly [Side, Side], by: Compare["by"]): Piece[] {
  const some = sides.filter(({ totals }) => totals.possible.events > 0);
  if (some.length === 0) return [];
  const counts = some.map(({ letter, where, totals }): Piece => {
    const text = `${counted(totals.possible.events, "event")} in ${letter}`;
    return { text, opens: { measure: "events", part: "possible", where } };
  });
  const what = by === "time" ? "Only possible" : "Only possibly in the window";
  return [plain(`${what}, and not counted: `), ...joined(counts), plain(`${eitherWords(sides, by)}.`)];
}

function eitherWords(sides: readonly [Side, Side], by: Compare["by"]): string {
  const shared = by === "time" ? sharedOf(...sides).possible : 0;
  if (shared === 0) return "";
  return `; ${counted(shared, "event")} could be in either period and ${shared === 1 ? "is" : "are"} counted in neither`;
}

function sharedWords(sides: readonly [Side, Side]): string {
  if (sides[0].value === sides[1].value) return "Both sides are the same.";
  const { certain } = sharedOf(...sides);
  if (certain === 0) return "";
  return `${counted(certain, "event")} ${certain === 1 ? "is in both and counts" : "are in both and count"} in each.`;
}

/** Pieces as a list: "x and y", or with the separator given. */
function joined(pieces: readonly Piece[], separator = " and "): Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [plain(separator), piece]));
}
