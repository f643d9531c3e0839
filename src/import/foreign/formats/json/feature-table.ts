import { cellOf, type Parse, type Parsed } from "./feature";
import type { Texts } from "./split-objects";
import { PLACE_COLUMNS } from "../extent";
import { refuseTooWide, rowsOfBatch } from "../width";
import type { Cell, RowBatch } from "../../row-source";

/** What a first reading of all features, or records, says. */
export interface FeatureColumns {
  parse: Parse;
  head: readonly string[];
  /** Column of each property. */
  at: ReadonlyMap<string, number>;
  /** Column of what features themselves are called; null where none is. */
  id: number | null;
  /** Texts that are what is looked for. */
  features: number;
  /** Texts in all. */
  all: number;
}

/**
 * The columns of all features: each name among their properties, in the order in which they come up; their own `id`,
 * as `feature:id` where a property has that name; PLACE_COLUMNS where they have a place. Rejects with FileFault. O(text).
 */
export async function featureColumns(chunks: AsyncIterable<Texts>, parse: Parse): Promise<FeatureColumns> {
  const at = new Map<string, number>();
  let [hasId, hasPlace, features, all] = [false, false, 0, 0];
  for await (const { texts } of chunks)
    for (const text of texts) {
      all++;
      const feature = parse(text);
      if ("why" in feature) continue;
      features++;
      hasPlace ||= feature.place !== null;
      hasId ||= feature.id !== null;
      for (const name of Object.keys(feature.properties)) if (!at.has(name)) at.set(name, at.size);
      refuseTooWide(at.size);
    }
  const places = hasPlace || features === 0 ? PLACE_COLUMNS : [];
  const own = new Set<string>(places);
  const names = [...at.keys()].map((name) => (own.has(name) ? `property:${name}` : name));
  const id = hasId ? names.length : null;
  const idName = names.includes("id") ? "feature:id" : "id";
  return { parse, head: [...names, ...(hasId ? [idName] : []), ...places], at, id, features, all };
}

/** The features as rows, counted from 1. O(text). */
export async function* featureRows(
  chunks: AsyncIterable<Texts>,
  columns: FeatureColumns,
): AsyncGenerator<RowBatch> {
  const most = rowsOfBatch(columns.head.length);
  let row = 0;
  for await (const { texts, read } of chunks)
    for (let from = 0; from === 0 || from < texts.length; from += most) {
      const rows: Cell[][] = [];
      const numbers: number[] = [];
      const torn: { row: number; why: string }[] = [];
      for (const text of texts.slice(from, from + most)) {
        const feature = columns.parse(text);
        row++;
        if ("why" in feature) torn.push({ row, why: feature.why });
        else {
          rows.push(rowOf(feature, columns));
          numbers.push(row);
        }
      }
      yield { rows, numbers: Uint32Array.from(numbers), bytes: read, torn };
    }
}

function rowOf({ properties, id, place }: Parsed, columns: FeatureColumns): Cell[] {
  const cells: Cell[] = Array.from(columns.head, () => null);
  for (const [name, value] of Object.entries(properties)) cells[columns.at.get(name)!] = cellOf(value);
  if (columns.id !== null) cells[columns.id] = id;
  const end = cells.length - PLACE_COLUMNS.length;
  place?.forEach((cell, at) => (cells[end + at] = cell));
  return cells;
}
