import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv";
import { shippedSlice } from "./shipped-slice.fixture";

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data.slice(0, -1);

describe("the CSV", () => {
  const slice = shippedSlice();
  const text = writeCsv(slice);
  const rows = rowsOf(text);

  it("starts with a byte order mark and ends each row with CR LF", () => {
    expect(text.startsWith("\ufeffevent_id,title,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(1 + slice.atlas.events.length);
  });

  it("has one row an event, however many reports tell of it", () => {
    expect(rows.map(({ event_id }) => event_id)).toEqual(slice.atlas.events.map(({ id }) => id));
    const told = rows.reduce((sum, { report_count }) => sum + Number(report_count), 0);
    expect(told).toBe(slice.atlas.events.flatMap(({ reports }) => reports).length);
    expect(told).toBeGreaterThan(rows.length);
  });

  it("leaves empty what is unknown, and writes no number for it", () => {
    for (const [at, { killed, place }] of slice.atlas.events.entries()) {
      const cell = (value: number | null | undefined) => String(value ?? "");
      expect(rows[at]).toMatchObject({
        ...{ fatalities_low: cell(killed?.low), fatalities_best: cell(killed?.best) },
        ...{ fatalities_high: cell(killed?.high), lat: cell(place?.lat), lon: cell(place?.lon) },
      });
    }
    expect(rows.filter(({ fatalities_best }) => fatalities_best === "").length).toBeGreaterThan(0);
  });

  it("says which events lie only possibly in the window", () => {
    const possible = rows.filter(({ in_window }) => in_window === "possible").map(({ event_id }) => event_id);
    expect(possible).toEqual([...slice.possible]);
  });

  it("defuses what a spreadsheet would run, leaves numbers numbers, and leaves all as it is when raw", () => {
    const place = {
      ...slice.atlas.events.find((event) => event.place)!.place!,
      name: "+x",
      lat: -71.2,
      lon: -0.5,
    };
    const hostile = shippedSlice({ title: '=HYPERLINK("x")', note: "-2+3", place });
    const [safe] = rowsOf(writeCsv(hostile));
    expect(safe).toMatchObject({
      title: '\'=HYPERLINK("x")',
      note: "'-2+3",
      place: "'+x",
      lat: "-71.2",
      lon: "-0.5",
    });
    const [raw] = rowsOf(writeCsv(hostile, { raw: true }));
    expect(raw).toMatchObject({ title: '=HYPERLINK("x")', note: "-2+3", place: "+x" });
  });
});
