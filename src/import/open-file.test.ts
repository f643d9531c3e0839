import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it, vi } from "vitest";
import { openFile, type Surroundings } from "./open-file";
import type { Opened } from "./opened";
import type { Atlas } from "../model/schema";

const shipped = readFileSync("public/data/atlas.json", "utf8");

function open(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Opened> {
  const surroundings: Surroundings = {
    today: 20_000,
    parser: () => new DOMParser() as unknown as globalThis.DOMParser,
    step: async () => {},
  };
  return openFile(new File([content], name), surroundings);
}

/** The shipped atlas with one thing about it changed. */
function changed(change: (atlas: Atlas) => void): string {
  const atlas = JSON.parse(shipped) as Atlas;
  change(atlas);
  return JSON.stringify(atlas);
}

async function faultOf(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const opened = await open(name, content);
  return opened.kind === "fault" ? Object.values(opened.fault).filter(Boolean).join(" ") : opened.kind;
}

describe("opening a file", () => {
  it("opens the atlas this application ships, every event accepted", async () => {
    const opened = await open("atlas.json", shipped);
    if (opened.kind !== "dataset") throw new Error(JSON.stringify(opened));
    const { atlas, manifest, report } = opened.read;
    expect(atlas).toEqual(JSON.parse(shipped));
    expect(manifest.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(report).toEqual({ read: 96, accepted: 96, rejected: [], remarks: [] });
  });

  it("knows an atlas by what it holds, whatever its name and its byte-order mark", async () => {
    expect((await open("data.txt", `\uFEFF${shipped}`)).kind).toBe("dataset");
  });

  it("parses a GeoJSON once, though only its content says what it is", async () => {
    const atlas = JSON.parse(shipped) as Atlas;
    const { schemaVersion, title, focus, documents, places, actors, names } = atlas;
    const shared = { schemaVersion, title, focus, documents, places, actors, names };
    const [event] = atlas.events;
    const reports = atlas.reports.filter(({ id }) => event!.reports.includes(id));
    const features = [{ type: "Feature", geometry: null, properties: { event, reports } }];
    const text = JSON.stringify({ type: "FeatureCollection", event_atlas: shared, features });
    const parse = vi.spyOn(JSON, "parse");
    const opened = await open("events.json", text);
    expect(parse).toHaveBeenCalledOnce();
    parse.mockRestore();
    expect(opened.kind).toBe("dataset");
  });

  it("hands a briefing on as it is", async () => {
    const text = '{"title":"A briefing"}';
    expect(await open("one.atlas-story.json", text)).toEqual({ kind: "story", text });
    expect(await faultOf("one.atlas-story.json", "{")).toContain("not JSON");
  });

  it.each(["one.atlas-story (1).json", "briefing.json", "briefing.txt"])(
    "knows a story by how it begins, where a browser or a person named it %s",
    async (name) => {
      const text = '{\n  "eventAtlasStory": 1,\n  "title": "A briefing",\n  "steps": []\n}\n';
      expect(await open(name, text)).toEqual({ kind: "story", text });
    },
  );

  it.each<[string, string, string | Uint8Array<ArrayBuffer>, string]>([
    ["a picture", "map.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), "not text in UTF-8"],
    ["an empty file", "atlas.json", " \n", "empty"],
    ["broken JSON", "atlas.json", '{\n"title": "x",\n]', "line 3"],
    ["other JSON", "package.json", '{"name":"x"}', "neither an atlas, nor GeoJSON"],
    ["null", "atlas.json", "null", "neither an atlas, nor GeoJSON"],
    ["a later format", "atlas.json", '{"schemaVersion":2}', "format 2"],
    [
      "an atlas without events",
      "atlas.json",
      changed((atlas) => (atlas.events = [])),
      "The file holds no event",
    ],
    [
      "a date that is none",
      "atlas.json",
      changed((atlas) => (atlas.events[4]!.date.edtf = "May 2021")),
      "events, entry 5, date, edtf",
    ],
    [
      "days other than the date's",
      "atlas.json",
      changed((atlas) => (atlas.events[4]!.date.start = "1990-01-01")),
      "Its days are not those its date says.",
    ],
    [
      "a place that lies elsewhere for one event",
      "atlas.json",
      changed((atlas) => (atlas.events.find(({ place }) => place?.id === "kabul")!.place!.lat = 10)),
      "Its place does not lie where the file's places say “kabul” does.",
    ],
    [
      "an id that is there twice",
      "atlas.json",
      changed((atlas) => atlas.events.push(atlas.events[0]!)),
      "Its id is there twice.",
    ],
    [
      "an actor nobody knows",
      "atlas.json",
      changed((atlas) => (atlas.actors = atlas.actors.filter(({ id }) => id !== "isis-k"))),
      "“isis-k”, which is not among the actors",
    ],
    [
      "a report that is named twice",
      "atlas.json",
      changed(({ events }) => events[0]!.reports.push(events[0]!.reports[0]!)),
      "twice",
    ],
    [
      "a number nobody gave",
      "atlas.json",
      changed((atlas) => (atlas.events.find((event) => event.killed)!.killed!.from = "nobody")),
      "taken from “nobody”",
    ],
  ])("says what is wrong with %s", async (_, name, content, words) => {
    expect(await faultOf(name, content)).toContain(words);
  });

  it("never finds a name the file does not give", async () => {
    const opened = await open(
      "atlas.json",
      changed((atlas) => (atlas.events.find(({ place }) => place)!.place!.admin1 = "constructor")),
    );
    if (opened.kind !== "dataset") throw new Error(JSON.stringify(opened));
    expect(opened.read.atlas.names["constructor"]).toBeUndefined();
  });
});
