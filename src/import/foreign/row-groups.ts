import type { RowGroup } from "./importer";

/** Rows of a group that are kept by number. */
const MOST_ROWS = 1000;
/** Different words; what comes beyond them is one group. */
const MOST_GROUPS = 200;
const BEYOND = "other reasons";

/** Gathers rows by what is said of them. */
export class RowGroups {
  private readonly groups = new Map<string, { count: number; rows: number[] }>();

  add(why: string, row: number): void {
    const key = this.groups.has(why) || this.groups.size < MOST_GROUPS ? why : BEYOND;
    const group = this.groups.get(key) ?? { count: 0, rows: [] };
    if (group.count === 0) this.groups.set(key, group);
    group.count++;
    if (group.rows.length < MOST_ROWS) group.rows.push(row);
  }

  /** Of the file beside its rows. */
  addWhole(why: string): void {
    this.groups.set(why, { count: 0, rows: [] });
  }

  /** Most frequent first. O(groups · log groups). */
  list(): RowGroup[] {
    const groups = [...this.groups].map(([why, group]) => ({ why, ...group }));
    return groups.sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1));
  }
}
