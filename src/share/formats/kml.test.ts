import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { expect, it } from "vitest";
import { writeKml } from "./kml";
import { shippedSlice } from "./shipped-slice.fixture";

const place = {
  ...{
    id: "x",
    name: "<X>",
    lat: -1.5,
    lon: 60,
    precision: "province" as const,
    admin1: null,
    country: null,
  },
};
const slice = shippedSlice({ title: 'A "<i>" & \u0000 title', place, note: "]]> &lt;" });
const text = writeKml(slice);
const { features } = kml(new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml"));

it("is one placemark an event to other software, with a point where it has a place", () => {
  expect(features).toHaveLength(slice.atlas.events.length);
  for (const [at, event] of slice.atlas.events.entries()) {
    const point = event.place && event.place.lat !== null ? [event.place.lon, event.place.lat] : null;
    const { geometry, properties } = features[at]!;
    expect(geometry && "coordinates" in geometry ? geometry.coordinates : null).toEqual(point);
    expect(properties!["event_id"]).toBe(event.id);
    if (at > 0) expect(properties!["name"]).toBe(event.title);
  }
});

it("has the dates as time spans whose open ends stay open", () => {
  const spans = features.map(({ properties }) => properties!["timespan"] as { begin?: string; end?: string });
  for (const [at, { date }] of slice.atlas.events.entries()) {
    expect(spans[at]!.begin || null).toBe(date.start);
    expect(spans[at]!.end || null).toBe(date.end);
  }
  expect(text).not.toMatch(/<(begin|end)><\//);
});

it("shows texts as they are, even to readers who take them for HTML", () => {
  expect(features[0]!.properties!["name"]).toBe('A "<i>" & \ufffd title');
  expect(features[0]!.properties!["note"]).toBe("]]> &lt;");
  const described = features[0]!.properties!["description"] as string | { value: string };
  const words = typeof described === "string" ? described : described.value;
  expect(words).toContain("Where: &lt;X>, known to the province");
  expect(text).toContain("<description>A &amp;lt;b&gt;view&amp;lt;/b&gt; &amp; its address</description>");
});
