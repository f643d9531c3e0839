import { madeIn, madeOut, type Made } from "./made";
import { pinIn, pinOut } from "./pin-value";
import { PARAMETERS, VIEW_KEYS, mergeFilters } from "./parameters";
import { DEFAULT_VIEW, type View } from "./view";
import { NO_FILTERS } from "../model/filters";
import { beginning } from "../model/beginning";
import type { Pin } from "../model/pin";

/** Version of the address format. */
const VERSION = "1";

export interface Decoded {
  view: View;
  /** What the link was made with, where it says so. */
  made: Made | null;
  /** The data the link is pinned to; null where it shows whatever the site has. */
  pin: Pin | null;
  /** In plain words, what was not understood and therefore left out. */
  notices: string[];
}

/**
 * The view as a query string without "?", defaults left out; a link to be shared says what it was `made` with, a
 * pinned one (`pin`) to which data it keeps.
 * decodeView(encodeView(v)).view equals v.
 */
export function encodeView(view: View, made: Made | null = null, pin: Pin | null = null): string {
  const pairs = VIEW_KEYS.flatMap((key) =>
    PARAMETERS[key].encode(view).map(([name, value]) => pair(name, value)),
  );
  const carried = [
    ...(made ? [pair("made", madeOut(made))] : []),
    ...(pin ? [pair("data", pinOut(pin))] : []),
  ];
  return [`v=${VERSION}`, ...pairs, ...carried].join("&");
}

/**
 * The view a query string asks for. Total: never throws, whatever the string; what it does not understand is
 * dropped and named. `others` are parameters that belong to somebody else (an embed's title, for example).
 */
export function decodeView(query: string, others: ReadonlySet<string> = new Set()): Decoded {
  const given = new Map(new URLSearchParams(query));
  const notices: string[] = [];
  const version = given.get("v") ?? VERSION;
  if (version !== VERSION)
    notices.push(`This link has format ${short(version)}; this page reads format ${VERSION}.`);
  let view: View = DEFAULT_VIEW;
  const known = new Set(["v", "made", "data", ...others]);
  for (const key of VIEW_KEYS) {
    const parameter = PARAMETERS[key];
    known.add(parameter.name);
    const value = given.get(parameter.name);
    if (value === undefined) continue;
    const patch = parameter.decode(value);
    if (patch) view = { ...view, ...patch, filters: mergeFilters(view.filters, patch.filters ?? NO_FILTERS) };
    else notices.push(`“${parameter.name}=${short(value)}” in the link was not understood and is left out.`);
  }
  const written = given.get("made");
  const made = written === undefined ? null : madeIn(written);
  if (written !== undefined && made === null) notices.push("What the link was made with is not readable.");
  const kept = given.get("data");
  const pin = kept === undefined ? null : pinIn(kept);
  if (kept !== undefined && pin === null)
    notices.push("The data the link is pinned to are not readable; today’s are shown.");
  for (const name of given.keys()) {
    if (!known.has(name)) notices.push(`“${short(name)}” in the link is unknown here and is left out.`);
  }
  return { view, made, pin, notices };
}

function short(text: string): string {
  return text.length > 40 ? `${beginning(text, 40)}…` : text;
}

/** Percent-encoding that leaves readable what a query may hold unescaped. */
function pair(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value).replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%2C/g, ",")}`;
}
