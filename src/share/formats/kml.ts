import { fieldsOf, type Field, type Fields } from "./event-fields";
import { exchangeJson, sharedOf } from "./exchange-json";
import type { Slice } from "./slice";
import { xmlOfHtml, xmlText } from "./xml-text";
import { RECORD, SHARED } from "../../model/exchange";
import { PRECISION_WORDS, isPoint } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";
import { dateLong } from "../../model/words";

/** Pins of places known closely, and smaller, paler ones where a point stands for an area. Colours as KML has them: aabbggrr. */
const STYLES = [styleXml("close", "ff1c3092", 1), styleXml("vague", "801c3092", 0.7)];

/**
 * KML 2.2: one placemark an event, its dates as a TimeSpan with open ends left open, without a point where it has no
 * place. The data `record` of each and `event_atlas` of the document are what is read back.
 */
export function writeKml(slice: Slice): string {
  const fields = fieldsOf(slice);
  const reports = new Map(slice.atlas.reports.map((report) => [report.id, report]));
  const placemarks = slice.atlas.events.map((event) => {
    const told = event.reports.flatMap((id) => reports.get(id) ?? []);
    return placemarkXml(event, fields(event), exchangeJson({ event, reports: told }));
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    "<Document>",
    `<name>${xmlText(slice.atlas.title)}</name>`,
    `<description>${xmlOfHtml(slice.about)}</description>`,
    ...STYLES,
    `<ExtendedData>${datumXml(SHARED, exchangeJson(sharedOf(slice.atlas)))}</ExtendedData>`,
    ...placemarks,
    "</Document>",
    "</kml>",
    "",
  ].join("\n");
}

function placemarkXml(event: AtlasEvent, fields: Fields, record: string): string {
  const data = Object.entries(fields).map(([name, value]) => datumXml(name, value));
  return [
    `<Placemark id="event-${event.id}">`,
    `<name>${xmlText(event.title)}</name>`,
    `<description>${xmlOfHtml(descriptionOf(event, fields))}</description>`,
    spanXml(event.date),
    `<styleUrl>#${event.place && isPoint(event.place.precision) ? "close" : "vague"}</styleUrl>`,
    `<ExtendedData>${data.join("")}${datumXml(RECORD, record)}</ExtendedData>`,
    pointXml(event),
    "</Placemark>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** When, where and how closely, how many, who says so: one line each. */
function descriptionOf(event: AtlasEvent, fields: Fields): string {
  const { place } = event;
  const where = place ? `${place.name}, ${PRECISION_WORDS[place.precision]}` : "no place given";
  const numbers = (["fatalities", "wounded", "arrested"] as const).flatMap((name) => {
    const said = fields[name];
    return said === null ? [] : [`${name === "fatalities" ? "Killed" : capital(name)}: ${said}`];
  });
  return [
    `When: ${dateLong(event.date)}`,
    `Where: ${where}`,
    ...numbers,
    `Told by: ${fields["sources"]}`,
    `“${fields["evidence_quote"]}”`,
  ].join("\n");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function datumXml(name: string, value: Field): string {
  return value === null ? "" : `<Data name="${name}"><value>${xmlText(String(value))}</value></Data>`;
}

function spanXml({ start, end }: AtlasEvent["date"]): string {
  if (start === null && end === null) return "";
  const begin = start === null ? "" : `<begin>${start}</begin>`;
  return `<TimeSpan>${begin}${end === null ? "" : `<end>${end}</end>`}</TimeSpan>`;
}

function pointXml({ place }: AtlasEvent): string {
  if (!place || place.lat === null || place.lon === null) return "";
  return `<Point><coordinates>${place.lon},${place.lat}</coordinates></Point>`;
}

function styleXml(id: string, colour: string, scale: number): string {
  return `<Style id="${id}"><IconStyle><color>${colour}</color><scale>${scale}</scale></IconStyle></Style>`;
}
