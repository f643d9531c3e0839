import { OPEN_END, OPEN_START, isoDay, parseIsoDay, type Day } from "./day";

/** A stretch of days, both ends included; OPEN_START and OPEN_END where open. */
interface Span {
  from: Day;
  to: Day;
}

/** "2021-01-01..2021-12-31", "..2013-12-31", "2025-01-01..": open ends are left empty. */
export function spanOut({ from, to }: Span): string {
  return `${from === OPEN_START ? "" : isoDay(from)}..${to === OPEN_END ? "" : isoDay(to)}`;
}

/** Null for what spanOut never writes: no days, an end before its start, both ends open. */
export function spanIn(text: string): Span | null {
  const ends = text.split("..");
  if (ends.length !== 2 || text === "..") return null;
  const from = ends[0] === "" ? OPEN_START : parseIsoDay(ends[0]!);
  const to = ends[1] === "" ? OPEN_END : parseIsoDay(ends[1]!);
  return from === null || to === null || from > to ? null : { from, to };
}
