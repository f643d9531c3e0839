import { layoutOf } from "./layout-of";

/** What a file's columns are called: by its head, or, where that is a row itself, by their layout or their place. */
export function columnNames(head: readonly string[], headless: boolean): string[] {
  const names = headless ? (layoutOf(head)?.names ?? []) : head;
  return head.map((_, at) => names[at] || `column ${at + 1}`);
}
