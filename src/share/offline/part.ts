import { signsOf } from "./signs";

/** A name that may stand in markup as it is: a path of the site. */
const NAME = /^[\w.-]+(\/[\w.-]+)*$/;

/**
 * A file as it stands in a saved one: gzip written in signs that are no markup, in a script that is none, so that
 * whatever it holds, it ends nothing and starts nothing. Throws RangeError for a name that is no path.
 */
export async function packPart(name: string, file: Blob): Promise<string> {
  if (!NAME.test(name)) throw new RangeError(`“${name}” is no name of a part.`);
  const packed = file.stream().pipeThrough(new CompressionStream("gzip"));
  const text = signsOf(new Uint8Array(await new Response(packed).arrayBuffer()));
  return `    <script type="text/plain" id="part:${name}">${text}</script>\n`;
}
