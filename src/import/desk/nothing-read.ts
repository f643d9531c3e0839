import type { RowReport } from "../foreign/importer";
import type { Fault } from "../opened";
import { countWords } from "../../model/words";

/** A table that ends before it begins. */
export const NO_ROW: Fault = {
  what: "It holds no row: there is a head, or not even that.",
  where: null,
  todo: "Is it the right file?",
};

/** What is wrong with a file of which no row can be shown; null where one can. */
export function nothingRead({ read, accepted, reasons }: RowReport): Fault | null {
  if (accepted > 0) return null;
  if (read === 0) return NO_ROW;
  const [first] = reasons;
  return {
    what: `None of its ${countWords(read)} rows can be used. Most often because ${first?.why ?? "nothing is in them"}.`,
    where: first?.rows[0] === undefined ? null : `row ${countWords(first.rows[0])} is the first of them`,
    todo: "Open it again and say which column is the date, and which are latitude and longitude.",
  };
}
