import * as v from "valibot";
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

export interface Loaded {
  manifest: Manifest;
  atlas: Atlas;
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Loads and validates manifest and atlas. Throws DataError: missing, not JSON, another format version, broken. */
export async function loadAtlas(fetch: Fetch, base: string, signal?: AbortSignal): Promise<Loaded> {
  const manifest = parse(
    ManifestSchema,
    "manifest.json",
    await readJson(fetch, base, "manifest.json", signal),
  );
  const name = `atlas.json?${manifest.fingerprint}`;
  const atlas = parse(AtlasSchema, "atlas.json", await readJson(fetch, base, name, signal));
  return { manifest, atlas };
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
