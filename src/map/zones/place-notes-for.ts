import { AREA_KIND, AREA_KINDS_SHOWN } from "./area-kinds";
import { nameAnchor, type AnchorSource } from "./place-anchor";
import type { PlaceNote } from "../labels/place-notes";
import type { Mark } from "../marks/mark";
import type { AreaKind, AtlasArea, AtlasPlace } from "../../model/schema";

/** One note per place that has an area shown or events known only to it. O(areas + marks). */
export function placeNotesFor(
  areas: readonly AtlasArea[],
  marks: readonly Mark[],
  source: AnchorSource,
): PlaceNote[] {
  const kinds = new Map<string, Set<AreaKind>>();
  for (const area of areas) {
    const known = kinds.get(area.place);
    if (known) known.add(area.kind);
    else kinds.set(area.place, new Set([area.kind]));
  }
  const badges = new Map(marks.filter((mark) => mark.form === "badge").map((mark) => [mark.place, mark]));
  return [...new Set([...badges.keys(), ...kinds.keys()])].flatMap((id) => {
    const place = source.places.get(id);
    return place ? note(place, kinds.get(id), badges.get(id) ?? null, source) : [];
  });
}

function note(
  place: AtlasPlace,
  kinds: ReadonlySet<AreaKind> | undefined,
  badge: Mark | null,
  source: AnchorSource,
): PlaceNote[] {
  const outline = place.geometryId === null ? undefined : source.outlines.get(place.geometryId);
  const at = nameAnchor(place, source);
  if (!at) return [];
  const words = AREA_KINDS_SHOWN.filter((kind) => kinds?.has(kind)).map((kind) => AREA_KIND[kind].word);
  const width = outline ? outline.box[2] - outline.box[0] : 0;
  return [
    {
      place: place.id,
      name: place.name,
      isCountry: place.precision === "country",
      x: at[0],
      y: at[1],
      kinds: words.join(", "),
      badge,
      width,
    },
  ];
}
