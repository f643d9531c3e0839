import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cite, type CiteFormat } from "./cite-formats";
import type { CslItem } from "./csl-item";
import { fileItems } from "./file-item";
import { oneLine } from "./one-line";
import { publishedDate } from "./published";
import { sourceItem } from "./source-item";
import { SCHEMA_VERSION, type Atlas } from "../../model/schema";
import type { Loaded } from "../../data/load";
import { openRows } from "../../table/open-rows";
import { packedOf } from "../../table/rows.fixture";

const { documents } = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;
const view: CslItem = {
  ...{ id: "event-atlas-2021", type: "webpage", title: "Event Atlas: A & B, 2021", language: "en" },
  ...{
    accessed: { "date-parts": [[2026, 11, 25]] },
    version: "1a5fd9e660de",
    abstract: "37 events, 100% sure.",
  },
  URL: "https://maps.example/a_b/?v=1&t=2021-01-01..2021-12-31&q=%7Bx%7D~y#z",
};
const items = [view, ...documents.map(sourceItem)];

/** What a parser that is not ours reads, without its own bookkeeping. */
function readBack(text: string): Record<string, unknown>[] {
  const own = ["_graph", "citation-key"];
  return new Cite(text).data.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([field]) => !own.includes(field))),
  );
}

/** The signs a parser of LaTeX gives for straight ones. */
const straight = (text: unknown) => String(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

describe.each(["bibtex", "ris"] as const)("%s, read by other software,", (format: CiteFormat) => {
  const read = readBack(cite(items, format));

  it("has every item with its title, publisher and language", () => {
    expect(read).toHaveLength(items.length);
    for (const [at, item] of items.entries()) {
      const got = read[at]!;
      expect(got["id"]).toBe(item.id);
      expect(straight(got["title"])).toBe(straight(item.title));
      expect(got["publisher"]).toBe(item.publisher);
      expect(got["language"]).toBe(item.language);
      expect(got["author"]).toBeUndefined();
    }
  });

  it("has days that are known to the day, and years that are inferred as such", () => {
    const issued = (id: string) => read.find((item) => item["id"] === id)!["issued"];
    expect(issued("terrorism-monitor")).toEqual({ "date-parts": [[2021, 9, 24]] });
    const inferred = Object.values(issued("asia-plus") as object);
    expect(inferred).toEqual(["[2023?]"]);
  });

  it("has the view's address, sign by sign, and the day it was seen", () => {
    const [got] = read;
    expect(got!["URL"]).toBe(view.URL);
    expect(got!["type"]).toBe("webpage");
    expect(got!["issued"]).toBeUndefined();
    if (format === "bibtex") expect(got!["accessed"]).toEqual(view.accessed);
  });

  it("keeps any title, whatever signs it has", () => {
    const signs = fc.constantFrom(
      ..."\\{}$&#%_^~`<>|'\"-=,@ aZéЖع\n\t".split(""),
      "\\textbf{",
      "--",
      "ER  - ",
      "%}",
    );
    const title = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => `x${all.join("")}x`);
    fc.assert(
      fc.property(title, (text) => {
        const [got, ...rest] = readBack(cite([{ ...view, title: text }, view], format));
        expect(straight(got!["title"])).toBe(oneLine(text));
        expect(rest).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

test("CSL-JSON holds the items as they are", () => {
  expect(JSON.parse(cite(items, "csl"))).toEqual(items);
});

test("keys are unique, whatever the ids", () => {
  const twice = [view, view, { ...view, id: `${view.id}-2` }, view];
  const ids = (JSON.parse(cite(twice, "csl")) as CslItem[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test("an author is one name, as printed", () => {
  const [document] = documents;
  const author = "Khan, A. and B. de la Cruz";
  const item = sourceItem({ ...document!, author });
  expect(readBack(cite([item], "bibtex"))[0]!["author"]).toEqual([{ family: author }]);
  expect(cite([item], "ris")).toContain(`AU  - ${author}\r\n`);
});

test.each([
  ["2021-09-24", { "date-parts": [[2021, 9, 24]] }],
  ["2021-09", { "date-parts": [[2021, 9]] }],
  ["2021", { "date-parts": [[2021]] }],
  ["2021-03/2021-05", { "date-parts": [[2021]] }],
  ["2023-09-16?/2023-12?", { literal: "[2023?]" }],
  ["2023~", { literal: "[ca. 2023]" }],
  ["2023-04%", { literal: "[2023?]" }],
  ["2019/2021", { literal: "[between 2019 and 2021]" }],
  ["../2023-03?", { literal: "[not after 2023?]" }],
  ["2021-08/..", { literal: "[not before 2021]" }],
  ["soon", null],
])("%s is cited no more exactly than it is known", (edtf, expected) => {
  expect(publishedDate(edtf)).toEqual(expected);
});

describe("somebody's file", () => {
  const report = {
    ...{ read: 1200, accepted: 1100, rejected: 100, unplaced: 0, undated: 0, repeated: 0, merged: 0 },
    ...{ reasons: [], remarks: [] },
  };
  const loaded = {
    atlas: { title: "mali_2020.csv" } as Atlas,
    manifest: {
      schemaVersion: SCHEMA_VERSION,
      fingerprint: "0123456789ab",
      dataDate: "2024-01-03",
      files: [],
    },
    folder: "",
    rows: openRows(packedOf([])),
    file: {
      ...{ name: "mali_2020.csv", site: "" },
      parts: [
        {
          ...{
            id: "1",
            name: "mali_2020.csv",
            colour: null,
            fingerprint: "0123456789ab",
            dated: "2024-01-03",
          },
          ...{ events: 1100, account: { report, repeats: "keep" } },
        },
      ],
    },
  } satisfies Loaded;

  const view = { filters: { dataset: [] } };

  it("is a dataset with its name, its bytes' beginning, its rows and the day it was read", () => {
    const [item] = fileItems({ data: loaded, view }, new Date(2026, 10, 26)) as [CslItem];
    expect(item).toMatchObject({
      ...{ type: "dataset", title: "mali_2020.csv", version: "0123456789ab" },
      accessed: { "date-parts": [[2026, 11, 26]] },
      abstract: "1,200 rows, 1,100 of them usable; the file is of 3 January 2024.",
    });
    const [bibtex] = readBack(cite([item], "bibtex"));
    expect(bibtex).toMatchObject({ type: "dataset", title: "mali_2020.csv", accessed: item.accessed });
    expect(readBack(cite([item], "ris"))[0]).toMatchObject({ type: "dataset", title: "mali_2020.csv" });
  });

  it("is not cited where it is switched off among others", () => {
    const part = loaded.file.parts[0]!;
    const parts = [part, { ...part, id: "2", name: "niger_2020.csv" }];
    const titles = (dataset: string[]) =>
      fileItems(
        { data: { ...loaded, file: { ...loaded.file, parts } }, view: { filters: { dataset } } },
        new Date(),
      ).map(({ title }) => title);
    expect(titles([])).toEqual(["mali_2020.csv", "niger_2020.csv"]);
    expect(titles(["2"])).toEqual(["niger_2020.csv"]);
  });

  it("that came with a saved page was read when that was saved; an atlas is no such file", () => {
    const saved = { ...loaded, file: { ...loaded.file, saved: "2025-02-03" } };
    expect(fileItems({ data: saved, view }, new Date(2026, 10, 26))[0]!.accessed).toEqual({
      "date-parts": [[2025, 2, 3]],
    });
    const atlas = { ...loaded, rows: undefined } as unknown as Loaded;
    expect(fileItems({ data: atlas, view }, new Date())).toEqual([]);
  });
});
