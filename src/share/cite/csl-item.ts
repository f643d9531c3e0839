/** A date as far as it is known: year, month, day; or in words where the year itself is not certain. */
export type CslDate = { "date-parts": [number[]] } | { literal: string };

/** What is cited, in the terms of CSL-JSON 1.0. What is not known is left out. */
export interface CslItem {
  id: string;
  type: "document" | "webpage" | "dataset";
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  version?: string;
  abstract?: string;
  /** How a date was found, whose the title is: for the reader of the list, not for print. */
  annote?: string;
}

/** Items whose ids differ; the second of a name is "name-2". */
export function withUniqueIds(items: readonly CslItem[]): CslItem[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let id = item.id;
    for (let count = 2; taken.has(id); count++) id = `${item.id}-${count}`;
    taken.add(id);
    return { ...item, id };
  });
}
