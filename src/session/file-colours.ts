import type { FileColour } from "../model/file-colour";
import type { Filters } from "../model/filters";
import type { FilePart } from "../table/opened-file";
import type { EventRows } from "../table/event-rows";
import type { EventTable } from "../table/event-table";

type Data = { file?: { readonly parts: readonly FilePart[] } };

/** The colour of a file's events by their code in the dataset column; null where they have those of their kinds. */
export function fileColours({ file }: Data): readonly (FileColour | null)[] {
  const colours = file?.parts.map(({ colour }) => colour) ?? [];
  return colours.length > 1 ? [null, ...colours] : colours;
}

/** Whether no event has the colour of its kind. */
export function areFilesColoured({ file }: Data): boolean {
  const parts = file?.parts ?? [];
  return parts.length > 0 && parts.every(({ colour }) => colour !== null);
}

/** The colour of a row's event where that is its file's, as style sheets name it; null: that of its kind. O(files). */
export function inkOfRow(session: { data: Data; table: EventTable }, row: number): string | null {
  const colour = row < 0 ? null : fileColours(session.data)[session.table.dataset.codes[row]!];
  return colour ? `var(--file-${colour})` : null;
}

/** Of several files the name of the one that a row came from; null where there is one. O(1). */
export function fileNameOf(
  { data }: { data: Data & { rows?: Pick<EventRows, "fileAt"> } },
  row: number,
): string | null {
  const parts = data.file?.parts ?? [];
  return parts.length > 1 && data.rows ? (parts[data.rows.fileAt(row)]?.name ?? null) : null;
}

/** The files that a filter on the dataset lets through; all of them where it lets none. */
export function shownFiles({
  data,
  view,
}: {
  data: Data;
  view: { filters: Pick<Filters, "dataset"> };
}): readonly FilePart[] {
  const parts = data.file?.parts ?? [];
  const chosen = parts.filter(({ id }) => view.filters.dataset.includes(id));
  return chosen.length > 0 ? chosen : parts;
}
