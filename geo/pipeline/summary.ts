import type { Atlas } from "../../src/model/schema";
import type { DataFiles } from "./serialise-data";

/** One line on what was built, and how much of the documents it shows at most. */
export function summary(atlas: Atlas, files: DataFiles): string {
  const lists = [
    "documents",
    "reports",
    "events",
    "areas",
    "figures",
    "relations",
    "disputes",
    "places",
    "actors",
  ] as const;
  const counts = lists.map((list) => `${list} ${atlas[list].length}`);
  const unplaced = atlas.events.filter(({ place }) => place === null || place.lat === null).length;
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const share = (reach: Reach) =>
    atlas.documents.map((document) => Math.round(shownShare(atlas, document, reach) * 100)).join("/");
  return [
    ...counts,
    `unplaced ${unplaced}`,
    `quoted ${share("quote")} %`,
    `with context ${share("context")} %`,
    `${Math.ceil(bytes / 1024)} kB`,
  ].join(" · ");
}

type Reach = "quote" | "context";

/** The part of a document's characters that stand in some quote, or in some quote's context, 0 to 1. */
function shownShare(atlas: Atlas, document: Atlas["documents"][number], reach: Reach): number {
  const spans = atlas.reports
    .filter((report) => report.document === document.id)
    .map(({ quote: { start, end }, context: { before, after } }): [number, number] =>
      reach === "quote" ? [start, end] : [start - before.length, end + after.length],
    )
    .toSorted(([a], [b]) => a - b);
  let [shown, reached] = [0, 0];
  for (const [start, end] of spans) {
    shown += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return shown / Math.max(1, document.length);
}
