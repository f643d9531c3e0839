import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { readCsv } from "./import/read-csv";
import { readGeoJson } from "./import/read-geojson";
import { readKml } from "./import/read-kml";
import type { ReadResult } from "./import/read-result";
import { AtlasSchema, type Atlas, type Manifest } from "./model/schema";
import { Session } from "./session/Session.svelte";
import { writeCsv } from "./share/formats/csv";
import { fieldsOf } from "./share/formats/event-fields";
import { writeGeoJson } from "./share/formats/geojson";
import { writeKml } from "./share/formats/kml";
import { sliceOf, type Slice } from "./share/formats/slice";
import { slicer } from "./table/slice-atlas";
import { wholeAtlas } from "./table/whole-atlas";
import { DEFAULT_VIEW } from "./view/view";
import { ViewState } from "./view/ViewState.svelte";

const shipped = v.parse(AtlasSchema, JSON.parse(readFileSync("public/data/atlas.json", "utf8")));
const xml = new DOMParser({
  onError: (level, message) => {
    if (level !== "warning") throw new Error(message);
  },
}) as unknown as globalThis.DOMParser;

interface Way {
  write: (slice: Slice) => string;
  read: (text: string) => ReadResult;
}
const WAYS: Record<string, Way> = {
  "CSV, defused": { write: (slice) => writeCsv(slice), read: readCsv },
  "CSV, raw": { write: (slice) => writeCsv(slice, { raw: true }), read: readCsv },
  GeoJSON: { write: writeGeoJson, read: readGeoJson },
  KML: { write: writeKml, read: (text) => readKml(text, xml) },
};

/** Every event, or every other, of an atlas in view; each third only possibly. */
function sliceIn(atlas: Atlas, step: 1 | 2 = 1): Slice {
  const events = atlas.events.filter((_, at) => at % step === 0);
  const possible = new Set(events.filter((_, at) => at % 3 === 2).map(({ id }) => id));
  return { atlas: slicer(atlas)(events), possible, rule: "specific", about: "A <view> & its address" };
}

/** What a text is after it was saved to disk and opened. */
const saved = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

describe.each(Object.entries(WAYS))("%s", (_, { write, read }) => {
  test.each([1, 2] as const)("gives back the shipped atlas, every event or every other (%i)", (step) => {
    const slice = sliceIn(shipped, step);
    const { atlas, report } = read(saved(write(slice)));
    expect(atlas).toEqual(slice.atlas);
    expect(v.parse(AtlasSchema, atlas)).toEqual(slice.atlas);
    expect(report).toEqual({
      read: slice.atlas.events.length,
      accepted: slice.atlas.events.length,
      rejected: [],
      remarks: [],
    });
  });

  it("gives back any atlas, whatever its texts", () => {
    const filled = wholeAtlas.filter(({ events }) => events.length > 0);
    fc.assert(
      fc.property(filled, fc.constantFrom(1 as const, 2 as const), (whole, step) => {
        const slice = sliceIn(whole, step);
        const { atlas, report } = read(saved(write(slice)));
        expect(atlas).toEqual(slice.atlas);
        expect(report).toMatchObject({ accepted: slice.atlas.events.length, rejected: [], remarks: [] });
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(["lowest", "highest", "graded"] as const)("saved while %s counts", (rule) => {
  const session = new Session(
    { atlas: shipped, folder: "", manifest: { fingerprint: "0123456789ab" } as Manifest },
    new ViewState({ ...DEFAULT_VIEW, rule }),
  );
  const slice = sliceOf(session, "");

  it.each(Object.entries(WAYS))(
    "%s gives back the events as they are published, for any rule to choose",
    (_, way) => {
      const { atlas, report } = way.read(saved(way.write(slice)));
      expect(atlas.events).toEqual(slice.atlas.events);
      expect(atlas.events).toEqual(shipped.events);
      expect(report.remarks).toEqual([]);
    },
  );

  it("shows beside them the numbers that the rule counts, and names the rule", () => {
    const fields = fieldsOf(slice);
    for (const event of slice.atlas.events) {
      const { killed } = session.index.events.get(event.id)!;
      expect(fields(event)).toMatchObject({ fatalities_best: killed?.best ?? null, counting_rule: rule });
    }
  });
});

it("a random whole atlas is valid, so that the round trip proves something", () => {
  fc.assert(
    fc.property(wholeAtlas, (atlas) => v.is(AtlasSchema, atlas)),
    { numRuns: 50 },
  );
});
