import { KML_STYLES, datumXml, pointXml, spanXml, styleUrl } from "./kml-parts";
import type { RowsFormat } from "./write-rows";
import { xmlOfHtml, xmlText } from "./xml-text";

/**
 * KML 2.2, a placemark an event: its dates as a TimeSpan, no point where it has no place. `title`: of the document;
 * `about`: in words, what they are.
 */
export function rowsKml(title: string, about: string): RowsFormat {
  return {
    type: "application/vnd.google-earth.kml+xml",
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<kml xmlns="http://www.opengis.net/kml/2.2">',
        "<Document>",
        `<name>${xmlText(title)}</name>`,
        `<description>${xmlOfHtml(about)}</description>`,
        ...KML_STYLES,
        "",
      ].join("\n"),
    row({ event, fields }, names) {
      const data = names.map((name, at) => datumXml(name, fields[at] ?? null));
      return [
        `<Placemark id="event-${event.id}">`,
        `<name>${xmlText(event.title)}</name>`,
        spanXml(event.date),
        styleUrl(event),
        `<ExtendedData>${data.join("")}</ExtendedData>`,
        pointXml(event),
        "</Placemark>",
      ]
        .filter(Boolean)
        .join("\n");
    },
    between: "\n",
    end: "\n</Document>\n</kml>\n",
  };
}
