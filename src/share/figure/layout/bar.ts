import type { Primitive } from "./display-list";
import type { Look } from "./look";
import type { Measure } from "../../../model/measure";
import { inkOf } from "../../../charts/marks";
import type { FigureRow } from "../chart";

/** Length of the arrow at an open end, half a cap, and distance of hatching lines, px. */
export const ARROW = 14;
const CAP = 4;
const HATCH = 5;

/** A point of a bar in a figure, from how far along the axis and how far beside the bar's middle it is, px. */
type Place = (along: number, beside: number) => [x: number, y: number];

/**
 * A bar: solid to the low end, pale to the best estimate, hatched for what is only possible; a whisker from low to
 * high, an arrow where the high end is open. `px` per unit, `half` its thickness. Nothing where no number is known.
 */
export function drawBar(
  { certain, possible }: FigureRow,
  measure: Measure,
  { px, half, place }: { px: number; half: number; place: Place },
  { inks }: Look,
): Primitive[] {
  const isKilled = inkOf(measure) === "killed";
  const [solid, pale] = isKilled ? [inks.killed, inks.killedBest] : [inks.data, inks.dataPossible];
  const list: Primitive[] = [];
  const piece = (from: number, to: number, fill: string): void => {
    if (to > from) list.push(rectOf(place(from * px, -half), place(to * px, half), fill));
  };
  if (certain.known > 0) {
    piece(0, certain.low, solid);
    piece(certain.low, certain.best, pale);
  }
  if (possible.known > 0) {
    const [from, to] = [certain.best, certain.best + possible.best];
    piece(from, to, inks.dataPossible);
    list.push(...hatched(from * px, to * px, half, place, inks.dataHatch));
  }
  if (certain.known > 0 && (certain.low < certain.high || certain.open)) {
    list.push(
      ...whisker(
        certain.low * px,
        Math.max(certain.high, certain.best) * px,
        certain.open,
        place,
        inks.whisker,
      ),
    );
  }
  return list;
}

function rectOf([x1, y1]: [number, number], [x2, y2]: [number, number], fill: string): Primitive {
  const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
  return {
    kind: "rect",
    x,
    y,
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    fill,
    stroke: null,
    opacity: 1,
  };
}

/** Lines at 45°, cut at the bar's edges. */
function hatched(from: number, to: number, half: number, place: Place, ink: string): Primitive[] {
  const lines: Primitive[] = [];
  for (let at = from - 2 * half + HATCH / 2; at < to; at += HATCH) {
    const [begin, end] = [Math.max(at, from), Math.min(at + 2 * half, to)];
    if (end > begin)
      lines.push(lineOf(place(begin, half - (begin - at)), place(end, half - (end - at)), ink, 1));
  }
  return lines;
}

function whisker(low: number, high: number, isOpen: boolean, place: Place, ink: string): Primitive[] {
  const line = (a: [number, number], b: [number, number]) => lineOf(place(...a), place(...b), ink, 1.25);
  const end = isOpen ? high + ARROW : high;
  return [
    line([low, 0], [end, 0]),
    ...(high - low > 0.5 ? [line([low, -CAP], [low, CAP])] : []),
    ...(isOpen
      ? [line([end - CAP, -CAP], [end, 0]), line([end - CAP, CAP], [end, 0])]
      : [line([high, -CAP], [high, CAP])]),
  ];
}

function lineOf([x, y]: [number, number], [x2, y2]: [number, number], ink: string, width: number): Primitive {
  return { kind: "line", x, y, x2, y2, stroke: { ink, width } };
}
