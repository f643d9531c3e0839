import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { readAreas, readWorld } from "./geo/map-files";
import { ringsOf, type Rings } from "./geo/rings";
import { readLabels } from "./labels/read-labels";
import type { MarkSource } from "./marks/MarkCanvas";
import type { SceneData, SceneFiles } from "./scene-options";
import { areaFeatures, mapStyle, outlineFeatures } from "./style/map-style";
import type { Palette } from "./style/palette";
import { isWide } from "./zones/is-wide";
import type { AnchorSource } from "./zones/place-anchor";

/** What a map draws from, read once. */
interface Scene {
  outlines: ReadonlyMap<string, Rings>;
  anchors: AnchorSource;
  source: MarkSource;
  areas: FeatureCollection;
  /** O(files). */
  style: () => StyleSpecification;
}

/** Files and data as a map needs them, in a theme's colours. Throws MapFileError. O(files). */
export function readScene(files: SceneFiles, data: SceneData, palette: Palette): Scene {
  const shapes = readAreas(files.areas);
  const outlines = new Map([...shapes].map(([id, shape]) => [id, ringsOf(shape)]));
  const baseLabels = readLabels(files.labels);
  const areas = areaFeatures(data.areas, shapes, (area) => isWide(area, data.places, outlines));
  return {
    outlines,
    anchors: { places: data.places, outlines, baseLabels },
    source: {
      eventAt: data.eventAt,
      baseLabels,
      placeName: (id) => data.places.get(id)?.name ?? id,
      widthOf: (id) => {
        const outline = outlines.get(id);
        return outline ? outline.box[2] - outline.box[0] : 0;
      },
    },
    areas,
    style() {
      const places = outlineFeatures(shapes.keys(), shapes);
      return mapStyle(palette, readWorld(files.world), areas, places, files.relief);
    },
  };
}
