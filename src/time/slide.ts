import { isAll, type Domain, type Span, type TimeState } from "./time-span";
import { addSteps, floorToStep, type Day, type TimeStep } from "../model/day";

/** How many steps the first window of a playback holds: about the next larger calendar unit. */
const STEPS_SHOWN: Record<TimeStep, number> = { day: 7, week: 4, month: 3, quarter: 4, year: 1 };

/** The window that playing starts with when all time is shown. */
function firstWindow(domain: Domain, step: TimeStep): Span {
  const from = floorToStep(domain.from, step);
  return { from, to: addSteps(from, step, STEPS_SHOWN[step]) - 1 };
}

/** The window that stepping back starts with when all time is shown. */
function lastWindow(domain: Domain, step: TimeStep): Span {
  const end = addSteps(floorToStep(domain.to, step), step, 1);
  return { from: addSteps(end, step, -STEPS_SHOWN[step]), to: end - 1 };
}

/**
 * Where `count` steps lead (negative: back; Infinity: as far as the band goes), or null where there is no way
 * to go. A window keeps its calendar length and may overhang the band by less than one step; a cumulative view
 * moves its end. O(steps taken).
 */
export function slide(state: TimeState, domain: Domain, count: number): Span | null {
  if (state.mode === "cumulative") return slideEnd(state, domain, count);
  if (isAll(state)) return count > 0 ? firstWindow(domain, state.step) : lastWindow(domain, state.step);
  return slideWindow(state, domain, count);
}

/** Where playing begins: the band's start, the window as long as it is. */
export function rewind(state: TimeState, domain: Domain): Span {
  if (state.mode === "window" && isAll(state)) return firstWindow(domain, state.step);
  return slide(state, domain, -Infinity) ?? { from: state.from, to: state.to };
}

/** Where playing ends. */
export function unwind(state: TimeState, domain: Domain): Span {
  if (state.mode === "window" && isAll(state)) return lastWindow(domain, state.step);
  return slide(state, domain, Infinity) ?? { from: state.from, to: state.to };
}

function slideWindow(state: TimeState, domain: Domain, count: number): Span | null {
  const [from, to] = [state.from ?? domain.from, state.to ?? domain.to];
  const at = (steps: number) => ({
    from: addSteps(from, state.step, steps),
    to: lastDay(to, state.step, steps),
  });
  const taken = stepsTaken(count, (steps) =>
    count > 0 ? at(steps).to < domain.to : at(steps).from > domain.from,
  );
  return taken === 0 ? null : at(taken);
}

function slideEnd(state: TimeState, domain: Domain, count: number): Span | null {
  const to = Math.min(state.to ?? domain.to, domain.to);
  const at = (steps: number) => lastDay(to, state.step, steps);
  const taken = stepsTaken(count, (steps) =>
    count > 0 ? at(steps) < domain.to : at(steps - 1) >= domain.from,
  );
  if (taken === 0) return null;
  return { from: state.from, to: at(taken) >= domain.to ? null : at(taken) };
}

/** A last day moved by whole steps: the end of a month stays the end of a month. */
function lastDay(day: Day, step: TimeStep, count: number): Day {
  return addSteps(day + 1, step, count) - 1;
}

function stepsTaken(count: number, mayLeave: (steps: number) => boolean): number {
  const direction = Math.sign(count);
  let taken = 0;
  while (Math.abs(taken) < Math.abs(count) && mayLeave(taken)) taken += direction;
  return taken;
}
