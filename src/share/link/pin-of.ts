import type { Loaded } from "../../data/load";
import type { Pin } from "../../model/pin";

/** What pins a link to the data that are shown. */
export function pinOf({ manifest }: Loaded): Pin {
  return { fingerprint: manifest.fingerprint, shows: "pinned" };
}

/** Whoever looks at earlier data shares those, unless told otherwise. */
export function startsPinned({ edition }: Loaded): boolean {
  return edition !== undefined && edition.kept && edition.shows === "pinned";
}
