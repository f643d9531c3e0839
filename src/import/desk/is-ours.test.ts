import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isOurs } from "./is-ours";

const looks = (name: string, text: string) => isOurs(name, new TextEncoder().encode(text));

it("knows what Event Atlas writes by its first bytes, whatever the file is called", () => {
  const atlas = readFileSync("public/data/atlas.json", "utf8").slice(0, 60_000);
  expect(looks("anything", atlas)).toBe(true);
  expect(looks("anything", `\uFEFF${atlas}`)).toBe(true);
  expect(looks("a.csv", "\uFEFFevent_id,title,record\r\n")).toBe(true);
  expect(looks("a.csv", '"event_id";"title";"record"\r\n')).toBe(true);
  expect(looks("a.geojson", '{"type":"FeatureCollection","description":"x","event_atlas":{}')).toBe(true);
  expect(looks("a.kml", '<?xml version="1.0"?><kml><ExtendedData><Data name="event_atlas"><value>')).toBe(
    true,
  );
  expect(looks("one.atlas-story.json", "{")).toBe(true);
  expect(looks("one (1).json", '{ "eventAtlasStory": 1')).toBe(true);
  expect(looks("cut.json", '{"schemaVersion":1,"events":[')).toBe(true);
});

it("takes nobody else's file for one of ours", () => {
  expect(looks("list.csv", "a,b\r\n1,2\r\n")).toBe(false);
  expect(looks("acled.csv", "event_id_cnty,event_date,record_number\r\n")).toBe(false);
  expect(looks("usgs.geojson", '{"type":"FeatureCollection","metadata":{},"features":[')).toBe(false);
  expect(looks("places.kml", "<kml><Document><name>record</name></Document></kml>")).toBe(false);
  expect(looks("junk.bin", "\u0000\u0001PK")).toBe(false);
  expect(looks("empty.csv", "")).toBe(false);
});
