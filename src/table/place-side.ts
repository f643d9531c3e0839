import type { EventTable } from "./event-table";

/** Nobody sees it: behind the value of a province that is called like a country. */
const PROVINCE = "\u00ad";

/** A province as a side: of files both can have one name. */
export function provinceSide(table: EventTable, province: string): string {
  return table.country.values.includes(province) ? province + PROVINCE : province;
}

/** What a side that is a place stands for: a country, else a province. */
export function placeOf(table: EventTable, side: string): { by: "country" | "admin1"; value: string } {
  if (table.country.values.includes(side)) return { by: "country", value: side };
  const bare = side.slice(0, -PROVINCE.length);
  return { by: "admin1", value: provinceSide(table, bare) === side ? bare : side };
}
