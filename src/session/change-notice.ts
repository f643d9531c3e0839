import { countWords, counted } from "../model/words";
import type { WindowTotals } from "../table/totals";
import type { Made } from "../view/made";

/** What a view counts now, in the form in which links remember it. */
export function madeOf(fingerprint: string, { certain }: WindowTotals): Made {
  const { known, low } = certain.people.killed;
  return { fingerprint, events: certain.events, killed: known === 0 ? null : low };
}

/** What has changed since a link was made, in plain words; null when nothing has. */
export function changeNotice(then: Made, now: Made): string | null {
  const isSameData = then.fingerprint === now.fingerprint;
  const isSameCount = then.events === now.events && then.killed === now.killed;
  if (isSameData && isSameCount) return null;
  const data = isSameData
    ? "This link’s view is counted otherwise since it was made"
    : `The data has changed since this link was made (${short(then)}, now ${short(now)})`;
  if (isSameCount) return `${data}; this view still shows ${madeCounts(now)}.`;
  return `${data}: this view had ${madeCounts(then)}, it has ${madeCounts(now)} now.`;
}

const short = ({ fingerprint }: Made) => fingerprint.slice(0, 4);

/** "41 events and at least 239 killed". */
export function madeCounts({ events, killed }: Made): string {
  const people = killed === null ? "no number of killed" : `at least ${countWords(killed)} killed`;
  return `${counted(events, "event")} and ${people}`;
}

/** The notice, if any, for a link opened in this session. */
export function changesSince(
  made: Made | null,
  { data, totals }: { data: { manifest: { fingerprint: string } }; totals: WindowTotals },
): string[] {
  const notice = made && changeNotice(made, madeOf(data.manifest.fingerprint, totals));
  return notice ? [notice] : [];
}
