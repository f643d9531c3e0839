import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { nameOf, shapesIn, type DataShapes } from "./style/data-shapes";

export type FeatureStates = ReadonlyMap<string, Readonly<Record<string, unknown>>>;
export type StateSource = keyof DataShapes;

/**
 * The shapes of one source of a map, each of which is shown as its state says. Everything can be said at any time; it is
 * done while the style is there.
 */
export class StatedShapes {
  readonly #map: MapLibreMap;
  readonly #source: StateSource;
  /** The layers that draw it. */
  readonly #layers: readonly string[];
  /** What shapes the source holds, "" for none. */
  #held: string;
  #states: FeatureStates = new Map();
  #isThere = false;

  /** `style`: what the map was made with. */
  constructor(map: MapLibreMap, source: StateSource, style: StyleSpecification) {
    [this.#map, this.#source, this.#held] = [map, source, nameOf(shapesIn(style, source))];
    this.#layers = style.layers.filter((layer) => "source" in layer && layer.source === source).map(idOf);
  }

  /** The style is there, and knows no states yet. */
  begin(): void {
    this.#isThere = true;
    this.#apply(new Map());
    this.#showLayers();
  }

  /** The style is gone until `begin`. */
  end(): void {
    this.#isThere = false;
  }

  /** Other shapes, in no state. Only while the style is there. */
  hold(shapes: FeatureCollection): void {
    this.set(new Map());
    const name = nameOf(shapes);
    if (name === this.#held) return;
    this.#held = name;
    this.#map.getSource<GeoJSONSource>(this.#source)?.setData(shapes);
    this.#showLayers();
  }

  /** The states of features by id; features left out go back to none. */
  set(states: FeatureStates): void {
    const before = this.#states;
    this.#states = states;
    if (this.#isThere) this.#apply(before);
  }

  #apply(before: FeatureStates): void {
    const feature = (id: string) => ({ source: this.#source, id });
    for (const id of before.keys()) if (!this.#states.has(id)) this.#map.removeFeatureState(feature(id));
    for (const [id, state] of this.#states) {
      const old = before.get(id);
      const changed = !old || Object.keys(state).some((key) => old[key] !== state[key]);
      if (changed) this.#map.setFeatureState(feature(id), state);
    }
  }

  /** Without shapes its layers are not gone through: MapLibre clips the whole map's tiles for each, a third of a paint. */
  #showLayers(): void {
    const visibility = this.#held === "" ? "none" : "visible";
    for (const layer of this.#layers) this.#map.setLayoutProperty(layer, "visibility", visibility);
  }
}

const idOf = ({ id }: { id: string }) => id;
