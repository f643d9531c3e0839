import { checkReferences } from "./check-references";
import { fingerprintOf } from "./fingerprint";
import { FileFault, type Fault, type Opened } from "./opened";
import { readFormat } from "./read-format";
import { readJson } from "./read-json";
import { NotOursError } from "./read-result";
import { readText } from "./read-text";
import { recognise } from "./recognise";
import { isoDay, type Day } from "../model/day";
import { parseEdtf } from "../model/edtf";
import { SCHEMA_VERSION, type Atlas } from "../model/schema";

/** A file a person chose. */
export interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What opening a file needs of the page. */
export interface Surroundings {
  /** Dates an atlas without documents. */
  today: Day;
  /** Missing on pages served without HTTPS. */
  subtle?: SubtleCrypto | undefined;
  parser: () => DOMParser;
  /** Says what comes next, and is kept when the page shows it. */
  step(words: string): Promise<void>;
}

/** Larger files would take more memory than a tab has, bytes. */
const MOST_BYTES = 200 * 2 ** 20;

/** Reads a file of any kind this application writes. Never rejects: what is wrong is in the answer. O(bytes). */
export async function openFile(file: ChosenFile, surroundings: Surroundings): Promise<Opened> {
  try {
    return await read(file, surroundings);
  } catch (error) {
    return { kind: "fault", fault: faultFrom(error) };
  }
}

async function read(file: ChosenFile, { today, subtle, parser, step }: Surroundings): Promise<Opened> {
  if (file.size > MOST_BYTES)
    throw new FileFault({
      what: `It has ${Math.round(file.size / 2 ** 20)} MB; files of up to ${MOST_BYTES / 2 ** 20} MB can be opened.`,
      where: null,
      todo: "Open a part of it.",
    });
  await step("Reading the file");
  const bytes = await bytesOf(file);
  const text = readText(bytes);
  const format = recognise(file.name, text);
  if (format === "story") {
    readJson(text);
    return { kind: "story", text };
  }
  await step("Reading its rows");
  const { atlas, report } = readFormat(format, text, parser);
  await step("Checking what they refer to");
  checkReferences(atlas);
  const fingerprint = await fingerprintOf(bytes, subtle);
  const dataDate = newestDate(atlas) ?? isoDay(today);
  const manifest = { schemaVersion: SCHEMA_VERSION, fingerprint, dataDate, files: [] } as const;
  return { kind: "dataset", read: { atlas, manifest: { ...manifest, files: [] }, report } };
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await file.arrayBuffer().catch(() => {
    throw new FileFault({
      what: "The browser could not read it: a folder, or a file that has been moved or changed since.",
      where: null,
      todo: "Choose the file again.",
    });
  });
  return new Uint8Array(buffer);
}

function faultFrom(error: unknown): Fault {
  if (error instanceof FileFault) return error.fault;
  const what = error instanceof Error ? error.message : String(error);
  const todo =
    error instanceof NotOursError
      ? "Files that Event Atlas has saved can be opened: “Share”, then “Data”, saves them."
      : "Save or download it again, or open another file.";
  return { what, where: null, todo };
}

/** The publication date of the newest document; null without documents. */
function newestDate({ documents }: Atlas): string | null {
  const dates = documents.flatMap(({ published }) => parseEdtf(published.edtf) ?? []);
  return dates.sort((a, b) => b.end - a.end)[0]?.edtf ?? null;
}
