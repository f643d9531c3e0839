import type { Day, TimeStep } from "../model/day";
import type { TimeMode } from "../view/view";

/** The window as the view keeps it: first and last day, both included; null where open. */
export interface Span {
  from: Day | null;
  to: Day | null;
}

/** First and last day of the band, both included, never open. */
export interface Domain {
  from: Day;
  to: Day;
}

/** What decides where a step leads. */
export interface TimeState extends Span {
  mode: TimeMode;
  step: TimeStep;
}

export const ALL: Span = { from: null, to: null };

export function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

export function isAll(span: Span): boolean {
  return span.from === null && span.to === null;
}

/** A span whose ends at or beyond the band's edges are open: the thumb at the edge means "no limit". */
export function openAtEdges(from: Day, to: Day, domain: Domain): Span {
  return { from: from <= domain.from ? null : from, to: to >= domain.to ? null : to };
}
