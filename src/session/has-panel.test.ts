import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hasPanel } from "./has-panel";
import type { Atlas } from "../model/schema";
import { PANELS } from "../view/view";

const shipped = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;
const bare: Atlas = {
  ...shipped,
  ...{
    documents: [],
    reports: [],
    areas: [],
    figures: [],
    relations: [],
    disputes: [],
    places: [],
    actors: [],
  },
};

it("has every panel of the shipped atlas, and of bare events those about events alone", () => {
  expect(PANELS.filter((panel) => !hasPanel(panel, shipped))).toEqual([]);
  expect(PANELS.filter((panel) => !hasPanel(panel, bare))).toEqual(["areas", "claims", "actors", "sources"]);
});
