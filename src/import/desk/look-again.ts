import type { ForeignFile } from "./shown";
import type { Importer, Inspection, Progress } from "../foreign/importer";

/** Whether the file itself is at hand, to be read in another way. */
export function canBeReadAgain({ origin, file }: Pick<ForeignFile, "origin" | "file">): boolean {
  return origin !== null || file !== undefined;
}

/** Looks through a file that was kept on this device, in the way it was read. Rejects as the importer does. O(bytes). */
export async function lookAgain(
  { file, plan }: Pick<ForeignFile, "file" | "plan">,
  importer: Importer,
  progress: (now: Progress) => void,
): Promise<{ file: File; inspection: Inspection }> {
  const byHand = plan.reader.kind === "mapped";
  return { file: file!, inspection: await importer.inspect(file!, { ...plan.options, byHand }, progress) };
}
