import { LOOK, isOurs } from "./is-ours";
import { FileFault } from "../opened";

/** Whether Event Atlas wrote a file. Throws FileFault where the browser cannot read it. */
export async function isOursFile(file: File): Promise<boolean> {
  const start = await file
    .slice(0, LOOK)
    .arrayBuffer()
    .catch(() => {
      throw new FileFault({
        what: "The browser could not read it: a folder, or a file that has been moved or changed since.",
        where: null,
        todo: "Choose the file again.",
      });
    });
  if (start.byteLength === 0)
    throw new FileFault({ what: "The file is empty.", where: null, todo: "Save or download it again." });
  return isOurs(file.name, new Uint8Array(start));
}
