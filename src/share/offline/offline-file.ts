import * as v from "valibot";
import { CONTENTS, type Contents } from "./contents";
import { fillFrame } from "./fill-frame";
import { packPart } from "./part";
import { SHIPPED_STORY, shippedFile } from "../story/shipped";
import type { SiteFiles } from "../../data/site-files";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";

/** The site is not complete: the file cannot be made from it. */
class OfflineFileError extends Error {
  override readonly name = "OfflineFileError";
}

const FOLDER = "offline/";
const FRAME = `${FOLDER}frame.html`;
const LIST = `${FOLDER}parts.json`;
/** What the map draws from, and the story that comes with the atlas. */
const SITE = [
  shippedFile(SHIPPED_STORY.name),
  "basemap/world.topo.json",
  "basemap/labels.json",
  "basemap/relief.webp",
];
const ListSchema = v.array(v.string());

/**
 * One HTML file with the application, the map's files, the session's data, and what to show. Made from the site's
 * files, or, in a file saved before, from those inside it: the same to the byte. Throws OfflineFileError.
 */
export async function offlineFile(
  session: Session,
  files: SiteFiles,
  shows: Pick<Contents, "query">,
): Promise<Blob> {
  const list = v.safeParse(ListSchema, await read(files, LIST).then(json));
  if (!list.success) throw new OfflineFileError(`${LIST} is not a list of names. Build the site again.`);
  const { atlas, manifest, folder } = session.data;
  const contents: Contents = { format: 1, site: siteOf(files.page), ...shows };
  const own = { "data/manifest.json": manifest, "data/atlas.json": atlas, [CONTENTS]: contents };
  const paths = [...list.output.map((name) => FOLDER + name), FRAME, LIST, ...SITE];
  const parts = await Promise.all([
    ...paths.map(async (path) => packPart(path, await read(files, path))),
    packPart("data/areas.json", await read(files, `${folder}areas.json`)),
    ...Object.entries(own).map(([path, value]) => packPart(path, new Blob([JSON.stringify(value)]))),
  ]);
  const words = { title: `Event Atlas: ${atlas.title}`, summary: `It shows: ${plainSentence(session)}` };
  return fillFrame(await read(files, FRAME).then((blob) => blob.text()), words, parts);
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
