import { beforeEach, expect, it, vi } from "vitest";
import { MarkCanvas, type MarkContent } from "./MarkCanvas";
import { sketchTable } from "./marks.fixture";
import { packMarks } from "./pack-marks";
import { frameOf } from "../geo/mercator";
import type { Palette } from "../style/palette";
import { withNumbers } from "../../table/build-table";

/** A context that draws nothing and measures every letter as six px. */
const context = new Proxy({} as Record<string, unknown>, {
  get: (target, name: string) =>
    name === "measureText"
      ? (text: string) => ({ width: 6 * text.length })
      : (target[name] ?? (() => undefined)),
  set: (target, name: string, value) => Reflect.set(target, name, value),
});
const canvas = { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement;
const palette = { types: {}, areas: {} } as Palette;

beforeEach(() => vi.stubGlobal("Path2D", class {}));

it("marks, fans and words follow the table when another rule gives other numbers", () => {
  const { table, rows, eventAt } = sketchTable([
    { place: ["Kabul", "city", 69.17, 34.53], killed: [182, 182, null] },
    { place: ["Kabul", "city", 69.17, 34.53], killed: [90, 90, 90] },
  ]);
  let halved = false;
  const half = (row: number) => {
    const event = eventAt(row);
    const low = event.killed!.low! / 2;
    return { ...event, killed: { ...event.killed!, low, best: low, high: low } };
  };
  const current = (row: number) => (halved ? half(row) : eventAt(row));
  const drawn = (from: typeof table): Pick<MarkContent, "marks" | "table"> => ({
    marks: packMarks(from, rows, false).marks,
    table: from,
  });
  const marks = new MarkCanvas(
    canvas,
    { eventAt: current, placeName: (id) => id, baseLabels: [], widthOf: () => 0 },
    { table, palette, compact: false },
  );
  marks.set(drawn(table));
  const frame = frameOf({ zoom: 6, lat: 34.53, lon: 69.17 }, 1200, 900);
  const said = () => marks.layout!.labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");
  marks.paint(frame, 1);
  const before = marks.layout!.marks[0]!.radius;
  expect(said()).toContain("≥272 killed");

  halved = true;
  const other = withNumbers(table, new Map([0, 1].map((row) => [table.ids.at(row)!, half(row)])));
  marks.set(drawn(other));
  marks.paint(frame, 1);
  expect(said()).toContain("136 killed");
  expect(marks.layout!.marks[0]!.radius).toBeLessThan(before);

  marks.set({ fanned: "Kabul" });
  marks.paint(frame, 1);
  const radii = marks.layout!.fan!.nodes.map(({ radius }) => radius);
  marks.set(drawn(table));
  marks.paint(frame, 1);
  marks.layout!.fan!.nodes.forEach(({ radius }, i) => expect(radius).toBeGreaterThan(radii[i]!));
});
