import type { OpenPoints } from "./open-points";
import type { PointsShown } from "./point-surface";
import type { ScenePoints } from "./ScenePoints";
import type { BasemapView } from "../BasemapView";
import type { SceneOptions } from "../scene-options";
import { readPalette, withFiles, type Palette } from "../style/palette";
import type { FileColour } from "../../model/file-colour";

/** What draws a scene's events as points while they are drawn so, and the colours that the files of their events have. */
export class HeldPoints {
  readonly #options: Pick<SceneOptions, "container" | "compact" | "onPoints">;
  readonly #basemap: BasemapView;
  readonly #invalidate: () => void;
  #files: readonly (FileColour | null)[] = [];
  /** null while there are none. */
  now: ScenePoints | null = null;

  constructor(
    options: Pick<SceneOptions, "container" | "compact" | "onPoints">,
    basemap: BasemapView,
    invalidate: () => void,
  ) {
    [this.#options, this.#basemap, this.#invalidate] = [options, basemap, invalidate];
  }

  /** Throws what `open` throws. O(n). */
  open(open: OpenPoints, shown: PointsShown): void {
    this.close();
    const { container, compact, onPoints } = this.#options;
    const palette = withFiles(readPalette(container), this.#files);
    const given = { table: shown.table, compact, onPoints };
    this.now = open(given, palette, this.#basemap, this.#invalidate);
    this.now.set(shown);
  }

  /** Frees all that draws them. */
  close(): void {
    if (!this.now) return;
    this.now.destroy();
    this.now = null;
    this.#basemap.removeLayer();
    this.#invalidate();
  }

  setPalette(palette: Palette): void {
    this.now?.setPalette(withFiles(palette, this.#files));
  }

  setFiles(colours: readonly (FileColour | null)[]): void {
    this.#files = colours;
    this.setPalette(readPalette(this.#options.container));
  }
}
