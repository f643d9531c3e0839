import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import { feature } from "topojson-client";
import type { Feature, FeatureCollection, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { build } from "./build";
import { runCommand } from "./command";
import { readInputs } from "./read-inputs";
import { verifyData } from "./verify-data";

const BASE = `${import.meta.dirname}/fixtures/base`;
const { atlas, files } = build(readInputs(BASE));

test("the same input gives the same bytes, whatever the order of the files", () => {
  const reversed = new Map([...readInputs(BASE)].toReversed());
  expect([...build(reversed).files]).toEqual([...files]);
});

test("reports become events, and the most specific number counts", () => {
  const stand = atlas.events.find(({ id }) => id === "stand-2020");
  expect(stand?.reports).toEqual(["000-hurt", "001-denied", "001-hurt"]);
  expect(stand?.wounded).toEqual({
    low: 15,
    best: 15,
    high: 15,
    words: "13 visitors … were hurt",
    from: "001-hurt",
  });
  expect(stand?.killed).toBeNull();
});

test("an override takes its report and gives its reason", () => {
  const inputs = new Map(readInputs(BASE));
  const events = inputs.get("seeds/events.yaml") ?? "";
  const use = "  actors: []\n  use: { wounded: { report: 000-hurt, because: it was first } }";
  const overridden = build(inputs.set("seeds/events.yaml", events.replace("  actors: []", use))).atlas;
  const stand = overridden.events.find(({ id }) => id === "stand-2020");
  expect([stand?.wounded?.from, stand?.wounded?.high, stand?.override]).toEqual([
    "000-hurt",
    null,
    { wounded: "it was first" },
  ]);
});

test("events are sorted by date, all else by id", () => {
  expect(atlas.events.map(({ date }) => date.start)).toEqual([
    null,
    "2019-01-01",
    "2020-05-04",
    "2020-05-04",
  ]);
  expect(atlas.reports.map(({ id }) => id)).toEqual(atlas.reports.map(({ id }) => id).toSorted());
});

test("a place's note is published, where it has one", () => {
  const notes = atlas.places.map(({ id, note }) => [id, note]);
  expect(notes).toEqual([
    ["beeland", undefined],
    ["border", "Our reading of the words."],
    ["northby", undefined],
    ["testville", undefined],
  ]);
});

describe("areas", () => {
  const topology = JSON.parse(files.get("areas.json") ?? "") as Topology;
  const areas = feature(topology, topology.objects.areas as GeometryCollection) as FeatureCollection<Polygon>;
  const zone = areas.features.find(({ id }) => id === "border") as Feature<Polygon>;

  test("are countries, provinces and border zones, by place id", () => {
    expect(areas.features.map(({ id }) => id)).toEqual(["beeland", "border", "northby"]);
    expect(zone.properties).toEqual({ name: "Border with Beeland" });
  });

  test("a border zone reaches its distance and no third country or sea", () => {
    const holds = (lon: number, lat: number) => booleanPointInPolygon([lon, lat], zone);
    expect([holds(1.76, 1), holds(2.24, 1)]).toEqual([true, true]);
    expect([holds(1.7, 1), holds(2.3, 1), holds(2, 2.1), holds(2, -0.1)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("the command", () => {
  let root = "";
  const run = (...args: string[]) => runCommand(build, ["--root", root, ...args]);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "atlas-"));
    cpSync(BASE, root, { recursive: true });
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
    vi.restoreAllMocks();
  });

  test("writes data that stand the independent check", () => {
    expect(run()).toBe(0);
    expect(verifyData(root)).toEqual([]);
    expect(run("--check")).toBe(0);
    expect(vi.mocked(console.log).mock.lastCall?.[0]).toMatch(/^documents 2 · reports 10 · events 4 · /);
  });

  test("--check names each file that differs, is missing, or is not its own", () => {
    run();
    writeFileSync(join(root, "public/data/atlas.json"), "{}");
    writeFileSync(join(root, "public/data/old.json"), "{}");
    rmSync(join(root, "public/data/areas.json"));
    expect(run("--check")).toBe(1);
    expect(vi.mocked(console.error).mock.lastCall?.[0]).toBe(
      [
        "public/data/areas.json: missing",
        "public/data/atlas.json: differs from what the sources produce",
        "public/data/old.json: not made by the build",
        "Run `npm run data` and commit what it writes.",
      ].join("\n"),
    );
    expect(verifyData(root)).not.toEqual([]);
  });

  test("writes nothing where the seeds have faults", () => {
    run();
    const before = readFileSync(join(root, "public/data/atlas.json"), "utf8");
    writeFileSync(join(root, "seeds/actors.yaml"), "[]");
    expect(run()).toBe(1);
    expect(readFileSync(join(root, "public/data/atlas.json"), "utf8")).toBe(before);
  });
});
