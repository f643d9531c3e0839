/** An axis of counts from zero. */
export interface CountAxis {
  /** The count at the plot's upper edge. */
  top: number;
  /** Where gridlines are drawn, ascending, zero first. */
  ticks: number[];
}

/** Whole, round ticks: zero, and one to `most` gridlines above it. */
export function countAxis(highest: number, most = 3): CountAxis {
  const top = Math.max(highest, 2);
  const sizes = roundSizes(top);
  const every = sizes.find((size) => size > top / (most + 1)) ?? sizes[sizes.length - 1]!;
  const ticks: number[] = [];
  for (let tick = 0; tick <= top && ticks.length <= most; tick += every) ticks.push(tick);
  return { top, ticks };
}

/** 1, 2, 5, 10, 20, 50 … as far as `top`. */
function roundSizes(top: number): number[] {
  const sizes: number[] = [];
  for (let power = 1; power <= top; power *= 10) sizes.push(power, 2 * power, 5 * power);
  return sizes.filter((size) => size <= top);
}
