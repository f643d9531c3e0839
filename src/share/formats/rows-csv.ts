import { defused } from "../../model/exchange";
import { EVENT_TYPE } from "../../model/event-type";
import type { AtlasEvent, EventNumber } from "../../model/schema";
import type { FilePart } from "../../table/opened-file";
import { fileNameOf } from "../../session/file-colours";
import type { Session } from "../../session/Session.svelte";
import type { EventRows } from "../../table/event-rows";
import { valuesOf } from "../../table/group";

type Field = string | number | null;

/** What the columns hold of an event, under names that are recognised when the file is opened again. */
const FIELDS: readonly { name: string; of: (event: AtlasEvent) => Field }[] = [
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

function numberFields(name: string, number: (event: AtlasEvent) => EventNumber | null): typeof FIELDS {
  return [
    { name: `${name}_low`, of: (event) => number(event)?.low ?? null },
    { name: `${name}_best`, of: (event) => number(event)?.best ?? null },
    { name: `${name}_high`, of: (event) => number(event)?.high ?? null },
  ];
}

/** Rows written between two pauses. */
const PIECE = 5_000;

type Source = Pick<Session, "visible" | "eventAt" | "table"> & {
  data: {
    rows?: Pick<EventRows, "fileRowAt" | "fileAt">;
    file?: { readonly parts: readonly FilePart[] };
  };
};

/**
 * The events in view as CSV, one a line, with the row of the file each stands in, and of several files which; what the file did not give is an
 * empty cell. `pause` is waited for between pieces with how much is written (0–1); it rejects to call the writing off.
 * O(rows in view).
 */
export async function rowsCsv(
  source: Source,
  { raw }: { raw: boolean },
  pause: (done: number) => Promise<void>,
): Promise<Blob> {
  const { table, data } = source;
  const { count, rows, certain } = source.visible;
  const several = (data.file?.parts.length ?? 0) > 1;
  const pieces = [
    `\ufeff${[...(several ? ["file"] : []), "file_row", "in_window", ...FIELDS.map(({ name }) => name), "sources"].join(",")}\r\n`,
  ];
  for (let from = 0; from < count; from += PIECE) {
    const lines: string[] = [];
    for (let at = from; at < Math.min(from + PIECE, count); at++) {
      const row = rows[at]!;
      const event = source.eventAt(row);
      const fields: Field[] = [
        ...(several ? [fileNameOf(source, row)] : []),
        data.rows?.fileRowAt(row) ?? null,
        certain[at] === 1 ? "certain" : "possible",
        ...FIELDS.map(({ of }) => of(event)),
        valuesOf(table, "document", row).join("; ") || null,
      ];
      lines.push(fields.map((field) => cell(field, raw)).join(","));
    }
    pieces.push(`${lines.join("\r\n")}\r\n`);
    await pause(Math.min(1, (from + PIECE) / count));
  }
  return new Blob(pieces, { type: "text/csv;charset=utf-8" });
}

function cell(field: Field, raw: boolean): string {
  if (typeof field !== "string") return String(field ?? "");
  return `"${(raw ? field : defused(field)).toWellFormed().replaceAll('"', '""')}"`;
}
