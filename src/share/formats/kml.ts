import { fieldsOf, type Fields } from "./event-fields";
import { exchangeJson, sharedOf } from "./exchange-json";
import { KML_STYLES, datumXml, pointXml, spanXml, styleUrl } from "./kml-parts";
import type { Slice } from "./slice";
import { xmlOfHtml, xmlText } from "./xml-text";
import { RECORD, SHARED } from "../../model/exchange";
import { PRECISION_WORDS } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";
import { dateLong } from "../../model/words";

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
    ...KML_STYLES,
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
    styleUrl(event),
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
