import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { build } from "./build";
import { SeedError } from "./faults";
import { readInputs } from "./read-inputs";

const FIXTURES = `${import.meta.dirname}/fixtures`;
const base = readInputs(`${FIXTURES}/base`);

/** One edit of the base, and the messages that the build then ends with. */
interface Edit {
  rule: string;
  file: string;
  find: string;
  to: string;
  faults: string[];
}

const edits = parse(readFileSync(`${FIXTURES}/faults.yaml`, "utf8")) as Edit[];

function faultsOf(files: ReadonlyMap<string, string>): string[] {
  try {
    build(files);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.messages;
    throw error;
  }
}

test("the base has no faults", () => expect(faultsOf(base)).toEqual([]));

test.each(edits)("$rule", ({ file, find, to, faults }) => {
  const text = base.get(file) ?? "";
  expect(text.split(find), `"${find}" once in ${file}`).toHaveLength(2);
  expect(faults).not.toEqual([]);
  expect(
    faultsOf(
      new Map(base).set(
        file,
        text.replace(find, () => to),
      ),
    ),
  ).toEqual(faults);
});

describe("files", () => {
  const missing = "file is missing, expected a YAML file of this name";

  test.each([
    ["seeds/000_bridge.source.yaml", `seeds/000_bridge.source.yaml:1: ${missing}`],
    ["seeds/000_bridge.reports.yaml", `seeds/000_bridge.reports.yaml:1: ${missing}`],
    ["seeds/disputes.yaml", `seeds/disputes.yaml:1: ${missing}`],
    ["geo/gazetteer/places.yaml", `geo/gazetteer/places.yaml:1: ${missing}`],
    [
      "seeds/001_fair.txt",
      "seeds/001_fair.reports.yaml:1: no document, expected seeds/001_fair.txt beside it",
      "seeds/001_fair.source.yaml:1: no document, expected seeds/001_fair.txt beside it",
    ],
    [
      "public/basemap/world.topo.json",
      "public/basemap/world.topo.json:1: file is missing, expected a TopoJSON file of provinces and countries",
    ],
  ])("%s is there", (file, ...faults) => {
    expect(faultsOf(new Map([...base].filter(([path]) => path !== file)))).toEqual(faults);
  });

  test("a stray file is told", () => {
    expect(faultsOf(new Map(base).set("seeds/people.yaml", "[]"))).toEqual([
      "seeds/people.yaml:1: a file that nothing reads, expected one of seeds/README.md",
    ]);
  });
});
