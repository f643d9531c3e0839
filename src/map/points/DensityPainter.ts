import { countInCells, noCounts, type CellCounts } from "./count-in-cells";
import { DENSITY_CELL, densityKernel, rampEnd, smooth } from "./density";
import { gridOrigin, type Grid } from "./grid";
import type { Pickable } from "./pick-index";
import { colourDensity, rampColours } from "./ramp";
import type { Frame } from "../geo/mercator";

/** Draws how many events lie where as colour. Keeps its buffers as long as the grid keeps its size. */
export class DensityPainter {
  readonly #small: CanvasRenderingContext2D;
  #counts: CellCounts = noCounts(0, false);
  #density = new Float32Array(0);
  #kernel = densityKernel(0);
  #image: ImageData | null = null;
  #ramp: { stops: readonly string[]; colours: Uint32Array } | null = null;

  /** Throws where the browser gives no 2D canvas. */
  constructor(page: Document) {
    // It is copied onto a canvas in main memory: from a graphics card it would have to come back first.
    const context = page.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser draws no canvas.");
    this.#small = context;
  }

  /** On a context that takes px. Gives where the ramp ends. O(rows of the window + cells). */
  paint(
    context: CanvasRenderingContext2D,
    from: Pickable,
    cells: Int32Array,
    grid: Grid,
    frame: Frame,
    stops: readonly string[],
  ): number {
    const { columns, rows } = grid;
    const image = this.#sized(columns, rows);
    if (this.#ramp?.stops !== stops) this.#ramp = { stops, colours: rampColours(stops) };
    countInCells(from.table, from.points, cells, from.window, this.#counts);
    smooth(this.#counts.counts, columns, this.#kernel, this.#density);
    const end = rampEnd(this.#density);
    colourDensity(this.#density, end, this.#ramp.colours, new Uint32Array(image.data.buffer));
    this.#small.putImageData(image, 0, 0);
    const [x, y] = gridOrigin(grid, frame, DENSITY_CELL);
    context.imageSmoothingQuality = "low";
    context.drawImage(this.#small.canvas, x, y, columns * DENSITY_CELL, rows * DENSITY_CELL);
    return end;
  }

  #sized(columns: number, rows: number): ImageData {
    if (this.#image?.width === columns && this.#image.height === rows) return this.#image;
    const { canvas } = this.#small;
    [canvas.width, canvas.height] = [columns, rows];
    this.#counts = noCounts(columns * rows, false);
    this.#density = new Float32Array(columns * rows);
    this.#kernel = densityKernel(columns);
    return (this.#image = new ImageData(columns, rows));
  }
}
