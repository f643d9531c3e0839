import type { Map as MapLibreMap } from "maplibre-gl";
import { layers } from "./layers";
import type { Palette } from "./palette";
import { PATTERN_RATIO, patternImages } from "./patterns";

/** Gives a map whose style is there other colours. */
export function paintStyle(map: MapLibreMap, palette: Palette): void {
  for (const { id, image } of patternImages(palette, document)) {
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: PATTERN_RATIO });
  }
  for (const layer of layers(palette)) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as never, value as never);
    }
  }
}
