import { Map as MapLibre, setWorkerUrl, type ExpressionSpecification, type GeoJSONSource } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { COLOURS, settle, type Step } from "./peer";
import { featuresOf } from "../data/geojson";
import { FIRST_DAY, LAST_DAY, synthetic, type Synthetic } from "../data/synthetic";

/** MapLibre's own way: a GeoJSON source, setFilter, and a reduce over the array for the sums. */
setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: "map",
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "land", type: "background", paint: { "background-color": "#ece8df" } }],
  },
  center: [15, 10],
  zoom: 1.6,
  fadeDuration: 0,
  attributionControl: false,
});
const ready = new Promise<void>((resolve) => map.once("load", () => resolve()));
const context = () => map.getCanvas().getContext("webgl2")!;
let events: Synthetic;
let [first, last] = [FIRST_DAY, LAST_DAY];
let shown: readonly number[] = [];
let sums: unknown = null;

async function idle(): Promise<void> {
  await new Promise<void>((resolve) => map.once("idle", () => resolve()));
  settle(context());
}

async function apply(): Promise<Step> {
  const began = performance.now();
  const inWindow: ExpressionSpecification = [
    "all",
    [">=", ["get", "day"], first],
    ["<=", ["get", "day"], last],
  ];
  const byType: ExpressionSpecification = ["in", ["get", "type"], ["literal", [...shown]]];
  map.setFilter("events", shown.length > 0 ? ["all", inWindow, byType] : inWindow);
  sums = total();
  const main = performance.now() - began;
  await idle();
  return { main, pixels: performance.now() - began };
}

/** Counts and deaths in the window, by type: the least that the charts need. O(count). */
function total() {
  const wanted = new Set(shown);
  const by = Array.from({ length: 8 }, () => ({ events: 0, killed: 0 }));
  for (let row = 0; row < events.count; row++) {
    const day = events.day[row]!;
    if (day < first || day > last || (wanted.size > 0 && !wanted.has(events.type[row]!))) continue;
    const into = by[events.type[row]!]!;
    into.events++;
    into.killed += Math.max(events.killed[row]!, 0);
  }
  return by;
}

window.peer = {
  async load(count) {
    await ready;
    events = synthetic(count);
    const data = featuresOf(events);
    const began = performance.now();
    map.addSource("events", { type: "geojson", data, tolerance: 0 });
    map.addLayer({
      id: "events",
      type: "circle",
      source: "events",
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["max", ["get", "killed"], 0], 0, 2, 50, 8],
        "circle-color": [
          "match",
          ["get", "type"],
          ...COLOURS.flatMap((colour, at) => [at, colour]),
          "#777",
        ] as never,
      },
    });
    await idle();
    if (!map.isSourceLoaded("events")) await idle();
    void (map.getSource("events") as GeoJSONSource);
    return performance.now() - began;
  },
  step(from, to) {
    [first, last] = [from, to];
    return apply();
  },
  filter(types) {
    shown = types;
    return apply();
  },
};
Object.assign(window, { sums: () => sums });
