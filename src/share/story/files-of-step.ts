import { NO_DATASET } from "../../model/filters";
import { counted } from "../../model/words";
import type { Session } from "../../session/Session.svelte";
import { decodeList, encodeList } from "../../view/list-value";

type Opened = Pick<Session, "data"> & { view: Pick<Session["view"], "filters"> };

/** What follows a step's view where of files side by side some are off: by their bytes, for seats and names change. */
export const FILES = "files";

/** "&files=0123456789ab~ba9876543210", "&files=none"; "" where all are on. */
export function filesOut({ data, view }: Opened): string {
  const { dataset } = view.filters;
  if (dataset.length === 0) return "";
  const on = (data.file?.parts ?? []).filter(({ id }) => dataset.includes(id));
  const named = on.length === 0 ? [NO_DATASET] : on.map(({ fingerprint }) => fingerprint);
  return `&${FILES}=${encodeURIComponent(encodeList(named))}`;
}

/** The filter on the dataset that a step's view asks for among the files that are open, and what is not there. Total. */
export function filesIn(
  view: string,
  { data }: Pick<Session, "data">,
): { dataset: readonly string[]; notices: string[] } {
  const parts = data.file?.parts ?? [];
  const named = decodeList(new URLSearchParams(view).get(FILES) ?? "") ?? [];
  if (named.includes(NO_DATASET)) return { dataset: parts.length > 1 ? [NO_DATASET] : [], notices: [] };
  const on = parts.filter(({ fingerprint }) => named.includes(fingerprint));
  const isAll = on.length === parts.length || parts.length < 2;
  const notices = named.length > on.length ? [missingWords(named.length - on.length, on.length)] : [];
  return { dataset: isAll ? [] : on.map(({ id }) => id), notices };
}

function missingWords(missing: number, shown: number): string {
  const file = missing === 1 ? "a file that is not open here" : "files that are not open here";
  if (shown === 0) return `What this step shows is in ${file}; it shows those that are.`;
  const verb = missing === 1 ? "is" : "are";
  return `${counted(missing, "file")} of those that this step shows ${verb} not open here; it shows the others.`;
}
