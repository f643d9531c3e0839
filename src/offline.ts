import { mount } from "svelte";
import App from "./App.svelte";
import { embeddedFiles, type OpenPart } from "./data/embedded-files";
import { DATA_FOLDER, type Loaded } from "./data/load";
import { holdsRows, openSavedRows } from "./data/saved-rows/open-saved-rows";
import { foreignAtlas, foreignManifest } from "./import/desk/foreign-atlas";
import { listWords } from "./model/list-words";
import { CONTENTS, readContents } from "./share/offline/contents";
import { openRows } from "./table/open-rows";
import { readAddress } from "./view/address-sync";
import "./ui/tokens.css";
import "./ui/base.css";

/** Starts the application inside a saved file; `open` is given by the file's own script. Throws ContentsError. */
export async function start(open: OpenPart): Promise<void> {
  const { site, query, saved } = readContents(await open(CONTENTS)?.json());
  const { location } = window;
  const target = document.getElementById("app")!;
  target.replaceChildren();
  const opened = readAddress(location.search === "" ? { search: query } : location);
  const files = embeddedFiles(open, site, window.crypto.subtle);
  const load = holdsRows(open) ? () => loadRows(open, saved) : null;
  mount(App, { target, props: { files: load ? { ...files, load } : files, opened } });
}

/** Somebody's events in place of an atlas. Rejects with SavedRowsError. */
async function loadRows(open: OpenPart, on: string): Promise<Loaded> {
  const { rows, parts, found } = await openSavedRows(open);
  const manifest = foreignManifest(parts);
  const name = listWords(parts.map((part) => part.name));
  const file = { name, site: manifest.fingerprint, parts, saved: on, found };
  return { manifest, atlas: foreignAtlas(file), folder: DATA_FOLDER, rows: openRows(rows), file };
}
