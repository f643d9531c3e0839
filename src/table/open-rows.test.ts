import fc from "fast-check";
import { expect, test } from "vitest";
import { conditions } from "./conditions";
import { packedOf, rowSlots, rowsOf } from "./rows.fixture";
import type { RowSlot, SlotCount } from "./row-slot";
import { transferables } from "./transferables";
import { OPEN_END, OPEN_START, isoDay } from "../model/day";
import { parseEdtf } from "../model/edtf";
import { EVENT_TYPE } from "../model/event-type";
import { foldNames, foldPlain, foldWords } from "../model/fold";
import { DOING } from "../model/side";

const given = (value: number) => (Number.isNaN(value) ? null : value);

function numberOf({ low, best, high }: SlotCount) {
  if ([low, best, high].every(Number.isNaN)) return null;
  const least = given(low) ?? 0;
  return { low: least, best: given(best) ?? least, high: given(high) };
}

const boundsOf = (number: { low: unknown; best: unknown; high: unknown } | null) =>
  number && { low: number.low, best: number.best, high: number.high };

function partiesOf({ parties, roles }: RowSlot) {
  const named = parties.map((id, at) => ({ id, role: roles[at]! })).filter(({ id }) => id !== "");
  return named.filter(
    (one, at) => named.findIndex((other) => other.id === one.id && other.role === one.role) === at,
  );
}

const byTime = (a: RowSlot, b: RowSlot) => a.start - b.start || a.end - b.end || a.row - b.row;
const unique = (values: readonly string[]) => [...new Set(values)].filter(Boolean);

test("what goes in as rows comes out as events, by start, end and row, with nothing lost or added", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const { table, eventAt, fileRowAt } = rowsOf(slots);
      expect(table.count).toBe(slots.length);
      [...slots].sort(byTime).forEach((slot, row) => {
        const event = eventAt(row);
        expect(fileRowAt(row)).toBe(slot.row);
        expect([event.id, table.ids.at(row), table.ids.indexOf(event.id)]).toEqual([
          ...[`r${slot.row}`, `r${slot.row}`, row],
        ]);
        expect([event.type, event.subtype]).toEqual([slot.type, slot.subtype]);
        expect(event.date.start).toBe(slot.start === OPEN_START ? null : isoDay(slot.start));
        expect(event.date.end).toBe(slot.end === OPEN_END ? null : isoDay(slot.end));
        if (event.date.start !== null || event.date.end !== null) {
          expect(parseEdtf(event.date.edtf)).toMatchObject({ start: slot.start, end: slot.end });
        }
        const placed = slot.place + slot.admin1 + slot.country !== "" || !Number.isNaN(slot.lat);
        expect(event.place !== null).toBe(placed);
        if (event.place) {
          const { lat, lon, name, admin1, country, precision } = event.place;
          expect([lat, lon]).toEqual([given(slot.lat), given(slot.lon)]);
          expect([name, admin1 ?? "", country ?? ""]).toEqual([slot.place, slot.admin1, slot.country]);
          expect(precision).toBe(slot.precision);
          expect(event.place.id).not.toBe("");
        }
        expect(event.actors).toEqual(partiesOf(slot));
        expect(boundsOf(event.killed)).toEqual(numberOf(slot.killed));
        expect(boundsOf(event.wounded)).toEqual(numberOf(slot.wounded));
        expect([event.arrested, event.reports]).toEqual([null, []]);
        expect(event.title).not.toMatch(/^[, ]*$|, ,|, $/);
      });
    }),
  );
});

test("rows may come in any order", () => {
  const mixed = rowSlots.chain((slots) =>
    fc.tuple(
      fc.constant(slots),
      fc.shuffledSubarray(slots, { minLength: slots.length, maxLength: slots.length }),
    ),
  );
  fc.assert(
    fc.property(mixed, ([slots, shuffled]) => {
      const idsOf = ({ table: { ids } }: ReturnType<typeof rowsOf>) =>
        Array.from({ length: ids.length }, (_, row) => ids.at(row));
      expect(idsOf(rowsOf(shuffled))).toEqual(idsOf(rowsOf(slots)));
    }),
  );
});

test("the columns say the same as the events", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const { table } = rowsOf(slots);
      const listAt = ({ values, lists, offsets, codes }: typeof table.actor, row: number) =>
        [...codes.subarray(offsets[lists[row]!], offsets[lists[row]! + 1])].map((code) => values[code]!);
      [...slots].sort(byTime).forEach((slot, row) => {
        const parties = partiesOf(slot);
        expect(unique(listAt(table.actor, row))).toEqual(unique(parties.map(({ id }) => id)));
        expect(listAt(table.role, row)).toEqual(unique(parties.map(({ role }) => role)));
        const doers = parties.filter(({ role }) => DOING.has(role)).map(({ id }) => id);
        expect(listAt(table.doer, row)).toEqual(unique(doers));
        expect(listAt(table.document, row)).toEqual(unique(slot.sources));
        expect(listAt(table.status, row)).toEqual([]);
        expect(table.start[row]! < table.end[row]!).toBe(table.spans.includes(row));
      });
    }),
  );
});

test("a search finds what a search through every value finds", () => {
  const query = fc
    .array(fc.constantFrom("kab", "Herat", "IS-K", "isisk", "tolo", "attack", "clash", "nang", "q", ""), {
      maxLength: 3,
    })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(rowSlots, query, (slots, asked) => {
      const wanted = foldWords(asked);
      const hits = [...slots].sort(byTime).map((slot) => {
        const what = slot.subtype || EVENT_TYPE[slot.type].label;
        const texts = [slot.place, slot.admin1, slot.country, what, ...slot.parties, ...slot.sources];
        const folded = texts.map((one) => ` ${foldPlain(one)} ${foldNames(one)}`).join(" ");
        return wanted.every((word) => folded.includes(` ${word}`)) ? 1 : 0;
      });
      const found = rowsOf(slots).table.text.search(asked);
      expect(found && [...found]).toEqual(wanted.length === 0 ? null : hits);
    }),
    { numRuns: 300 },
  );
});

test("a query of more words than fit into one mask is asked in full", () => {
  const [slot] = fc.sample(
    rowSlots.filter((slots) => slots.length > 0),
    1,
  )[0]!;
  const place = Array.from({ length: 40 }, (_, at) => `w${at}x`).join(" ");
  const { text } = rowsOf([{ ...slot!, place }]).table;
  expect([...text.search(place)!]).toEqual([1]);
  expect([...text.search(`${place} missing`)!]).toEqual([0]);
});

test("an id that is not one finds nothing", () => {
  const { table } = rowsOf(fc.sample(rowSlots, 1)[0]!);
  for (const id of ["", "r", "r-1", "r01", "r1.5", "r99999999999", "R2", "r2 ", "e2", "r1e3"]) {
    expect(table.ids.indexOf(id)).toBe(-1);
  }
  expect([table.ids.at(-1), table.ids.at(table.count)]).toEqual([undefined, undefined]);
});

test("rows can be handed over without a copy, shared buffers and all", () => {
  const slots = fc.sample(rowSlots, 1)[0]!;
  const packed = packedOf(slots);
  const expected = structuredClone(packed);
  expect(structuredClone(packed, { transfer: transferables(packed) })).toEqual(expected);
  expect(packed.start.buffer.byteLength).toBe(0);
});

test("titles say what and where in the file's words, or in ours where it has none", () => {
  const [slot] = fc.sample(
    rowSlots.filter(({ length }) => length > 0),
    1,
  )[0]!;
  const title = (part: Partial<RowSlot>) => rowsOf([{ ...slot!, ...part }]).eventAt(0).title;
  const bare = { type: "attack", subtype: "", place: "", admin1: "", country: "" } as const;
  const clash = { ...bare, subtype: "Battles: Armed clash", admin1: "Herat", country: "Afghanistan" };
  expect(title({ ...clash, place: "Guzara" })).toBe("Armed clash, Guzara, Afghanistan");
  expect(title(clash)).toBe("Armed clash, Herat, Afghanistan");
  expect(title({ ...bare, place: "Singapore", country: "Singapore" })).toBe("Attack, Singapore");
  expect(title(bare)).toBe("Attack");
});

test("numbers are said in words", () => {
  const [slot] = fc.sample(
    rowSlots.filter(({ length }) => length > 0),
    1,
  )[0]!;
  const words = (low: number, best: number, high: number) =>
    rowsOf([{ ...slot!, killed: { low, best, high } }]).eventAt(0).killed?.words;
  expect(words(12, 12, 12)).toBe("12");
  expect(words(3, 5, 9)).toBe("5 (3 to 9)");
  expect(words(4, NaN, NaN)).toBe("at least 4");
  expect(words(NaN, 5, NaN)).toBe("5 (at least 0)");
  expect(words(NaN, NaN, NaN)).toBeUndefined();
});

test("a place is one place only within its province and country, and so is a province", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const { table, eventAt } = rowsOf(slots);
      const inTime = [...slots].sort(byTime);
      const provinceOf = ({ admin1, country }: RowSlot) => admin1 && JSON.stringify([admin1, country]);
      const placeOf = (slot: RowSlot) =>
        slot.place && JSON.stringify([slot.place, slot.admin1, slot.country]);
      for (const [column, of] of [
        [table.place, placeOf],
        [table.admin1, provinceOf],
      ] as const) {
        const byCode = new Map(inTime.map((slot, row) => [column.codes[row]!, of(slot)]));
        inTime.forEach((slot, row) => expect(byCode.get(column.codes[row]!)).toBe(of(slot)));
        const different = new Set(inTime.map(of));
        expect(new Set(column.codes).size).toBe(different.size);
        expect(new Set(column.values).size).toBe(column.values.length);
        expect(column.values.filter(Boolean)).toHaveLength([...different].filter(Boolean).length);
      }
      inTime.forEach((slot, row) => {
        const alike = conditions(table, [{ by: "place", value: eventAt(row).place?.id ?? "" }]);
        if (slot.place === "") return;
        inTime.forEach((other, at) => expect(alike(at)).toBe(placeOf(other) === placeOf(slot)));
      });
    }),
  );
});

test("the title of an event at a namesake says the province too", () => {
  const at = (row: number, place: string, admin1: string, country: string) => ({
    ...fc.sample(rowSlots, { numRuns: 1, seed: 7 })[0]![0]!,
    subtype: "Raid",
    row,
    place,
    admin1,
    country,
  });
  const rows = [
    at(2, "San José", "Heredia", "Costa Rica"),
    at(3, "San José", "San José", "Costa Rica"),
    at(4, "Liberia", "Guanacaste", "Costa Rica"),
  ];
  const { table, eventAt } = rowsOf(rows);
  const titles = rows.map(({ row }) => eventAt(table.ids.indexOf(`r${row}`)).title);
  expect(titles).toEqual([
    "Raid, San José, Heredia, Costa Rica",
    "Raid, San José, Costa Rica",
    "Raid, Liberia, Costa Rica",
  ]);
});
