import { readStory, type ReadStory } from "./read-story";
import { LIMITS, STORY_VERSION, type Story } from "./story";
import { readWhole } from "../../model/read-whole";

const FORM = /^1\.([A-Za-z0-9_-]+)$/;
const SHIPPED = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** A shipped story's name in `story=`, as opposed to a whole story. */
export function isShippedName(story: string): boolean {
  return SHIPPED.test(story);
}

/** The whole story for a link: "1." and base64url of the deflated story. decodeStory gives it back. */
export async function encodeStory({ title, data, steps }: Story): Promise<string> {
  const compact = [
    title,
    data,
    steps.map(({ view, caption, notes, frame }) => [view, caption, notes, frame]),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(compact));
  const packed = await through(bytes, new CompressionStream("deflate-raw"), Infinity);
  return `${STORY_VERSION}.${base64url(packed!)}`;
}

/** Total: a story, or in words why there is none. Never unpacks more than a story may hold. */
export async function decodeStory(text: string): Promise<ReadStory> {
  const [, packed] = FORM.exec(text) ?? [];
  if (packed === undefined) return broken();
  try {
    const bytes = await through(fromBase64url(packed), new DecompressionStream("deflate-raw"), LIMITS.bytes);
    if (bytes === null) return { story: null, notices: ["The story in this link is too large."] };
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(value) ? readStory(unfold(value)) : broken();
  } catch {
    return broken();
  }
}

const broken = (): ReadStory => ({
  story: null,
  notices: ["The story in this link is not readable: part of the link may be missing."],
});

function unfold([title, data, steps]: unknown[]): unknown {
  const list: unknown[] = Array.isArray(steps) ? steps : [];
  return {
    eventAtlasStory: STORY_VERSION,
    title,
    data,
    steps: list.map((step) => {
      const [view, caption, notes, frame]: unknown[] = Array.isArray(step) ? step : [];
      return { view, caption, notes, ...(frame === null ? {} : { frame }) };
    }),
  };
}

/** All that comes out of a stream, or null when it is more than `most` bytes. Throws what the stream throws. */
function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return readWhole(new Blob([bytes]).stream().pipeThrough(stream), most);
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
