import type { DateOrder, Field, KnownKind } from "../foreign/plan";
import type { Encoding, Parts, TableFormat } from "../foreign/row-source";

interface FieldWords {
  field: Field;
  label: string;
  /** Is asked for only where that one has a column. */
  beside?: Field;
}

/** What the columns of a file can be, as a person is asked for them. */
export const FIELD_GROUPS: readonly { title: string; fields: readonly FieldWords[] }[] = [
  {
    title: "When",
    fields: [
      { field: "date", label: "Date" },
      { field: "end", label: "Last day" },
      { field: "year", label: "Year" },
      { field: "month", label: "Month" },
      { field: "day", label: "Day of month" },
      { field: "endYear", label: "Last day: year", beside: "year" },
      { field: "endMonth", label: "Last day: month", beside: "endYear" },
      { field: "endDay", label: "Last day: day", beside: "endYear" },
    ],
  },
  {
    title: "Where",
    fields: [
      { field: "lat", label: "Latitude" },
      { field: "lon", label: "Longitude" },
      { field: "place", label: "Place" },
      { field: "admin1", label: "Province" },
      { field: "country", label: "Country" },
    ],
  },
  {
    title: "What and who",
    fields: [
      { field: "type", label: "Kind of event" },
      { field: "subtype", label: "What happened" },
      { field: "actor1", label: "Who did it" },
      { field: "actor2", label: "To whom" },
      { field: "source", label: "Source" },
      { field: "key", label: "Event id" },
    ],
  },
  {
    title: "How many",
    fields: [
      { field: "killed", label: "Killed" },
      { field: "killedLow", label: "Killed, at least" },
      { field: "killedHigh", label: "Killed, at most" },
      { field: "wounded", label: "Wounded" },
    ],
  },
];

export const FORMAT_WORDS: Record<TableFormat, string> = {
  csv: "Table of text",
  xlsx: "Workbook",
  ods: "OpenDocument workbook",
  geojson: "GeoJSON",
  geojsonl: "GeoJSON, line by line",
  json: "Records in JSON",
  jsonl: "Records in JSON, line by line",
  kml: "KML",
  parquet: "Parquet",
};

export const PART_WORDS: Record<Parts["of"], string> = { entry: "File", sheet: "Sheet" };

export const ENCODING_WORDS: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, little end first",
  "utf-16be": "UTF-16, big end first",
  "windows-1252": "Windows-1252, Latin 1",
  "windows-1250": "Windows-1250, Central Europe",
  "windows-1251": "Windows-1251, Cyrillic",
  "windows-1254": "Windows-1254, Turkish",
  "windows-1256": "Windows-1256, Arabic",
};

export const DELIMITER_WORDS: readonly { delimiter: string; words: string }[] = [
  { delimiter: ",", words: "commas" },
  { delimiter: ";", words: "semicolons" },
  { delimiter: "\t", words: "tabs" },
  { delimiter: "|", words: "upright bars" },
  { delimiter: " ", words: "blanks" },
];

export const ORDER_WORDS: Record<DateOrder, string> = {
  ymd: "Year, month, day",
  dmy: "Day, month, year",
  mdy: "Month, day, year",
};

export const KIND_WORDS: Record<KnownKind, string> = {
  ours: "Event Atlas",
  acled: "ACLED",
  ucdp: "UCDP GED",
  gtd: "Global Terrorism Database",
  gdelt: "GDELT events",
  usgs: "USGS earthquakes",
};
