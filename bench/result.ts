import type { Summary } from "./statistics";

export type Who = "atlas" | "table" | "maplibre" | "deck" | "crossfilter";
export const MEASURES = {
  main: "scrub step, main thread (ms)",
  pixels: "scrub step, input to pixels (ms)",
  settled: "scrub step, until charts and list have followed (ms)",
  sums: "scrub step, every sum of the page (ms)",
  filter: "filter change, input to pixels (ms)",
  search: "search, input to pixels (ms)",
  csv: "CSV to first pixels (ms)",
  frame: "longest frame while a CSV loads (ms)",
  binary: "binary form to first pixels (ms)",
  frameBinary: "longest frame while the binary form loads (ms)",
  memory: "memory of the page's process beyond the empty page (MB)",
  bytes: "columns, bytes a row",
} as const;
export type Measure = keyof typeof MEASURES;

/** One thing measured of one program on so many events; `window` where it depends on how wide the window is. */
export interface Result extends Summary {
  who: Who;
  size: number;
  measure: Measure;
  window?: string;
}
