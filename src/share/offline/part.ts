/** A name that may stand in markup as it is: a path of the site. */
const NAME = /^[\w.-]+(\/[\w.-]+)*$/;

/**
 * A file as it stands in a saved one: gzip as base64 in a script that is none, so that whatever it holds, it ends
 * nothing and starts nothing. Throws RangeError for a name that is no path.
 */
export async function packPart(name: string, file: Blob): Promise<string> {
  if (!NAME.test(name)) throw new RangeError(`“${name}” is no name of a part.`);
  const packed = file.stream().pipeThrough(new CompressionStream("gzip"));
  const text = base64(new Uint8Array(await new Response(packed).arrayBuffer()));
  return `    <script type="text/plain" id="part:${name}">${text}</script>\n`;
}

/** Bytes at a time: a multiple of three, so that the pieces join, and few enough to be arguments. */
const PIECE = 3 * 8192;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}
