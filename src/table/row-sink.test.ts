import { expect, test } from "vitest";
import { rowIndex } from "./row-index";
import { rowSink } from "./row-sink";
import type { RowSlot } from "./row-slot";
import { openRows } from "./open-rows";
import { transferables } from "./transferables";
import { dayOf } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";

/** Whole numbers below `most`, the same ones each time. */
function dice() {
  let state = 1;
  return (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** As ACLED has them: two actors, a source or two of a few hundred, five in a hundred rows known to a month. */
function fillOrdinary(slot: RowSlot, row: number, roll: (most: number) => number): void {
  const day = dayOf(2014) + roll(3650);
  const place = roll(5000);
  const killed = roll(10) === 0 ? roll(250) : roll(3);
  slot.row = row;
  slot.type = EVENT_TYPES[roll(EVENT_TYPES.length)]!;
  slot.subtype = `Battles: Kind ${roll(25)}`;
  slot.start = day;
  slot.end = roll(20) === 0 ? day + 29 : day;
  slot.lat = place / 100;
  slot.lon = place / 50;
  slot.place = `A place called ${place}`;
  slot.admin1 = `A province called ${place % 400}`;
  slot.country = `Country ${place % 30}`;
  slot.parties = [`Armed group number ${roll(500)}`, `Armed group number ${roll(500)}`];
  slot.roles = [roll(4) === 0 ? "accused" : "perpetrator", roll(3) === 0 ? "victim" : "target"];
  slot.sources = roll(4) === 0 ? [`Paper ${roll(300)}`, `Agency ${roll(20)}`] : [`Paper ${roll(300)}`];
  slot.killed = { low: killed, best: killed, high: killed };
}

const emptySlot = (): RowSlot => ({
  ...{
    row: 0,
    key: "",
    type: "attack",
    subtype: "",
    start: 0,
    end: 0,
    lat: NaN,
    lon: NaN,
    precision: "city",
  },
  ...{ place: "", admin1: "", country: "", parties: [], roles: [], sources: [] },
  ...{ killed: { low: NaN, best: NaN, high: NaN }, wounded: { low: NaN, best: NaN, high: NaN } },
});

/** Two bytes a character, once for each list of strings. */
function stringBytes(part: unknown, seen = new Set<unknown>()): number {
  if (part === null || typeof part !== "object" || ArrayBuffer.isView(part) || seen.has(part)) return 0;
  seen.add(part);
  if (Array.isArray(part)) return part.reduce((sum, text: string) => sum + 2 * text.length, 0);
  return Object.values(part).reduce((sum: number, own) => sum + stringBytes(own, seen), 0);
}

const bytesIn = (part: object) => transferables(part).reduce((sum, { byteLength }) => sum + byteLength, 0);

test("ordinary rows take at most 64 bytes each, strings included; their index at most 16 more", () => {
  const [sink, slot, roll, count] = [rowSink(), emptySlot(), dice(), 200_000];
  for (let row = 0; row < count; row++) {
    fillOrdinary(slot, row + 2, roll);
    sink.add(slot);
  }
  const packed = sink.finish();
  expect((bytesIn(packed) + stringBytes(packed)) / count).toBeLessThanOrEqual(64);
  expect(bytesIn(rowIndex(packed)) / count).toBeLessThanOrEqual(16);
});

test("a column may have more than 65,535 different values", () => {
  const [sink, slot, count] = [rowSink(), emptySlot(), 70_000];
  for (let row = 0; row < count; row++) {
    slot.row = row + 2;
    slot.start = slot.end = row;
    slot.place = `p${row}`;
    slot.parties = [`a${row}`];
    slot.roles = ["perpetrator"];
    sink.add(slot);
  }
  const { eventAt, table } = openRows(sink.finish());
  for (const row of [0, 65_534, 65_535, 65_536, count - 1]) {
    expect(eventAt(row).place?.name).toBe(`p${row}`);
    expect(eventAt(row).actors).toEqual([{ id: `a${row}`, role: "perpetrator" }]);
  }
  expect(table.text.search("p69999")!.indexOf(1)).toBe(69_999);
});

test("no rows are rows too", () => {
  const { table } = openRows(rowSink().finish());
  expect([table.count, table.ids.length, table.start.length, table.spans.length]).toEqual([0, 0, 0, 0]);
  expect(table.text.search("anything")).toEqual(new Uint8Array(0));
});

test("columns that say the same are one array", () => {
  const [sink, slot] = [rowSink(), emptySlot()];
  for (const row of [2, 3, 4]) sink.add({ ...slot, row, start: row, end: row });
  const packed = sink.finish();
  expect(packed.end).toBe(packed.start);
  expect(packed.killed.high).toBe(packed.arrested.low);
  expect(new Set(transferables(packed)).size).toBe(transferables(packed).length);
});
