import { OPEN_END, OPEN_START, isoDay } from "../model/day";
import { foldPlain } from "../model/fold";
import type { Session } from "../session/Session.svelte";

/**
 * "isis-k-and-its-neighbours_2021-01-01_2021-12-31_9b75de83.csv": which atlas, which window, which data. A title
 * without Latin letters is "atlas", open ends are "start" and "end".
 */
export function fileName({ data, window }: Pick<Session, "data" | "window">, ending: string): string {
  const title = foldPlain(data.atlas.title).replace(/[^a-z0-9]+/g, "-");
  const slug = title.replace(/^-+|-+$/g, "").slice(0, 60);
  const from = window.from === OPEN_START ? "start" : isoDay(window.from);
  const to = window.to === OPEN_END ? "end" : isoDay(window.to);
  const when = from === "start" && to === "end" ? "all-time" : `${from}_${to}`;
  return `${slug || "atlas"}_${when}_${data.manifest.fingerprint.slice(0, 8)}.${ending}`;
}
