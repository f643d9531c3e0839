import type { Mark } from "./marks/mark";
import type { AreaKind, AtlasArea } from "../model/schema";

/** States of the outlines of places that have marks, by place id. */
export function outlineStates(marks: readonly Mark[]): ReadonlyMap<string, Record<string, unknown>> {
  const outlined = marks.filter(({ form }) => form === "outline");
  return new Map(outlined.map(({ place, type, possible }) => [place, { shown: true, type, possible }]));
}

/** States of the areas drawn, by area id. */
export function areaStates(
  drawn: readonly AtlasArea[],
  chosen: string | null,
  lit: AreaKind | null,
): ReadonlyMap<string, Record<string, unknown>> {
  return new Map(
    drawn.map(({ id, kind }) => [id, { shown: true, chosen: id === chosen, lit: kind === lit }]),
  );
}
