import { EVENT_TYPE } from "../../model/event-type";
import type { AtlasEvent, EventNumber } from "../../model/schema";
import { fileNameOf } from "../../session/file-colours";
import type { Session } from "../../session/Session.svelte";
import type { EventRows } from "../../table/event-rows";
import { valuesOf } from "../../table/group";
import { hasNumbers } from "../../table/has-values";
import type { FilePart } from "../../table/opened-file";
import type { Field } from "./event-fields";

/** What the events in view of somebody's file are taken from. */
export type RowSource = Pick<Session, "visible" | "eventAt" | "table"> & {
  data: {
    rows?: Pick<EventRows, "fileRowAt" | "fileAt">;
    file?: { readonly parts: readonly FilePart[] };
  };
};

/** An event in view, and what is written of it, in the order of the names. */
export interface RowRecord {
  event: AtlasEvent;
  fields: readonly Field[];
}

interface NamedField {
  name: string;
  of: (event: AtlasEvent) => Field;
}

/** What is written of an event, under names that are recognised when the file is opened again. */
const FIELDS: readonly NamedField[] = [
  { name: "title", of: ({ title }) => title },
  { name: "type", of: ({ type }) => EVENT_TYPE[type].label },
  { name: "subtype", of: ({ subtype }) => subtype },
  { name: "date", of: ({ date }) => (date.start === null && date.end === null ? null : date.edtf) },
  { name: "date_start", of: ({ date }) => date.start },
  { name: "date_end", of: ({ date }) => date.end },
  { name: "place", of: ({ place }) => place?.name || null },
  { name: "latitude", of: ({ place }) => place?.lat ?? null },
  { name: "longitude", of: ({ place }) => place?.lon ?? null },
  { name: "geo_precision", of: ({ place }) => place?.precision ?? "none" },
  { name: "admin1", of: ({ place }) => place?.admin1 ?? null },
  { name: "country", of: ({ place }) => place?.country ?? null },
  { name: "actors", of: ({ actors }) => actors.map(({ id, role }) => `${id} (${role})`).join("; ") || null },
  ...numberFields("fatalities", ({ killed }) => killed),
  ...numberFields("wounded", ({ wounded }) => wounded),
];

/** Only an atlas beside somebody's files has any. */
const ARRESTED = numberFields("arrested", ({ arrested }) => arrested);

function numberFields(name: string, number: (event: AtlasEvent) => EventNumber | null): NamedField[] {
  return [
    { name: `${name}_low`, of: (event) => number(event)?.low ?? null },
    { name: `${name}_best`, of: (event) => number(event)?.best ?? null },
    { name: `${name}_high`, of: (event) => number(event)?.high ?? null },
  ];
}

/**
 * How to write the events in view: with the row of the file each stands in, and of several files which; what the file did
 * not give is null. `at` counts the rows in view.
 */
export function rowFields(source: RowSource): { names: readonly string[]; at: (at: number) => RowRecord } {
  const { table, data } = source;
  const { rows, certain } = source.visible;
  const several = (data.file?.parts.length ?? 0) > 1;
  const written = hasNumbers(table, "arrested") ? [...FIELDS, ...ARRESTED] : FIELDS;
  const own = ["file_row", "in_window", ...written.map(({ name }) => name), "sources"];
  return {
    names: several ? ["file", ...own] : own,
    at(at) {
      const row = rows[at]!;
      const event = source.eventAt(row);
      const fields = [
        ...(several ? [fileNameOf(source, row)] : []),
        data.rows?.fileRowAt(row) ?? null,
        certain[at] === 1 ? "certain" : "possible",
        ...written.map(({ of }) => of(event)),
        valuesOf(table, "document", row).join("; ") || null,
      ];
      return { event, fields };
    },
  };
}
