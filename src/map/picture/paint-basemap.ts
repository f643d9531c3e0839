import type { StyleSpecification } from "maplibre-gl";
import { BasemapView } from "../BasemapView";
import type { Size } from "../geo/fit-camera";
import type { Palette } from "../style/palette";
import type { Camera } from "../../view/view";

/** States of features by id, as BasemapView takes them. */
type States = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

interface BasemapPicture {
  container: HTMLElement;
  size: Size;
  pixelRatio: number;
  style: StyleSpecification;
  palette: Palette;
  camera: Camera;
  areas: States;
  outlines: States;
  signal: AbortSignal | undefined;
}

const nothing = () => {};

/**
 * Paints the basemap onto a canvas, once the map says that it is idle. Rejects with what BasemapView throws where
 * there is no WebGL 2, when the graphics context is lost, and with the signal's reason. The map is freed in any case.
 */
export async function paintBasemap(given: BasemapPicture, onto: CanvasRenderingContext2D): Promise<void> {
  const { container, style, palette, camera, pixelRatio, size, signal } = given;
  signal?.throwIfAborted();
  let view: BasemapView | null = null;
  let stop = nothing;
  try {
    await new Promise<void>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener("abort", stop);
      let taken = false;
      const take = (canvas: HTMLCanvasElement) => {
        onto.drawImage(canvas, 0, 0, size.width, size.height);
        resolve();
      };
      view = new BasemapView({
        ...{ container, style, palette, camera, cooperative: false, still: { pixelRatio } },
        onStatus: (status) => {
          if (status === "loading")
            reject(new Error("The graphics context was lost while the map was drawn."));
          if (status !== "idle" || taken) return;
          taken = true;
          view?.whenPainted(take);
        },
        ...{ onPaint: nothing, onMoved: nothing, onPointer: nothing, onLeave: nothing, onClick: nothing },
      });
      view.setStates("areas", given.areas);
      view.setStates("outlines", given.outlines);
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    (view as BasemapView | null)?.destroy();
  }
}
