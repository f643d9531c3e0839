import { gather, type Candidate } from "./gather";
import { movedRemark } from "./moved";
import { parseJson, parseWith } from "./parse-with";
import { NotOursError, type ReadResult } from "./read-result";
import { EntrySchema, RECORD, SHARED, SharedSchema } from "../model/exchange";

const KML = "http://www.opengis.net/kml/2.2";

/**
 * The events of a KML of ours. Rows are placemarks, from 1. What the data `record` of a placemark says counts, and
 * `event_atlas` of the document for what they share. The parser is passed in. Throws NotOursError.
 */
export function readKml(text: string, parser: DOMParser): ReadResult {
  const document = parsed(text, parser);
  const placemarks = [...document.getElementsByTagNameNS(KML, "Placemark")];
  const common = datum(document.getElementsByTagNameNS(KML, "Document")[0], SHARED);
  if (common === null) {
    throw new NotOursError(`This KML was not written by Event Atlas: its document has no data “${SHARED}”.`);
  }
  const shared = readDatum(common, SharedSchema);
  if ("why" in shared) throw new NotOursError(`The data “${SHARED}” cannot be used: ${shared.why}.`);
  const candidates = placemarks.map((placemark, at): Candidate => {
    const row = at + 1;
    const record = datum(placemark, RECORD);
    if (record === null) return { row, why: `it has no data “${RECORD}”` };
    const entry = readDatum(record, EntrySchema);
    if ("why" in entry) return { row, why: `the data “${RECORD}”, ${entry.why}` };
    return {
      row,
      entry: entry.value,
      shared: shared.value,
      ...movedRemark(pointOf(placemark), entry.value.event),
    };
  });
  return gather(candidates, shared.value);
}

/** Longitude and latitude of a placemark's own point as they are written; none without one. */
function pointOf(placemark: Element): string[] {
  const [point] = childrenOf(placemark, "Point");
  const written = point && childrenOf(point, "coordinates")[0]?.textContent?.trim();
  return written ? written.split(",") : [];
}

/** Our files declare no types and no entities: what does is not ours, and is not given to the parser. */
function parsed(text: string, parser: DOMParser): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new NotOursError("This KML was not written by Event Atlas: it declares a document type.");
  }
  try {
    const document = parser.parseFromString(text.replace(/^\ufeff/, ""), "application/xml");
    if (document.getElementsByTagName("parsererror").length === 0) return document;
  } catch {
    // Some parsers throw where the browser's writes the fault into the document.
  }
  throw new NotOursError("The file is not well-formed XML, or is cut off.");
}

function readDatum<S extends Parameters<typeof parseWith>[0]>(
  text: string,
  schema: S,
): ReturnType<typeof parseWith<S>> {
  const json = parseJson(text);
  return "why" in json ? json : parseWith(schema, json.value);
}

/** The value of a datum of this very element, not of those inside it; null where it has none. */
function datum(element: Element | undefined, name: string): string | null {
  const [data] = element ? childrenOf(element, "ExtendedData") : [];
  const found = data && childrenOf(data, "Data").find((one) => one.getAttribute("name") === name);
  return (found && childrenOf(found, "value")[0]?.textContent) ?? null;
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );
}
