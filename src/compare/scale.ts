/** Length of an axis from zero and its gridlines, four at most, at whole round numbers where there is room for them. */
export function ticksTo(max: number): number[] {
  const step = stepFor(Math.max(max, 1e-9));
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, at) => Number((at * step).toFixed(6)));
}

/** 1, 2, 5, times a power of ten: the smallest that gives at most three lines beyond zero. */
function stepFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => max / step < 4) ?? 10 * power;
}
