import type { SchemaElement } from "hyparquet";

/** A column of the table: a column of the file, or a member of one that has members. */
export interface FlatColumn {
  name: string;
  /** The first is the column of the file. */
  path: readonly string[];
  element: SchemaElement;
}

interface Node {
  element: SchemaElement;
  children: readonly Node[];
  path: readonly string[];
}

/** The columns of a schema with members as columns of their own; lists and the like stay whole. O(columns). */
export function flatColumns(root: Node): FlatColumn[] {
  return root.children.flatMap((node) => flat(node));
}

function flat(node: Node): FlatColumn[] {
  const { element, children, path } = node;
  const isWhole = element.repetition_type === "REPEATED" || element.converted_type || element.logical_type;
  if (children.length === 0 || isWhole) return [{ name: path.join("."), path, element }];
  return children.flatMap(flat);
}

/** The value of a column in that of the column of the file. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path.slice(1)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return null;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}
