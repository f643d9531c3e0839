const actor = (number: 1 | 2) =>
  ["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"]
    .concat(["Type1Code", "Type2Code", "Type3Code"])
    .map((name) => `Actor${number}${name}`);
const place = (of: string, hasAdmin2: boolean) =>
  [
    "Type",
    "FullName",
    "CountryCode",
    "ADM1Code",
    ...(hasAdmin2 ? ["ADM2Code"] : []),
    "Lat",
    "Long",
    "FeatureID",
  ].map((name) => `${of}Geo_${name}`);
const layout = (hasAdmin2: boolean) => [
  ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
  ...[...actor(1), ...actor(2)],
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"],
  ...["NumMentions", "NumSources", "NumArticles", "AvgTone"],
  ...["Actor1", "Actor2", "Action"].flatMap((of) => place(of, hasAdmin2)),
  ...["DATEADDED", "SOURCEURL"],
];

/** Events 2.0, then 1.0 since 2013 and before, which has no addresses. */
const LAYOUTS: readonly (readonly string[])[] = [layout(true), layout(false), layout(false).slice(0, -1)];

/** What tells a row of events from any other row of as many cells. */
const TESTS: readonly [column: string, fits: RegExp][] = [
  ["GLOBALEVENTID", /^\d+$/],
  ["SQLDATE", /^(19|20)\d{6}$/],
  ["MonthYear", /^(19|20)\d{4}$/],
  ["Year", /^(19|20)\d\d$/],
  ["IsRootEvent", /^[01]$/],
  ["EventRootCode", /^\d\d$/],
  ["QuadClass", /^[1-4]$/],
  ["NumMentions", /^\d+$/],
  ["DATEADDED", /^(19|20)\d{6}(\d{6})?$/],
];

/** The names of a row's columns where it is a row of the events that GDELT publishes, which have no head; else null. O(1). */
export function gdeltLayout(row: readonly string[]): readonly string[] | null {
  const found = LAYOUTS.find(({ length }) => length === row.length);
  if (!found) return null;
  return TESTS.every(([column, fits]) => fits.test((row[found.indexOf(column)] ?? "").trim())) ? found : null;
}
