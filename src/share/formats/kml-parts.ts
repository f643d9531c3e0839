import type { Field } from "./event-fields";
import { xmlText } from "./xml-text";
import { isPoint } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";

/** Pins of places known closely, and smaller, paler ones where a point stands for an area. Colours as KML has them: aabbggrr. */
export const KML_STYLES: readonly string[] = [
  styleXml("close", "ff1c3092", 1),
  styleXml("vague", "801c3092", 0.7),
];

/** The address of an event's style. */
export function styleUrl({ place }: Pick<AtlasEvent, "place">): string {
  return `<styleUrl>#${place && isPoint(place.precision) ? "close" : "vague"}</styleUrl>`;
}

/** A named value; nothing for null. */
export function datumXml(name: string, value: Field): string {
  return value === null ? "" : `<Data name="${name}"><value>${xmlText(String(value))}</value></Data>`;
}

/** The dates of an event, open ends left open. */
export function spanXml({ start, end }: AtlasEvent["date"]): string {
  if (start === null && end === null) return "";
  const begin = start === null ? "" : `<begin>${start}</begin>`;
  return `<TimeSpan>${begin}${end === null ? "" : `<end>${end}</end>`}</TimeSpan>`;
}

export function pointXml({ place }: Pick<AtlasEvent, "place">): string {
  if (!place || place.lat === null || place.lon === null) return "";
  return `<Point><coordinates>${place.lon},${place.lat}</coordinates></Point>`;
}

function styleXml(id: string, colour: string, scale: number): string {
  return `<Style id="${id}"><IconStyle><color>${colour}</color><scale>${scale}</scale></IconStyle></Style>`;
}
