import type { Progress } from "../foreign/importer";

/** Says what comes next, and is kept when the page shows it. Throws Superseded once something else was asked for. */
export type Step = (doing: string, progress?: Progress | null) => Promise<void>;

/** Something else has been asked for meanwhile: nothing of this may reach the page. */
export class Superseded extends Error {
  override readonly name = "Superseded";
}
