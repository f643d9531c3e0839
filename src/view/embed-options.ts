/** Parts of an embed a host can choose. The sentence, source line and link are always there. */
const EMBED_PARTS = ["map", "time", "legend", "charts"] as const;
const USUAL: readonly EmbedPart[] = ["map", "time", "legend"];
export type EmbedPart = (typeof EMBED_PARTS)[number];

export interface EmbedOptions {
  parts: readonly EmbedPart[];
  /** Heading above the sentence; null: the atlas's own title. Plain text, at most 120 characters. */
  title: string | null;
}

/** Parameters of the address that belong to the embed and not to the view. */
export const EMBED_PARAMETERS: ReadonlySet<string> = new Set(["ui", "title"]);

const isPart = (part: string): part is EmbedPart => (EMBED_PARTS as readonly string[]).includes(part);

/** Total: whatever the query, there are options; unknown parts are named in `notices` and left out. */
export function decodeEmbedOptions(query: string): { options: EmbedOptions; notices: string[] } {
  const given = new URLSearchParams(query);
  const asked = given.get("ui")?.split("~") ?? USUAL;
  const parts = asked.filter(isPart);
  const notices = asked
    .filter((part) => !isPart(part))
    .map((part) => `There is no part “${part.slice(0, 40)}”.`);
  const title = given.get("title")?.trim().slice(0, 120);
  return { options: { parts: parts.length > 0 ? parts : USUAL, title: title ? title : null }, notices };
}

/** The embed's own parameters of a query as they are, each with its "&" before it: what a link to the same embed keeps. */
export function embedParameters(query: string): string {
  const own = [...new URLSearchParams(query)].filter(([name]) => EMBED_PARAMETERS.has(name));
  return own.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
}
