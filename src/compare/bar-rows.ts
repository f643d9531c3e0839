import type { BarRow } from "./BarGroup.svelte";
import { lengthOf, perMonth } from "./length";
import { rateWords } from "./line";
import { numbersOf } from "./numbers";
import { partsOf, sumOf, type PartBy, type Side } from "./side";
import type { Measure } from "../model/measure";
import type { EventTable } from "../table/event-table";
import { emptySum } from "../table/sums";
import { emptyTotals, type WindowTotals } from "../table/totals";

const NOTHING: WindowTotals = { certain: emptyTotals(), possible: emptyTotals() };

type Sides = readonly [Side, Side];

/** One bar a side. */
export function wholeRows(sides: Sides, measure: Measure): BarRow[] {
  return sides.map(({ letter, totals, where }) => ({
    key: letter,
    label: letter,
    letter,
    certain: sumOf(totals.certain, measure),
    possible: sumOf(totals.possible, measure),
    numbers: numbersOf(totals, measure, where, { name: "", letter }),
  }));
}

/** The same by month of each side's length; none where a side has no length or no number. */
export function rateRows(sides: Sides, measure: Measure): BarRow[] {
  return sides.flatMap(({ letter, totals, where, window }): BarRow[] => {
    const [length, sum] = [lengthOf(window), sumOf(totals.certain, measure)];
    if (!length || sum.known === 0) return [];
    const rate = perMonth(sum, length);
    const said = `${rateWords(rate)} per month, ${letter}`;
    const text = rateWords(rate).replace("at least ", "≥").replace(" to ", "–");
    const opens = { measure, part: "certain", where } as const;
    const label = `${letter}, ${length.words}`;
    return [
      {
        key: letter,
        label,
        letter,
        certain: rate,
        possible: emptySum(),
        numbers: [{ kind: "number", text, said, opens }],
      },
    ];
  });
}

/** Both sides by value of a dimension, A above B; what neither side has a number or a gap of is left out. */
export function partRows(
  table: EventTable,
  sides: Sides,
  by: PartBy,
  measure: Measure,
  nameOf: (value: string) => string,
): BarRow[] {
  const parts = sides.map((side) => partsOf(table, side, by));
  const bears = ({ certain, possible }: WindowTotals) =>
    [certain, possible].some((totals) => {
      const sum = sumOf(totals, measure);
      return sum.known + sum.unknown > 0;
    });
  const best = (value: string) =>
    Math.max(...parts.map((part) => sumOf((part.get(value) ?? NOTHING).certain, measure).best));
  const values = [...new Set(parts.flatMap((part) => [...part.keys()]))]
    .filter((value) => parts.some((part) => bears(part.get(value) ?? NOTHING)))
    .sort(
      (a, b) => Number(a === "") - Number(b === "") || best(b) - best(a) || (nameOf(a) < nameOf(b) ? -1 : 1),
    );
  return values.flatMap((value) =>
    sides.flatMap(({ letter, where }, at): BarRow[] => {
      const totals = parts[at]!.get(value) ?? NOTHING;
      if (!bears(totals)) return [];
      const isFirst = at === 0 || !bears(parts[0]!.get(value) ?? NOTHING);
      const name = nameOf(value);
      return [
        {
          key: `${letter}-${value}`,
          label: isFirst ? `${name}, ${letter}` : letter,
          letter,
          certain: sumOf(totals.certain, measure),
          possible: sumOf(totals.possible, measure),
          numbers: numbersOf(totals, measure, [...where, { by, value }], { name, letter }),
        },
      ];
    }),
  );
}
