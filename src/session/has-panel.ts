import type { Atlas } from "../model/schema";
import type { Panel } from "../view/view";

/** Whether a panel has something in it, whatever the view: a file of other people's has events alone. O(reports). */
export function hasPanel(panel: Panel, atlas: Atlas): boolean {
  switch (panel) {
    case "areas":
      return atlas.areas.length > 0;
    case "claims":
      return atlas.figures.length > 0 || atlas.disputes.length > 0 || atlas.reports.some(isDenied);
    case "actors":
      return atlas.actors.length > 0;
    case "sources":
      return atlas.documents.length > 0;
    default:
      return true;
  }
}

const isDenied = ({ status }: Atlas["reports"][number]) => status === "denied";
