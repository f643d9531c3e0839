import type { AtlasFigure, AtlasReport } from "../model/schema";

/** Numbers of one kind, that may stand on one axis. */
export interface Strength {
  /** Whose armed men. */
  actor: string;
  figures: AtlasFigure[];
}

/** What a figure counts when it says how strong a group is: not its recruits, its claims or those who fled. */
const ARMED = /\b(?:fighters|armed men|militants|terrorists|combatants|gunmen)\b/i;

/**
 * Estimates of how many armed men an actor has, by actor, earliest first, and every other figure.
 * They are set side by side and never added: one may be part of another. O(n log n).
 */
export function strengthsOf(figures: readonly AtlasFigure[]): {
  strengths: Strength[];
  others: AtlasFigure[];
} {
  const byActor = new Map<string, AtlasFigure[]>();
  const others: AtlasFigure[] = [];
  for (const figure of figures) {
    const isStrength = figure.actor !== null && figure.unit === "people" && ARMED.test(figure.what);
    if (isStrength) byActor.set(figure.actor!, [...(byActor.get(figure.actor!) ?? []), figure]);
    else others.push(figure);
  }
  const strengths = [...byActor].map(([actor, own]) => ({ actor, figures: own.sort(byTime) }));
  return { strengths, others };
}

function byTime(a: AtlasFigure, b: AtlasFigure): number {
  return (a.date.start ?? "").localeCompare(b.date.start ?? "") || (b.value.low ?? 0) - (a.value.low ?? 0);
}

/** Those of a figure's reports that deny it. */
export function denialsOf(figure: AtlasFigure, reports: ReadonlyMap<string, AtlasReport>): AtlasReport[] {
  return figure.reports.flatMap((id) => reports.get(id) ?? []).filter(({ status }) => status === "denied");
}
