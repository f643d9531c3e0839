import { decode, type Reading, type TextPiece } from "./decode";
import { detectEncoding } from "./detect-encoding";
import { firstBytes, type ByteSource } from "../byte-source";
import { unknownFault } from "../faults";
import type { SourceOptions } from "../../row-source";

/** Bytes that are looked at for the encoding. */
const LOOK = 2 ** 20;

/** A file's text in its encoding, to be gone through as often as wanted. Rejects with FileFault. */
export async function openText(
  source: ByteSource,
  options: SourceOptions,
): Promise<() => AsyncGenerator<TextPiece>> {
  const encoding = options.encoding ?? detectEncoding(await firstBytes(source, LOOK));
  if (encoding === null)
    throw unknownFault("The file holds neither text nor anything else that can be read here.");
  const reading: Reading = { encoding, fixed: options.encoding !== undefined };
  return () => decode(source, reading);
}
