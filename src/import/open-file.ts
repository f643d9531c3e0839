import { checkReferences } from "./check-references";
import { fingerprintOf } from "./fingerprint";
import { FileFault, type Opened, type ReadReport } from "./opened";
import { readAtlas } from "./read-atlas";
import { readJson } from "./read-json";
import { readText } from "./read-text";
import { recognise } from "./recognise";
import { isoDay } from "../model/day";
import { parseEdtf } from "../model/edtf";
import { SCHEMA_VERSION, type Atlas, type Manifest } from "../model/schema";

/** A file a person chose, and what of the page it needs. */
export interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface Surroundings {
  /** Fingerprint of the site's own data (Loaded.outlines). */
  outlines: string;
  /** Today (model/day): dates an atlas without documents. */
  today: number;
  subtle?: SubtleCrypto | undefined;
  /** Says what comes next, and gives the page time to show it. */
  step(words: string): Promise<void>;
}

/** Larger files would take the page more memory than a phone gives it. */
const MOST_BYTES = 100 * 2 ** 20;

/** Reads a file of any kind this application writes. Never throws: what is wrong is in the answer. O(bytes). */
export async function openFile(file: ChosenFile, surroundings: Surroundings): Promise<Opened> {
  const { name } = file;
  try {
    return await read(file, surroundings);
  } catch (error) {
    if (error instanceof FileFault) return { kind: "fault", name, fault: error.fault };
    const what = error instanceof Error ? error.message : String(error);
    return { kind: "fault", name, fault: { what, where: null, todo: "Try again, or open another file." } };
  }
}

async function read(file: ChosenFile, { outlines, today, subtle, step }: Surroundings): Promise<Opened> {
  const { name } = file;
  if (file.size > MOST_BYTES)
    throw new FileFault({
      what: `The file has ${Math.round(file.size / 2 ** 20)} MB; this page opens files of up to 100 MB.`,
      where: null,
      todo: "Open a part of it.",
    });
  await step("Reading the file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = readText(bytes);
  const format = recognise(name, text);
  if (format === "story") {
    readJson(text);
    return { kind: "story", name, text };
  }
  await step("Reading its rows");
  const { atlas, report } = readFormat(format, text);
  if (atlas.events.length === 0) throw nothing(report);
  await step("Checking what they refer to");
  checkReferences(atlas);
  const fingerprint = await fingerprintOf(bytes, subtle);
  const dataDate = newestDate(atlas) ?? isoDay(today);
  const manifest: Manifest = { schemaVersion: SCHEMA_VERSION, fingerprint, dataDate, files: [] };
  return { kind: "dataset", loaded: { manifest, atlas, origin: { kind: "file", name }, outlines }, report };
}

function readFormat(format: "json" | "csv" | "kml", text: string): { atlas: Atlas; report: ReadReport } {
  if (format === "json") return readAtlas(readJson(text));
  throw new FileFault({
    what: `A file of this kind (${format}) cannot be opened yet.`,
    where: null,
    todo: "",
  });
}

/** No event: nothing to show, and why is what the rows were rejected for. */
function nothing({ read, rejected }: ReadReport): FileFault {
  const [first] = rejected;
  return new FileFault({
    what:
      read === 0
        ? "There is no event in the file."
        : `None of its ${read} rows could be read as an event. The first of them: ${first?.why ?? ""}`,
    where: first ? `row ${first.row}` : null,
    todo: "Is it the right file?",
  });
}

/** The publication date of the newest document; null without documents. */
function newestDate({ documents }: Atlas): string | null {
  const dates = documents.flatMap(({ published }) => parseEdtf(published.edtf) ?? []);
  return dates.sort((a, b) => b.end - a.end)[0]?.edtf ?? null;
}
