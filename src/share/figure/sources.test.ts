import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citationsOf } from "./sources";
import type { Atlas } from "../../model/schema";

test("ten thousand documents of ten thousand events are numbered and counted at once", () => {
  const shipped = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;
  const many = <T>(make: (at: number) => T) => Array.from({ length: 10_000 }, (_, at) => make(at));
  const documents = many((at) => ({ ...shipped.documents[0]!, id: `d${at}` }));
  const told = new Map(many((at) => [`e${at}`, new Set(["d0", `d${at}`])]));
  const begun = performance.now();
  const { sources, ofEvent } = citationsOf(documents, told, new Set());
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(sources.map(({ number, events }) => [number, events])).toEqual(
    many((at) => [at + 1, at === 0 ? 10_000 : 1]),
  );
  expect([ofEvent["e0"], ofEvent["e9999"]]).toEqual([[1], [1, 10_000]]);
});
