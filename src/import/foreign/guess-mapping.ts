import { columnFor, mayBeWhen, type Columns } from "./column-for";
import { lookAt, type ColumnLook } from "./column-look";
import { MISSING } from "./cells/missing";
import { textOf } from "./cells/text-of";
import { FIELDS, type Field, type Mapping } from "./plan";
import { tellingNames } from "./telling-names";
import { restOfDegrees } from "./rest-of-degrees";
import { beginOf, endOf } from "./twin-column";
import type { Cell } from "./row-source";

/** Fields in the order in which they choose their columns: what a file cannot do without comes first. */
const ORDER: readonly Field[] = ["lat", "lon", "date", "end", "year", "month", "day", ...FIELDS.slice(0, 1)]
  .concat(FIELDS)
  .filter((field, at, all) => all.indexOf(field) === at) as Field[];
/** What says when it was. */
const WHEN: readonly Field[] = ["date", "year", "month", "day"];
/** Parts of a last day mean something beside those of a first one. */
const END_PARTS: readonly Field[] = ["endYear", "endMonth", "endDay"];
/** Names of columns of pairs that begin with the longitude: "Long/Lat". */
const LON_FIRST = /(^|_)(lon|lng|long|longitude|x)_?(and_|y_)?(lat|latitude|y)(_|$)/;
/** Lists in these do, too: they are those of GeoJSON. */
const COORDINATES = /(^|_)coordinates?$/;
/** Cells that are looked at in a wide table, but for the first rows. */
const [MOST_CELLS, FEWEST_ROWS] = [150_000, 20];

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
  const names = headless ? head.map(() => "") : tellingNames(head);
  const all: Columns = { names, looks, taken: new Set() };
  const columns: Mapping["columns"] = {};
  for (const field of ORDER) {
    if ((field === "month" || field === "day") && columns.year === undefined) continue;
    if (field === "end" || END_PARTS.includes(field)) continue;
    take(columns, field, columnFor(field, all), all);
  }
  if (columns.date === undefined && columns.year === undefined)
    for (const field of WHEN) take(columns, field, columnFor(field, all, true), all);
  findEnd(columns, all);
  if (columns.end === undefined && (columns.year ?? columns.date) !== undefined)
    for (const field of END_PARTS)
      if (field === "endYear" || columns.endYear !== undefined)
        take(columns, field, columnFor(field, all), all);
  if ((columns.lat === undefined) !== (columns.lon === undefined)) {
    delete columns.lat;
    delete columns.lon;
  }
  findUnnamed(columns, all);
  if (headless) findDegrees(columns, all);
  if (areParts(columns, { names, rows: some })) {
    delete columns.lat;
    delete columns.lon;
  }
  if (columns.date !== undefined && columns.year !== undefined && looks[columns.date]!.dates >= 0.95) {
    for (const part of ["year", "month", "day"] as const) delete columns[part];
  }
  const numbers = (["lat", "lon"] as const).flatMap((field) => looks[columns[field] ?? -1] ?? []);
  const decimal = numbers.some(({ commas }) => commas > 0.5) ? "," : ".";
  const swapped =
    columns.lat !== undefined &&
    columns.lat === columns.lon &&
    isLonFirst(names[columns.lat]!, columns.lat, some);
  return { columns, dates: "ymd", decimal, missing: [...MISSING], swapped, type: "other" };
}

function take(columns: Mapping["columns"], field: Field, at: number, { taken }: Columns): void {
  if (at < 0) return;
  columns[field] = at;
  taken.add(at);
}

type Rows = readonly (readonly Cell[])[];

function isLonFirst(name: string, at: number, rows: Rows): boolean {
  const first = rows.map((cells) => textOf(cells[at])).find((text) => text !== "");
  return LON_FIRST.test(name) || (COORDINATES.test(name) && (first ?? "").startsWith("["));
}

/** Whether the columns of coordinates say only a part of where places are. */
function areParts(
  { lat, lon }: Mapping["columns"],
  table: { names: readonly string[]; rows: Rows },
): boolean {
  if (lat === undefined || lon === undefined || lat === lon) return false;
  return restOfDegrees("lat", lat, table) >= 0 || restOfDegrees("lon", lon, table) >= 0;
}

/** The end that goes with the date; else another, whose own begin is the date where there is one. */
function findEnd(columns: Mapping["columns"], all: Columns): void {
  const { date } = columns;
  const twin = date === undefined ? -1 : endOf(date, all);
  if (twin >= 0) return take(columns, "end", twin, all);
  const end = columnFor("end", all);
  if (end < 0 || all.looks[end]!.given === 0) return;
  const begin = beginOf(end, all);
  if (begin >= 0) {
    const given = date === undefined ? 0 : all.looks[date]!.given;
    const isFilled = all.looks[begin]!.given >= Math.max(given / 2, 1);
    if (isFilled) take(columns, "date", begin, all);
    else if (date !== undefined) return;
  }
  take(columns, "end", end, all);
}

/** Dates and pairs of coordinates that no name gives away. */
function findUnnamed(columns: Mapping["columns"], { names, looks, taken }: Columns): void {
  const find = (fits: (look: ColumnLook, name: string) => boolean) =>
    looks.findIndex((look, at) => !taken.has(at) && look.given > 0 && fits(look, names[at]!));
  if (columns.lat === undefined || columns.lon === undefined) {
    const pair = find(({ pairs }) => pairs >= 0.8);
    if (pair >= 0) columns.lat = columns.lon = pair;
  }
  if (columns.date === undefined && columns.year === undefined) {
    const isDate = ({ dates, numbers }: ColumnLook, name: string) =>
      dates >= 0.8 && numbers < 0.2 && mayBeWhen(name);
    const called = find((look, name) => name !== "" && isDate(look, name));
    const date = called >= 0 ? called : find(isDate);
    if (date >= 0) columns.date = date;
  }
}

/** Without a head: two columns side by side that hold fractions of degrees. */
function findDegrees(columns: Mapping["columns"], { looks, taken }: Columns): void {
  if (columns.lat !== undefined) return;
  const fits = (at: number) => {
    const look = looks[at];
    return look && !taken.has(at) && look.degrees >= 0.8 && look.most <= 180 && look.whole <= 0.5;
  };
  const lat = looks.findIndex((_, at) => fits(at) && fits(at + 1));
  if (lat >= 0) [columns.lat, columns.lon] = [lat, lat + 1];
}
