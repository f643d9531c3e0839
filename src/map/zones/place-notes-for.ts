import { AREA_KIND, AREA_KINDS_SHOWN } from "./area-kinds";
import { mercatorX, mercatorY } from "../geo/mercator";
import { middleOf, type Rings } from "../geo/rings";
import type { PlaceNote } from "../labels/place-notes";
import type { BaseLabel } from "../labels/read-labels";
import type { Mark } from "../marks/mark";
import type { AreaKind, AtlasArea, AtlasPlace } from "../../model/schema";

/** What the notes are made from, fixed for a dataset. */
export interface NoteSource {
  places: ReadonlyMap<string, AtlasPlace>;
  outlines: ReadonlyMap<string, Rings>;
  baseLabels: readonly BaseLabel[];
}

/** One note per place that has an area shown or events known only to it. O(areas + marks). */
export function placeNotesFor(
  areas: readonly AtlasArea[],
  marks: readonly Mark[],
  source: NoteSource,
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
  source: NoteSource,
): PlaceNote[] {
  const outline = place.geometryId === null ? undefined : source.outlines.get(place.geometryId);
  const isCountry = place.precision === "country";
  const label = source.baseLabels.find(
    ({ text, kind }) => text === place.name && (isCountry ? kind === "country" : kind === "admin1"),
  );
  const at = label
    ? [label.x, label.y]
    : outline
      ? middleOf(outline)
      : badge
        ? [badge.x, badge.y]
        : pointOf(place);
  if (!at) return [];
  const words = AREA_KINDS_SHOWN.filter((kind) => kinds?.has(kind)).map((kind) => AREA_KIND[kind].word);
  const width = outline ? outline.box[2] - outline.box[0] : 0;
  return [
    {
      place: place.id,
      name: place.name,
      isCountry,
      x: at[0]!,
      y: at[1]!,
      kinds: words.join(", "),
      badge,
      width,
    },
  ];
}

function pointOf({ lon, lat }: AtlasPlace): [number, number] | null {
  return lon === null || lat === null ? null : [mercatorX(lon), mercatorY(lat)];
}
