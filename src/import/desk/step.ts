import type { Progress } from "../foreign/importer";

/**
 * Says what comes next, and how far it is. With "painted" it is kept when the page shows that: for work that stops the
 * page, and only for that, as it costs two frames. Throws Superseded once something else was asked for.
 */
export type Step = (doing: string, now?: Progress | "painted") => Promise<void>;

/** Something else has been asked for meanwhile: nothing of this may reach the page. */
export class Superseded extends Error {
  override readonly name = "Superseded";
}
