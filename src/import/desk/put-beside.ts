import { DeskFile, freeInk, freeName, type Given } from "./DeskFile.svelte";
import type { ForeignFile } from "./shown";
import type { Fault } from "../opened";
import { MOST_FILES } from "../../model/file-colour";

/** There is no colour, and no look, left for one more. */
const TOO_MANY: Fault = {
  what: `${MOST_FILES} files are open side by side, as many as can be told apart.`,
  where: null,
  todo: "Close one of them first.",
};

type Put = { kind: "put"; file: DeskFile; files: readonly DeskFile[] } | { kind: "fault"; fault: Fault };

/**
 * A file beside these, or in the place of `before`, which is one of them and gives it its seat, name and colour. What is
 * open already is not counted twice.
 */
export function putBeside(
  files: readonly DeskFile[],
  given: Omit<Given, "ink">,
  before: DeskFile | null,
): Put {
  const others = files.filter((one) => one !== before);
  const twin = others.find((one) => one.read.fingerprint === given.read.fingerprint);
  if (twin) return { kind: "fault", fault: alreadyOpen(twin.name) };
  if (others.length >= MOST_FILES) return { kind: "fault", fault: TOO_MANY };
  if (before === null) {
    const file = new DeskFile({ ...given, name: freeName(given.name, others), ink: freeInk(others) });
    return { kind: "put", file, files: [...files, file] };
  }
  const file = new DeskFile({ ...given, seat: before.seat, ink: before.ink }).like(before);
  return { kind: "put", file, files: files.map((one) => (one === before ? file : one)) };
}

function alreadyOpen(name: string): Fault {
  return {
    what: `The same file is open already, as “${name}”: its events would count twice.`,
    where: null,
    todo: "To read it otherwise, choose “Change how it is read” beside its name.",
  };
}

/** The one of these that a file is read anew for: it was read from the same one, or from the same bytes in another way. */
export function sameFile(
  files: readonly DeskFile[],
  file: File,
  { fingerprint, plan }: ForeignFile,
): DeskFile | null {
  const isSame = ({ read }: DeskFile): boolean => {
    if (read.kind !== "foreign") return false;
    if ((read.origin?.file ?? read.file) === file) return true;
    return read.fingerprint === fingerprint && JSON.stringify(read.plan) !== JSON.stringify(plan);
  };
  return files.find(isSame) ?? null;
}
