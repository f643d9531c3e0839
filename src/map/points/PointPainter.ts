import { bestInCells, clearLooks, noLooks, type CellLooks } from "./best-in-cells";
import type { Grid } from "./grid";
import { paintCells } from "./paint-cells";
import type { Pickable } from "./pick-index";
import { StampBox, type StampStyle } from "./StampBox";

/** Draws points pixel by pixel. Keeps its buffers as long as the canvas keeps its size. */
export class PointPainter {
  readonly #page: Document;
  #found: CellLooks | null = null;
  #image: ImageData | null = null;
  #pixels = new Uint32Array(0);
  #stamps: StampBox | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** `margin` is that of the grid. O(rows of the window + pixels). */
  paint(
    context: CanvasRenderingContext2D,
    from: Pickable,
    cells: Int32Array,
    { columns, rows }: Grid,
    margin: number,
    style: Omit<StampStyle, "columns">,
  ): void {
    const size = columns * rows;
    if (this.#image?.width !== columns || this.#image.height !== rows || !this.#found) {
      this.#image = new ImageData(columns, rows);
      this.#pixels = new Uint32Array(this.#image.data.buffer);
      this.#found = noLooks(size, size);
    } else this.#pixels.fill(0);
    const whole = { ...style, columns };
    if (!this.#stamps?.isOf(whole)) this.#stamps = new StampBox(whole, this.#page);
    bestInCells(from.table, from.points, cells, from.window, this.#found);
    paintCells(this.#found, this.#stamps.of, this.#pixels);
    clearLooks(this.#found);
    const [width, height] = [columns - 2 * margin, rows - 2 * margin];
    context.putImageData(this.#image, -margin, -margin, margin, margin, width, height);
  }
}
