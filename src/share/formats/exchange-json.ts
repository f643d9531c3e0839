import type { Shared } from "../../model/exchange";
import type { Atlas } from "../../model/schema";

/** Signs that XML forbids or its readers change: C1 controls, line separators, the byte order mark, non-characters. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** JSON that survives any of our formats: on one line, with every sign escaped that a reader might touch. */
export function exchangeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What the events of an atlas have in common. */
export function sharedOf({ schemaVersion, title, focus, documents, places, actors, names }: Atlas): Shared {
  return { schemaVersion, title, focus, documents, places, actors, names };
}
