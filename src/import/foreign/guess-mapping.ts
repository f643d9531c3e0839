import { canBe, lookAt, type ColumnLook } from "./column-look";
import { plainName } from "./columns-of";
import { MISSING } from "./cells/missing";
import { FIELD_NAMES } from "./field-names";
import { FIELDS, type Field, type Mapping } from "./plan";
import type { Cell } from "./row-source";

/** Fields in the order in which they choose their columns: what a file cannot do without comes first. */
const ORDER: readonly Field[] = ["lat", "lon", "date", "end", "year", "month", "day", ...FIELDS.slice(0, 1)]
  .concat(FIELDS)
  .filter((field, at, all) => all.indexOf(field) === at) as Field[];
/** Cells that are looked at in a wide table, but for the first rows. */
const [MOST_CELLS, FEWEST_ROWS] = [150_000, 20];
/** These mean people only together. */
const UCDP: readonly string[] = ["low", "best", "high"];
/** Dates of upload, of publication and the like are not when it happened. */
const NOT_WHEN = /updat|upload|modif|creat|publish|report|entry|edit|retriev|birth|end|fin$/;

/**
 * What columns most likely are, by their names in several languages and by what their cells look like. The order of
 * dates and swapped coordinates show only in the whole column (inspect). O(cells), of at most 150,000 or 20 rows.
 */
export function guessMapping(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  headless = false,
): Mapping {
  const some = rows.slice(0, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / head.length)));
  const looks = head.map((_, at) => lookAt(some.map((cells) => cells[at])));
  const names = head.map((name) => (headless ? "" : plainName(name)));
  const columns: Mapping["columns"] = {};
  const taken = new Set<number>();
  for (const field of ORDER) {
    if ((field === "month" || field === "day") && columns.year === undefined) continue;
    const found = columnFor(field, names, looks, taken);
    if (found < 0) continue;
    columns[field] = found;
    taken.add(found);
  }
  findUnnamed(columns, looks, taken);
  if (headless) findDegrees(columns, looks, taken);
  if (columns.date !== undefined && columns.year !== undefined && looks[columns.date]!.dates >= 0.95) {
    for (const part of ["year", "month", "day"] as const) delete columns[part];
  }
  const numbers = (["lat", "lon"] as const).flatMap((field) => looks[columns[field] ?? -1] ?? []);
  const decimal = numbers.some(({ commas }) => commas > 0.5) ? "," : ".";
  return { columns, dates: "ymd", decimal, missing: [...MISSING], swapped: false, type: "other" };
}

function columnFor(
  field: Field,
  names: readonly string[],
  looks: readonly ColumnLook[],
  taken: ReadonlySet<number>,
): number {
  const fits = (at: number) => !taken.has(at) && isOpenTo(field, names[at]!) && canBe(field, looks[at]!);
  const known = FIELD_NAMES[field];
  const isThree = UCDP.every((name) => names.includes(name));
  for (const name of known.names) {
    if (UCDP.includes(name) && !isThree) continue;
    const at = names.findIndex((other, index) => other === name && fits(index));
    if (at >= 0) return at;
  }
  const { part } = known;
  if (part === null) return -1;
  const isOther = (name: string) => field === "date" && NOT_WHEN.test(name);
  return names.findIndex((name, at) => part.test(name) && !isOther(name) && fits(at));
}

/** What a format says of a feature's geometry is no more than its place. */
const isOpenTo = (field: Field, name: string) =>
  field === "lat" || field === "lon" || !name.startsWith("geometry_");

/** Dates and pairs of coordinates that no name gives away. */
function findUnnamed(columns: Mapping["columns"], looks: readonly ColumnLook[], taken: Set<number>): void {
  const find = (fits: (look: ColumnLook) => boolean) =>
    looks.findIndex((look, at) => !taken.has(at) && look.given > 0 && fits(look));
  if (columns.lat === undefined || columns.lon === undefined) {
    const pair = find(({ pairs }) => pairs >= 0.8);
    if (pair >= 0) columns.lat = columns.lon = pair;
  }
  if (columns.date === undefined && columns.year === undefined) {
    const date = find(({ dates, numbers }) => dates >= 0.8 && numbers < 0.2);
    if (date >= 0) columns.date = date;
  }
}

/** Without a head: two columns side by side that hold fractions of degrees. */
function findDegrees(columns: Mapping["columns"], looks: readonly ColumnLook[], taken: Set<number>): void {
  if (columns.lat !== undefined) return;
  const fits = (at: number) => {
    const look = looks[at];
    return look && !taken.has(at) && look.degrees >= 0.8 && look.most <= 180 && look.whole <= 0.5;
  };
  const lat = looks.findIndex((_, at) => fits(at) && fits(at + 1));
  if (lat >= 0) [columns.lat, columns.lon] = [lat, lat + 1];
}
