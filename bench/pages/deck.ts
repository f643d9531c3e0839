import { Deck, MapView } from "@deck.gl/core";
import { DataFilterExtension } from "@deck.gl/extensions";
import { ScatterplotLayer } from "@deck.gl/layers";
import { COLOURS, settle, type Step } from "./peer";
import { FIRST_DAY, LAST_DAY, synthetic, type Synthetic } from "../data/synthetic";

/** deck.gl's way: a ScatterplotLayer from binary attributes whose window is a uniform of DataFilterExtension. */
const canvas = document.createElement("canvas");
document.getElementById("map")!.append(canvas);
canvas.style.width = canvas.style.height = "100%";
const COLOUR = COLOURS.map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
let events: Synthetic;
let attributes: Record<string, unknown>;
let [first, last] = [FIRST_DAY, LAST_DAY];
let shown: readonly number[] = [];
let rendered: () => void = () => undefined;

const deck = new Deck({
  canvas,
  views: new MapView({ repeat: false }),
  initialViewState: { longitude: 15, latitude: 10, zoom: 1.6 },
  controller: true,
  useDevicePixels: 1,
  layers: [],
  onAfterRender: ({ gl }) => {
    settle(gl as WebGL2RenderingContext);
    rendered();
  },
});

function layer() {
  return new ScatterplotLayer({
    id: "events",
    data: { length: events.count, attributes },
    radiusUnits: "pixels",
    filterRange: [
      [first, last],
      [0, 0],
    ],
    updateTriggers: { getFilterValue: shown.join() },
    extensions: [new DataFilterExtension({ filterSize: 2 })],
  } as never);
}

function filterValues(): Float32Array {
  const wanted = new Set(shown);
  const values = new Float32Array(2 * events.count);
  for (let row = 0; row < events.count; row++) {
    values[2 * row] = events.day[row]!;
    values[2 * row + 1] = wanted.size === 0 || wanted.has(events.type[row]!) ? 0 : 1;
  }
  return values;
}

async function apply(): Promise<Step> {
  const began = performance.now();
  const done = new Promise<void>((resolve) => (rendered = resolve));
  deck.setProps({ layers: [layer()] });
  const main = performance.now() - began;
  await done;
  return { main, pixels: performance.now() - began };
}

window.peer = {
  async load(count) {
    events = synthetic(count);
    const began = performance.now();
    const position = new Float32Array(2 * count);
    const radius = new Float32Array(count);
    const colour = new Uint8Array(4 * count);
    for (let row = 0; row < count; row++) {
      position[2 * row] = events.lon[row]!;
      position[2 * row + 1] = events.lat[row]!;
      radius[row] = 2 + Math.min(6, Math.max(events.killed[row]!, 0) / 8);
      colour.set(COLOUR[events.type[row]!]!, 4 * row);
      colour[4 * row + 3] = 220;
    }
    attributes = {
      getPosition: { value: position, size: 2 },
      getRadius: { value: radius, size: 1 },
      getFillColor: { value: colour, size: 4 },
      getFilterValue: { value: filterValues(), size: 2 },
    };
    await apply();
    return performance.now() - began;
  },
  step(from, to) {
    [first, last] = [from, to];
    return apply();
  },
  filter(types) {
    shown = types;
    attributes = { ...attributes, getFilterValue: { value: filterValues(), size: 2 } };
    return apply();
  },
};
