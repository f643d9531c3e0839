import { makeMark } from "./make-mark";
import type { Mark } from "./mark";
import { largestFirst } from "./pack-marks";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { EventTable } from "../../table/event-table";

/** Marks of one province closer than this would read as a target, px. */
const TOO_CLOSE = 12;
/** Points of two provinces closer than this are one on any screen, px. */
const COINCIDENT = 6;
/** Side of the grid's cells, px: more than two large marks that touch are apart. */
const CELL = 64;
const NAMING: readonly PlacePrecision[] = ["province", "city", "district", "site"];

/** An outline narrower than this is smaller than what stands on it, px. */
const TOO_SMALL = 40;

export interface MergeRules {
  table: EventTable;
  /** px per unit. */
  scale: number;
  compact: boolean;
  /** Width of a place's outline on the unit square; 0 without one. */
  widthOf: (place: string) => number;
}

/**
 * Joins what lies too close together at this scale into one mark each: points with points, sooner when their
 * symbols overlap in one province, and outlines too small to be told apart with what is in their province. The joined mark has the name and the position of
 * its widest known member: a province, else a city, with the most events. Badges stay as they are.
 * Marks must come largest first. O(marks).
 */
export function mergeMarks(marks: readonly Mark[], rules: MergeRules): Mark[] {
  const { scale, widthOf } = rules;
  const cells = new Map<string, Mark[][]>();
  const groups: Mark[][] = [];
  const others: Mark[] = [];
  for (const mark of marks) {
    if (mark.form === "badge" || (mark.form === "outline" && widthOf(mark.place) * scale >= TOO_SMALL)) {
      others.push(mark);
      continue;
    }
    const near = nearest(cells, mark, rules);
    if (near) near.push(mark);
    else groups.push(openGroup(cells, mark, scale));
  }
  const joined = groups.map((group) => (group.length === 1 ? group[0]! : join(rules, group)));
  return [...joined, ...others].sort(largestFirst);
}

function openGroup(cells: Map<string, Mark[][]>, mark: Mark, scale: number): Mark[] {
  const group = [mark];
  const key = cellOf(mark, scale, 0, 0);
  cells.set(key, [...(cells.get(key) ?? []), group]);
  return group;
}

/** The nearest group this mark may join. Groups stand in the cell of their largest member. */
function nearest(cells: Map<string, Mark[][]>, mark: Mark, rules: MergeRules): Mark[] | null {
  let [found, least]: [Mark[] | null, number] = [null, Infinity];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const group of cells.get(cellOf(mark, rules.scale, dx, dy)) ?? []) {
        const gap = gapTo(group, mark, rules);
        if (gap < least) [found, least] = [group, gap];
      }
    }
  }
  return found;
}

/**
 * Distance to a group's nearest member, px; Infinity where the mark may not join. Within one province symbols
 * that overlap may; across provinces only points that nearly coincide with the largest, so that a province
 * never gives its name to what lies outside it.
 */
function gapTo(group: readonly Mark[], mark: Mark, { table, scale }: MergeRules): number {
  const far = (other: Mark) => Math.hypot(mark.x - other.x, mark.y - other.y) * scale;
  const province = provinceOf(table, mark);
  if (province !== 0 && group.every((other) => provinceOf(table, other) === province)) {
    const touching = group.filter((other) => far(other) < Math.max(TOO_CLOSE, other.radius + mark.radius));
    return Math.min(Infinity, ...touching.map(far));
  }
  const arePoints = mark.form === "point" && group.every((other) => other.form === "point");
  return arePoints && far(group[0]!) < COINCIDENT ? far(group[0]!) : Infinity;
}

function provinceOf(table: EventTable, mark: Mark): number {
  return table.admin1.codes[mark.rows[0]!.row]!;
}

function cellOf(mark: Mark, scale: number, dx: number, dy: number): string {
  return `${Math.floor((mark.x * scale) / CELL) + dx}/${Math.floor((mark.y * scale) / CELL) + dy}`;
}

function join({ table, compact }: MergeRules, group: readonly Mark[]): Mark {
  const rows = group.flatMap((mark) => mark.rows).sort((a, b) => a.row - b.row);
  const name = [...group].sort(
    (a, b) => rankOfName(table, a) - rankOfName(table, b) || b.rows.length - a.rows.length,
  )[0]!;
  const { place, lon, lat, x, y } = name;
  return {
    ...makeMark(table, rows, compact)!,
    place,
    // A point with something vague in it would be a false point.
    form: group.some(({ form }) => form === "outline") ? "outline" : name.form,
    lon,
    lat,
    x,
    y,
    places: group.flatMap((mark) => mark.places),
  };
}

/** A province names what is in it, a city the sites and quarters in it. */
function rankOfName(table: EventTable, mark: Mark): number {
  return NAMING.indexOf(PLACE_PRECISIONS[table.precision[mark.rows[0]!.row]!]!);
}
