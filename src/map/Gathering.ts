import type { Map as MapLibreMap } from "maplibre-gl";
import { graphicsIdle } from "./gl/graphics-idle";
import { painted, type DrawnPage } from "../ui/painted";

type GatheringMap = Pick<MapLibreMap, "getCanvas" | "triggerRepaint" | "once" | "off">;

/** What a graphics context draws with. */
const DRAWING = ["clear", "drawArrays", "drawElements"] as const;
/** Nobody looks longer than this at a map without land, ms. */
const PATIENCE_MS = 2_000;

/**
 * A map that goes elsewhere shows no land until all of it has come: MapLibre paints with every tile that comes and with
 * every change of its style, and where graphics are software each of these paints stops the page for most of a tenth of a
 * second, though none is of use but the last. It begins once the page has been drawn with what lies over the map, for
 * tiles are cut on the cores that draw. It is over when the map is idle, or when `end` is called.
 */
export class Gathering {
  readonly #map: GatheringMap;
  readonly #gl: WebGL2RenderingContext | null;
  readonly #patience: ReturnType<typeof setTimeout>;
  #isOver = false;

  constructor(map: GatheringMap, page: DrawnPage) {
    [this.#map, this.#gl] = [map, map.getCanvas().getContext("webgl2")];
    this.#empty();
    this.#map.triggerRepaint = () => {};
    map.once("idle", this.end);
    this.#patience = setTimeout(this.end, PATIENCE_MS);
    void this.#drawnOver(page).then(() => this.#isOver || this.#begin());
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The map is painted as it is. */
  readonly end = (): void => {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#patience);
    this.#map.off("idle", this.end);
    for (const name of DRAWING) if (this.#gl) Reflect.deleteProperty(this.#gl, name);
    this.#begin();
  };

  /** What lay elsewhere goes at once. */
  #empty(): void {
    const gl = this.#gl;
    if (!gl) return;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const name of DRAWING) gl[name] = () => {};
  }

  /** Frames are asked for up to two ahead of what is seen. */
  async #drawnOver(page: DrawnPage): Promise<void> {
    await painted(page);
    await painted(page);
    if (this.#gl) await graphicsIdle(this.#gl, page);
  }

  #begin(): void {
    Reflect.deleteProperty(this.#map, "triggerRepaint");
    this.#map.triggerRepaint();
  }
}
