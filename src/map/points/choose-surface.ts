import type { PointSurface } from "./point-surface";
import { RasterSurface } from "./RasterSurface";
import type { BasemapView } from "../BasemapView";
import { GlSurface } from "../gl/GlSurface";
import { PointLayer } from "../gl/PointLayer";
import { prefersRaster } from "../gl/prefers-raster";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";

interface Given {
  canvas: HTMLCanvasElement;
  table: EventTable;
  palette: Palette;
  compact: boolean;
}

/**
 * Points drawn with the graphics card where there is one, else pixel by pixel; where the card's driver fails, pixel by
 * pixel from then on, `repaint` being asked for. Throws where the browser gives no 2D canvas. O(n).
 */
export function chooseSurface(basemap: BasemapView, given: Given, repaint: () => void): PointSurface {
  const { canvas, table, palette, compact } = given;
  const raster = new RasterSurface(canvas, table, { palette, compact });
  const pixels = screen.width * screen.height * devicePixelRatio ** 2;
  if (prefersRaster(basemap.renderer, table.count, pixels)) return raster;
  const layer = new PointLayer((error) => {
    console.warn(`Map: ${error.message}`);
    surface.giveUp();
    repaint();
  });
  const surface = new GlSurface(raster, layer, { palette, compact });
  basemap.setLayer(layer);
  return surface;
}
