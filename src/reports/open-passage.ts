import { tick } from "svelte";
import type { AtlasReport } from "../model/schema";
import type { Session } from "../session/Session.svelte";
import type { View } from "../view/view";

/** The element that stands for a passage in its document. */
export const passageElement = (report: string) => `passage-${report}`;

/** A passage chosen in its document: its event is selected, or the area it tells of, everywhere. */
export function passageView({ atlas, view }: Session, report: AtlasReport): Partial<View> {
  const areas = atlas.areas.filter(({ reports }) => reports.includes(report.id)).map(({ id }) => id);
  const area = areas.find((id) => id === view.area) ?? areas[0] ?? null;
  return {
    ...{ panel: "sources", openDocument: report.document, report: report.id },
    ...{ event: report.event, area: report.event === null ? area : null },
  };
}

/** Opens a report's document at its passage and moves the focus there. */
export async function openPassage(session: Session, report: AtlasReport): Promise<void> {
  session.view.set(passageView(session, report));
  await tick();
  document.getElementById(passageElement(report.id))?.focus({ preventScroll: true });
}
