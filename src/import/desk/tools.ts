import type { KeptStore } from "./kept/KeptStore";
import type { Site } from "./fetch-file";
import type { Importer, Progress } from "../foreign/importer";
import type { Surroundings } from "../open-file";
import type { Fault } from "../opened";
import type { Atlas, Manifest } from "../../model/schema";
import type { EventRows } from "../../table/event-rows";
import type { DeskFile } from "./DeskFile.svelte";

/** What is being done: in words, and how far it has come where that is known. */
export interface Busy {
  name: string;
  doing: string;
  progress: Progress | null;
}

/** What a file that could not be opened, kept or let go leaves behind. */
export interface Refusal {
  name: string;
  not: "opened" | "kept" | "deleted" | "made smaller";
  fault: Fault;
}

/** What the desk needs of the page. */
export interface Tools {
  surroundings: Omit<Surroundings, "step">;
  /** Kept when the page has been drawn as it is. */
  painted: () => Promise<void>;
  /** null where the page is a file of its own. */
  site: Site | null;
  /** Asked for when the first file comes that Event Atlas did not write. */
  importer: () => Promise<Importer>;
  /** Makes the columns of one file, or of several side by side, into events. */
  open: (files: readonly DeskFile[], importer: () => Promise<Importer>) => Promise<EventRows>;
  /** The site's own events: what they are, and how one of them is shown there once the files are closed. */
  own: { atlas: Atlas; manifest: Manifest; show: (event: string) => void };
  /** Keeps how the files are seen; what it gives has those that are shown next be seen so. */
  remember: () => () => void;
  /** Where files are kept on this device. */
  store: () => Promise<KeptStore>;
}
