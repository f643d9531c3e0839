import type { Texts } from "./split-objects";
import { unknownFault } from "../faults";
import type { TextPiece } from "../text/decode";

/** Stands before each text of a sequence (RFC 8142). */
const SEPARATOR = "\x1e";
/** Signs of one feature at most. */
const MOST_SIGNS = 128 * 2 ** 20;

/**
 * Objects one a line; or, where record separators stand between them (RFC 8142), of as many lines as they like.
 * Empty lines are left out. Rejects with FileFault. O(text).
 */
export async function* splitLines(pieces: AsyncIterable<TextPiece>): AsyncGenerator<Texts> {
  let rest = "";
  let separator: RegExp | string | null = null;
  for await (const { text, read, last } of pieces) {
    rest += text;
    separator ??= rest.trim() === "" ? null : rest.trimStart().startsWith(SEPARATOR) ? SEPARATOR : /[\r\n]/;
    const parts = separator ? rest.split(separator) : [rest];
    rest = last ? "" : parts.pop()!;
    if (rest.length > MOST_SIGNS)
      throw unknownFault(
        `One of its lines has more than ${MOST_SIGNS / 2 ** 20} million signs, which is too much to be read here.`,
        "Simplify its shapes, or leave them out, and save it again.",
      );
    yield { texts: parts.map((part) => part.trim()).filter((part) => part !== ""), read };
  }
}
