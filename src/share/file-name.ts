import { OPEN_END, OPEN_START, isoDay } from "../model/day";
import { criteriaOn } from "../model/filters";
import { foldPlain } from "../model/fold";
import { criterionWords } from "../session/filter-words";
import type { Session } from "../session/Session.svelte";
import { valueName } from "../session/value-name";

/** Of a title, or of what the view is narrowed by, a name has so many characters. */
const MOST = 60;

/**
 * "isis-k-and-its-neighbours_2021-01-01_2021-12-31_type-attack_9b75de83.csv": which atlas, which window, which filters,
 * which data. A title without Latin letters is "atlas", open ends are "start" and "end".
 */
export function fileName(session: Session, ending: string): string {
  const { data, window, view, types } = session;
  const title = slugOf(data.atlas.title);
  const from = window.from === OPEN_START ? "start" : isoDay(window.from);
  const to = window.to === OPEN_END ? "end" : isoDay(window.to);
  const when = from === "start" && to === "end" ? "all-time" : `${from}_${to}`;
  const filters = criteriaOn(view.filters)
    .map((one) => criterionWords(one, view.filters, (by, value) => valueName(session, by, value), types))
    .join(" ");
  const parts = [title || "atlas", when, slugOf(filters), data.manifest.fingerprint.slice(0, 8)];
  return `${parts.filter((part) => part !== "").join("_")}.${ending}`;
}

function slugOf(words: string): string {
  const slug = foldPlain(words).replace(/[^a-z0-9]+/g, "-");
  return slug.replace(/^-+/, "").slice(0, MOST).replace(/-+$/, "");
}
