import { gdeltLayout } from "./kinds/gdelt-layout";
import { ucdpLayout } from "./kinds/ucdp-layout";
import type { KnownKind } from "./plan";

/** Of which kind a row is that stands where the head should, as some are published, and what its columns are called; else null. */
export function layoutOf(row: readonly string[]): { kind: KnownKind; names: readonly string[] } | null {
  const ucdp = ucdpLayout(row);
  if (ucdp) return { kind: "ucdp", names: ucdp };
  const gdelt = gdeltLayout(row);
  return gdelt && { kind: "gdelt", names: gdelt };
}
