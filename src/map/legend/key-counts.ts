import type { Group } from "../../table/group";

/** Events of some of a dimension's values together: each event has one of them. */
export function eventsOf(groups: readonly Group[], values: readonly string[]) {
  const own = groups.filter(({ value }) => values.includes(value));
  const sum = (part: "certain" | "possible") => own.reduce((total, group) => total + group[part].events, 0);
  return { certain: sum("certain"), possible: sum("possible") };
}

/** A dimension's chosen values with these switched on together, or off where all of them were on. */
export function toggledTogether(chosen: readonly string[], values: readonly string[]): string[] {
  const others = chosen.filter((one) => !values.includes(one));
  return isChosen(chosen, values) ? others : [...others, ...values];
}

export function isChosen(chosen: readonly string[], values: readonly string[]): boolean {
  return values.every((value) => chosen.includes(value));
}
