import { readDate } from "../cells/read-date";

const BEFORE_COUNTRY = [
  ...["id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id"],
  ...["conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id"],
  ...["side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources"],
  ...["source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec"],
  ...["where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt"],
  ...["priogrid_gid", "country"],
];
const AFTER_COUNTRY = [
  ...["country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b"],
  ...["deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"],
];
/** Of versions 17 to 20. */
const OLDER = [
  ...["id", "year", "active_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id"],
  ...["dyad_name", "side_a_new_id", "gwnoa", "side_a", "side_b_new_id", "gwnob", "side_b"],
  ...["number_of_sources", "source_article", "source_office", "source_date", "source_headline"],
  ...["source_original", "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude"],
  ...["geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec"],
  ...["date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"],
  ...["best", "low", "high"],
];

/** The columns of published releases, in their order. */
const LAYOUTS: readonly (readonly string[])[] = [
  [...BEFORE_COUNTRY, ...AFTER_COUNTRY],
  [...BEFORE_COUNTRY, "iso3", ...AFTER_COUNTRY],
  OLDER,
];

const span = { start: 0, end: 0 };
const isDay = (text: string) =>
  readDate(text, "ymd", span) || readDate(text, "dmy", span) || readDate(text, "mdy", span);
/** What tells a row of events from any other row of as many cells. */
const TESTS: readonly [column: string, fits: (text: string) => boolean][] = [
  ["id", (text) => /^\d+$/.test(text)],
  ["year", (text) => /^(19|20)\d\d$/.test(text)],
  ["type_of_violence", (text) => /^[123]$/.test(text)],
  ["where_prec", (text) => /^[1-7]$/.test(text)],
  ["latitude", (text) => /^-?\d/.test(text) && Math.abs(Number(text)) <= 90],
  ["longitude", (text) => /^-?\d/.test(text) && Math.abs(Number(text)) <= 180],
  ["date_prec", (text) => /^[1-5]$/.test(text)],
  ["date_start", isDay],
  ["date_end", isDay],
  ["best", (text) => /^\d+$/.test(text)],
  ["low", (text) => /^\d+$/.test(text)],
  ["high", (text) => /^\d+$/.test(text)],
];

/**
 * The names of a row's columns where it is a row of a UCDP GED release that has no head, as some candidate releases;
 * null otherwise. Further columns at its end are allowed. O(columns).
 */
export function ucdpLayout(row: readonly string[]): readonly string[] | null {
  const fits = (layout: readonly string[]) =>
    row.length >= layout.length &&
    TESTS.every(([column, test]) => test((row[layout.indexOf(column)] ?? "").trim()));
  return LAYOUTS.find(fits) ?? null;
}
