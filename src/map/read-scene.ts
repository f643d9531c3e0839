import type { StyleSpecification } from "maplibre-gl";
import { readAreas, readWorld } from "./geo/map-files";
import { ringsOf, type Rings } from "./geo/rings";
import { readLabels } from "./labels/read-labels";
import type { MarkSource } from "./marks/MarkCanvas";
import type { SceneData, SceneFiles } from "./scene-options";
import type { DataShapes } from "./style/data-shapes";
import { areaFeatures, mapStyle, outlineFeatures } from "./style/map-style";
import type { Palette } from "./style/palette";
import { isWide } from "./zones/is-wide";
import { isOutlined } from "../model/precision";
import type { AnchorSource } from "./zones/place-anchor";

/** What a map draws from, read once. */
interface Scene {
  outlines: ReadonlyMap<string, Rings>;
  anchors: AnchorSource;
  source: MarkSource;
  /** Shapes that are shown for the data's sake: its areas, and the places that are drawn as outlines. */
  shapes: DataShapes;
  /** O(files). */
  style: () => StyleSpecification;
}

/** Files and data as a map needs them, in a theme's colours. Throws MapFileError. O(files). */
export function readScene(files: SceneFiles, data: SceneData, palette: Palette): Scene {
  const shapes = readAreas(files.areas);
  const outlines = new Map([...shapes].map(([id, shape]) => [id, ringsOf(shape)]));
  const baseLabels = readLabels(files.labels);
  const outlined = [...data.places.values()].filter(({ precision }) => isOutlined(precision));
  const dataShapes: DataShapes = {
    areas: areaFeatures(data.areas, shapes, (area) => isWide(area, data.places, outlines)),
    outlines: outlineFeatures(
      outlined.map(({ id }) => id),
      shapes,
    ),
  };
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
    shapes: dataShapes,
    style: () => mapStyle(palette, readWorld(files.world), dataShapes, files.relief),
  };
}
