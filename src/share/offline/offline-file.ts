import * as v from "valibot";
import { CONTENTS, type Contents } from "./contents";
import { fillFrame } from "./fill-frame";
import { packPart } from "./part";
import { rowsParts, type CellsHeld } from "./rows-parts";
import type { RowsSaved } from "./which-rows";
import { sizeWords } from "./size-words";
import { SHIPPED_STORY, shippedFile } from "../story/shipped";
import { hexDigest } from "../../data/FileCheck.svelte";
import type { SiteFiles } from "../../data/site-files";
import type { Manifest } from "../../model/schema";
import { counted } from "../../model/words";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";

/** The site is not complete: the file cannot be made from it. */
class OfflineFileError extends Error {
  override readonly name = "OfflineFileError";
}

const FOLDER = "offline/";
const FRAME = `${FOLDER}frame.html`;
const LIST = `${FOLDER}parts.json`;
/** What the map draws from. */
const MAP = ["basemap/world.topo.json", "basemap/labels.json", "basemap/relief.webp"];
/** No saved file is larger, bytes. */
const LARGEST = 3_500_000;
const ListSchema = v.array(v.string());

/** What was made; of somebody's rows, what became of their cells. */
export interface OfflineFile {
  blob: Blob;
  cells: CellsHeld | null;
}

/**
 * One HTML file with the application, the map's files, the session's data, and what to show. Made from the site's
 * files, or, in a file saved before, from those inside it: the same to the byte. `saves`: which of somebody's rows, where
 * the session shows such. Throws OfflineFileError, also where it would be too large.
 */
export async function offlineFile(
  session: Session,
  files: SiteFiles,
  shows: Pick<Contents, "query" | "saved">,
  saves: RowsSaved | null = null,
): Promise<OfflineFile> {
  const list = v.safeParse(ListSchema, await read(files, LIST).then(json));
  if (!list.success) throw new OfflineFileError(`${LIST} is not a list of names. Build the site again.`);
  const { data } = session;
  const contents: Contents = { format: 1, site: siteOf(files.page), ...shows };
  const paths = [...list.output.map((name) => FOLDER + name), FRAME, LIST, ...MAP];
  const common = await Promise.all([
    ...paths.map(async (path) => packPart(path, await read(files, path))),
    packPart("data/areas.json", await read(files, `${data.folder}areas.json`)),
    packPart(CONTENTS, jsonBlob(contents)),
  ]);
  const frame = await read(files, FRAME).then((blob) => blob.text());
  const words = { title: `Event Atlas: ${data.atlas.title}`, summary: `It shows: ${plainSentence(session)}` };
  const whole = (parts: readonly string[]) => fillFrame(frame, words, [...common, ...parts]);
  if (!data.rows || !data.file || !saves)
    return { blob: whole(await atlasParts(session, files)), cells: null };
  const { rows, found } = saves;
  const { parts, held } = await rowsParts(data.file, data.rows, rows, LARGEST - whole([]).size, found);
  const blob = whole(parts);
  if (blob.size > LARGEST)
    throw new OfflineFileError(
      `With ${counted(rows.length, "event")} the file would have ${sizeWords(blob.size)}, and ${sizeWords(LARGEST)} is the most. Narrow the window or the filters, and save the events in view.`,
    );
  return { blob, cells: held };
}

async function atlasParts({ data }: Session, files: SiteFiles): Promise<string[]> {
  const story = shippedFile(SHIPPED_STORY.name);
  const atlas = jsonBlob(data.atlas);
  return Promise.all([
    packPart(story, await read(files, story)),
    packPart("data/manifest.json", jsonBlob(await manifestWith(data.manifest, atlas, files))),
    packPart("data/atlas.json", atlas),
  ]);
}

/** The manifest of data whose atlas is written anew. Where there is no hash it says nothing of the atlas. */
async function manifestWith(manifest: Manifest, atlas: Blob, { subtle }: SiteFiles): Promise<Manifest> {
  const sha256 = subtle && (await hexDigest(await atlas.arrayBuffer(), subtle));
  const files = manifest.files.flatMap((file) => {
    if (file.path !== "atlas.json") return [file];
    return sha256 === undefined ? [] : [{ ...file, bytes: atlas.size, sha256 }];
  });
  return { ...manifest, files };
}

function jsonBlob(value: unknown): Blob {
  return new Blob([JSON.stringify(value)]);
}

async function read({ fetch }: SiteFiles, path: string): Promise<Blob> {
  const response = await fetch(path).catch(() => null);
  if (!response)
    throw new OfflineFileError(`${path} could not be fetched. Check the connection, then try again.`);
  if (!response.ok)
    throw new OfflineFileError(`${path}: the server answered ${response.status}. Is the folder complete?`);
  return response.blob();
}

/** Undefined for what is not JSON. */
async function json(blob: Blob): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch {
    return undefined;
  }
}

/** The folder of a page, without the view in its address. */
function siteOf(page: string): string {
  return new URL("./", page).href;
}
