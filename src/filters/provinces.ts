import type { Filters } from "../model/filters";
import type { EventTable } from "../table/event-table";

/** Codes of the provinces that events have, by their country's code. O(n). */
export function provincesByCountry(table: EventTable): ReadonlyMap<string, ReadonlySet<string>> {
  const byCountry = new Map<string, Set<string>>();
  const { admin1, country } = table;
  const seen = new Set<number>();
  for (let row = 0; row < table.count; row++) {
    const pair = admin1.codes[row]! * country.values.length + country.codes[row]!;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const province = admin1.values[admin1.codes[row]!]!;
    if (province === "") continue;
    const of = country.values[country.codes[row]!]!;
    byCountry.set(of, (byCountry.get(of) ?? new Set()).add(province));
  }
  return byCountry;
}

/** Filters with a country switched; switched off, it takes its provinces along, so that none stays unseen. */
export function toggleCountry(
  filters: Filters,
  country: string,
  provinces: ReadonlyMap<string, ReadonlySet<string>>,
): Filters {
  if (!filters.country.includes(country)) return { ...filters, country: [...filters.country, country] };
  const own = provinces.get(country) ?? new Set();
  return {
    ...filters,
    country: filters.country.filter((one) => one !== country),
    admin1: filters.admin1.filter((one) => !own.has(one)),
  };
}
