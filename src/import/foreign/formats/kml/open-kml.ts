import type { KmlTime, Placemark } from "./placemark";
import { PlacemarkReader } from "./placemark-reader";
import { firstBytes, type ByteSource } from "../byte-source";
import { PLACE_COLUMNS } from "../extent";
import { LinksAlone, unknownFault } from "../faults";
import { openText } from "../text/open-text";
import { refuseTooWide, rowsOfBatch } from "../width";
import type { TextPiece } from "../text/decode";
import { otherXmlFault } from "../xml/other-xml";
import { XmlReader } from "../xml/xml-reader";
import { ENCODINGS, type Cell, type RowBatch, type RowSource, type SourceOptions } from "../../row-source";

const OWN = ["name", "description", "time:begin", "time:end", "folder"];

/** What a first reading says, and what containers say wherever in them they say it. */
interface Outline {
  times: Map<number, KmlTime>;
  names: Map<number, string>;
  data: Map<string, number>;
  hasId: boolean;
  placemarks: number;
  /** To other files. */
  links: number;
}

/**
 * The placemarks of a KML, each a row; of one with tracks, each position of them a row that repeats the rest. Times
 * that a placemark does not have come from the nearest folder or document around it that has; ends that are open there
 * stay open. Gone through twice, since folders may say their time at their end. Rejects with FileFault.
 */
export async function openKml(source: ByteSource, options: SourceOptions): Promise<RowSource> {
  const pieces = await openText(source, { ...options, ...(await declaredEncoding(source)) });
  const outline = await outlineOf(pieces());
  const own = new Set<string>([...OWN, ...PLACE_COLUMNS, ...(outline.hasId ? ["id"] : [])]);
  const data = [...outline.data.keys()].map((name) => (own.has(name) ? `data:${name}` : name));
  const head = [...OWN, ...PLACE_COLUMNS, ...(outline.hasId ? ["id"] : []), ...data];
  const beside = outline.links === 0 ? {} : { beside: [linkWords(outline.links)] };
  return {
    head,
    size: source.size,
    text: null,
    ...beside,
    batches: batchesOf(pieces(), outline, head.length),
  };
}

const linkWords = (links: number) =>
  links === 1
    ? "its link to another file was not followed"
    : `its ${links} links to other files were not followed`;

async function outlineOf(pieces: AsyncIterable<TextPiece>): Promise<Outline> {
  const outline: Outline = {
    times: new Map(),
    names: new Map(),
    data: new Map(),
    hasId: false,
    placemarks: 0,
    links: 0,
  };
  const reader = new PlacemarkReader(
    ({ id, data }) => {
      outline.placemarks++;
      outline.hasId ||= id !== null;
      for (const name of data.keys()) if (!outline.data.has(name)) outline.data.set(name, outline.data.size);
      refuseTooWide(outline.data.size);
    },
    ({ number, isFolder, name, time }) => {
      if (time) outline.times.set(number, time);
      if (name && isFolder) outline.names.set(number, name);
    },
  );
  const xml = new XmlReader(reader);
  let isFirst = true;
  for await (const { text } of pieces) {
    if (isFirst) refuseEncoding(text);
    isFirst = false;
    xml.feed(text);
  }
  xml.end();
  if (outline.placemarks === 0 && reader.root !== "kml") throw otherXmlFault(reader.root ?? "");
  if (outline.placemarks === 0 && reader.links > 0) throw new LinksAlone();
  outline.links = reader.links;
  return outline;
}

/** Encodings that are read here, by the names that XML gives them; some of them are told by it alone. */
const READ = /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-8859-1|latin-?1|(windows-|cp)125[01246])$/i;
const TOLD = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?:windows-|cp)(125[0146])["']/i;

async function declaredEncoding(source: ByteSource): Promise<SourceOptions> {
  const start = String.fromCharCode(...(await firstBytes(source, 200)));
  const page = TOLD.exec(start)?.[1];
  const encoding = ENCODINGS.find((one) => one === `windows-${page}`);
  return encoding ? { encoding } : {};
}

function refuseEncoding(start: string): void {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
  if (declared === undefined || READ.test(declared)) return;
  throw unknownFault(
    `Its text is in ${declared}, which is not read here.`,
    "Save it in UTF-8, and open that.",
  );
}

async function* batchesOf(
  pieces: AsyncIterable<TextPiece>,
  outline: Outline,
  width: number,
): AsyncGenerator<RowBatch> {
  let rows: Cell[][] = [];
  let row = 0;
  const most = rowsOfBatch(width);
  const xml = new XmlReader(
    new PlacemarkReader(
      (placemark) => rows.push(...rowsOf(placemark, outline, width)),
      () => {},
    ),
  );
  for await (const { text, read } of pieces) {
    xml.feed(text);
    for (let from = 0; from === 0 || from < rows.length; from += most) {
      const some = rows.slice(from, from + most);
      yield { rows: some, numbers: Uint32Array.from(some, () => ++row), bytes: read, torn: [] };
    }
    rows = [];
  }
}

function rowsOf(placemark: Placemark, outline: Outline, width: number): Cell[][] {
  const { id, name, description, around, place, data, fixes } = placemark;
  const time = placemark.time ?? inherited(placemark, outline);
  const folder = around.flatMap(({ number }) => outline.names.get(number) ?? []).join(" / ") || null;
  const rest: Cell[] = Array.from({ length: width - OWN.length - PLACE_COLUMNS.length }, () => null);
  if (outline.hasId) rest[0] = id;
  for (const [key, value] of data) rest[outline.data.get(key)! + (outline.hasId ? 1 : 0)] = value;
  if (fixes.length === 0)
    return [[name, description, time?.begin ?? null, time?.end ?? null, folder, ...place, ...rest]];
  return fixes.map((fix) => {
    const when = fix.when === null ? time : { begin: fix.when, end: fix.when };
    return [name, description, when?.begin ?? null, when?.end ?? null, folder, ...fix.place, ...rest];
  });
}

/** The time of the nearest container that has one. */
function inherited({ around }: Placemark, { times }: Outline): KmlTime | null {
  const nearest = around.findLast(({ number }) => times.has(number));
  return nearest ? times.get(nearest.number)! : null;
}
