import * as v from "valibot";
import type { Pin } from "../model/pin";
import type { RowReport } from "../model/row-report";
import type { CellColumn } from "../table/cell-column";
import type { EventRows } from "../table/event-rows";
import { AtlasSchema, ManifestSchema, type Atlas, type Manifest } from "../model/schema";

/** A file that could not be used, in words a reader can act on. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(`${file}: ${message}`);
  }
}

/** Where the site keeps its data, below its own folder. */
export const DATA_FOLDER = "./data/";

/** A pinned link opened on a site whose data have changed since. */
export interface Edition extends Pin {
  /** The fingerprint of the site's data now. */
  today: string;
  /** Whether the site still has the data it is pinned to. */
  kept: boolean;
}

export interface Loaded {
  manifest: Manifest;
  atlas: Atlas;
  /** Where the rest of these data lies. */
  folder: string;
  edition?: Edition;
  /** Other people's events, in columns alone: the atlas then has none. */
  rows?: EventRows;
  /** The file they were opened from: what only this tab has. */
  file?: OpenedFile;
}

export interface OpenedFile {
  name: string;
  /** The fingerprint of the site's own data, whose outlines serve the file too. */
  site: string;
  /** A row as it stands in the file, by column. Rejects with a reason in words. */
  cells?: (row: number) => Promise<readonly FileCell[]>;
  /** All cells of these rows of the file, column by column. Rejects with a reason in words. */
  columns?: (rows: Uint32Array) => Promise<readonly CellColumn[]>;
  /** Where each row of it went, and what was done with rows of one event. */
  account?: FileAccount;
  /** Of a page that was saved with the file's rows in it. */
  saved?: SavedRows;
}

interface FileAccount {
  report: RowReport;
  repeats: "keep" | "merge";
}

interface SavedRows {
  /** The day it was saved, EDTF. */
  on: string;
  /** So many events the file had when it was saved; not all of them need be here. */
  of: number;
}

/** A cell as it stands in the file: null is an empty one; `left`: it was left out when the page was saved. */
interface FileCell {
  column: string;
  text: string | null;
  left?: true;
}

/** The path of the outlines of areas and places. */
export function outlinesOf({ folder, manifest, file }: Loaded): string {
  return `${folder}areas.json?${file?.site ?? manifest.fingerprint}`;
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Loads and validates manifest and atlas: the site's own, or, where a link is pinned to others and shows them, those
 * of the edition kept below. Throws DataError: missing, not JSON, another format version, broken.
 */
export async function loadAtlas(
  fetch: Fetch,
  base: string,
  pin: Pin | null,
  signal?: AbortSignal,
): Promise<Loaded> {
  const current = await readManifest(fetch, base, signal);
  if (pin === null || pin.fingerprint === current.fingerprint) return readAtlas(fetch, base, current, signal);
  const folder = `${base}editions/${pin.fingerprint}/`;
  const old = await keptManifest(fetch, folder, pin.fingerprint, signal);
  const edition = { ...pin, today: current.fingerprint, kept: old !== null };
  const loaded =
    old !== null && pin.shows === "pinned"
      ? await readAtlas(fetch, folder, old, signal)
      : await readAtlas(fetch, base, current, signal);
  return { ...loaded, edition };
}

async function readManifest(fetch: Fetch, folder: string, signal?: AbortSignal): Promise<Manifest> {
  return parse(ManifestSchema, "manifest.json", await readJson(fetch, folder, "manifest.json", signal));
}

/** Of an edition; null where the site keeps none, or answers with something else in its place. */
async function keptManifest(
  fetch: Fetch,
  folder: string,
  fingerprint: string,
  signal?: AbortSignal,
): Promise<Manifest | null> {
  try {
    const manifest = await readManifest(fetch, folder, signal);
    return manifest.fingerprint === fingerprint ? manifest : null;
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

async function readAtlas(
  fetch: Fetch,
  folder: string,
  manifest: Manifest,
  signal?: AbortSignal,
): Promise<Loaded> {
  const name = `atlas.json?${manifest.fingerprint}`;
  const atlas = parse(AtlasSchema, "atlas.json", await readJson(fetch, folder, name, signal));
  return { manifest, atlas, folder };
}

/** Any JSON file of the site, unvalidated. Throws DataError. */
export async function readJson(
  fetch: Fetch,
  base: string,
  name: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch(`${base}${name}`, signal ? { signal } : {}).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new DataError(name, "could not be fetched. Check the connection, then reload.");
  });
  if (!response.ok)
    throw new DataError(name, `the server answered ${response.status}. Is the folder complete?`);
  return response.json().catch(() => {
    throw new DataError(name, "is not JSON. Build the data again with “npm run data”.");
  });
}

function parse<S extends v.GenericSchema>(schema: S, file: string, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? "top level";
  throw new DataError(file, `${where}: ${issue.message}`);
}
