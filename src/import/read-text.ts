import { FileFault } from "./opened";

/** Bytes as text in UTF-8, a byte-order mark at its start left out. Throws FileFault. */
export function readText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw new TypeError("a zero byte");
    if (text.trim() !== "") return text;
  } catch {
    throw new FileFault({
      what: "The file is not text in UTF-8: a picture, an archive or an office document cannot be opened here.",
      where: null,
      todo: "Save the table as CSV in UTF-8, then open that.",
    });
  }
  throw new FileFault({ what: "The file is empty.", where: null, todo: "Save or download it again." });
}
