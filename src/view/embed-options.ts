import { beginning } from "../model/beginning";

/** Parts of an embed a host can choose. The sentence, source line and link are always there. */
export const EMBED_PARTS = ["map", "time", "charts", "legend"] as const;
const USUAL_PARTS: readonly EmbedPart[] = ["map", "time", "legend"];
export type EmbedPart = (typeof EMBED_PARTS)[number];

export interface EmbedOptions {
  parts: readonly EmbedPart[];
  /** Heading above the sentence; null: the atlas's own title. Plain text, at most 120 characters. */
  title: string | null;
  /** Origin of the page that may command the embed, as browsers write it ("https://example.org"); null: nobody may. */
  host: string | null;
  /** Whether time runs from the start. */
  play: boolean;
}

/** Parameters of the address that belong to the embed and not to the view. */
export const EMBED_PARAMETERS: ReadonlySet<string> = new Set(["ui", "title", "host", "play"]);

const isPart = (part: string): part is EmbedPart => (EMBED_PARTS as readonly string[]).includes(part);
const short = (text: string) => (text.length > 40 ? `${beginning(text, 40)}…` : text);

/** Total: whatever the query, there are options; what is not understood is named in `notices` and left out. */
export function decodeEmbedOptions(query: string): { options: EmbedOptions; notices: string[] } {
  const given = new URLSearchParams(query);
  const notices: string[] = [];
  const asked = given.get("ui")?.split("~") ?? USUAL_PARTS;
  const parts = [...new Set(asked.filter(isPart))];
  for (const part of asked) if (!isPart(part)) notices.push(`There is no part “${short(part)}”.`);
  const title = beginning(given.get("title")?.trim() ?? "", 120);
  const host = given.get("host");
  const isHost = host !== null && isWebOrigin(host);
  if (host !== null && !isHost) notices.push(`“host=${short(host)}” is not the origin of a page.`);
  const play = given.get("play") ?? "no";
  if (play !== "yes" && play !== "no") notices.push(`“play=${short(play)}” is neither yes nor no.`);
  const options = {
    parts: parts.length > 0 ? parts : USUAL_PARTS,
    title: title || null,
    host: isHost ? host : null,
    play: play === "yes",
  };
  return { options, notices };
}

/** The options as they stand at the end of an embed's query, each with its "&" before it; defaults left out. */
export function embedOptionsQuery({ parts, title, host, play }: EmbedOptions): string {
  const isUsual = parts.length === USUAL_PARTS.length && USUAL_PARTS.every((part) => parts.includes(part));
  const values: Record<string, string | null> = {
    ui: isUsual ? null : EMBED_PARTS.filter((part) => parts.includes(part)).join("~"),
    ...{ title, host, play: play ? "yes" : null },
  };
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`&${name}=${encodeURIComponent(value)}`]))
    .join("");
}

/** Whether it is an origin exactly as a browser says it; "null", which every page without an origin has, is none. */
function isWebOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || text.length > 300 || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}

/** The embed's own parameters of a query as they are, each with its "&" before it: what a link to the same embed keeps. */
export function embedParameters(query: string): string {
  const own = [...new URLSearchParams(query)].filter(([name]) => EMBED_PARAMETERS.has(name));
  return own.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
}
