import { FileFault, type Fault } from "../opened";

/** What went wrong as a fault, whatever was thrown. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof FileFault) return error.fault;
  const what = error instanceof Error ? error.message : String(error);
  return {
    what: `It could not be read: ${what.replace(/\.$/, "")}.`,
    where: null,
    todo: "Save or download it again, or open another file.",
  };
}
