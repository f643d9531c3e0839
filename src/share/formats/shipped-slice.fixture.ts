import { readFileSync } from "node:fs";
import type { Slice } from "./slice";
import type { Atlas, AtlasEvent } from "../../model/schema";
import { slicer } from "../../table/slice-atlas";

const shipped = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;

/** The whole shipped atlas in view, its first event changed as a test wants it. */
export function shippedSlice(first: Partial<AtlasEvent> = {}): Slice {
  const [event, ...rest] = shipped.events;
  const events = [{ ...event!, ...first }, ...rest];
  const atlas = slicer(shipped)(events);
  return { atlas, possible: new Set([rest[0]!.id]), rule: "specific", about: "A <b>view</b> & its address" };
}
