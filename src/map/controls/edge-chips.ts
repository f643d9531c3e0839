import { screenX, screenY, type Frame } from "../geo/mercator";
import { isCovered, overlaps, type Box } from "../labels/boxes";
import type { Mark } from "../marks/mark";

/** A pointer at the map's edge to something outside it. */
export interface EdgeChip {
  mark: Mark;
  arrow: string;
  text: string;
  /** It points at the selected event. */
  isSelected: boolean;
  /** Its upper left corner, px. */
  x: number;
  y: number;
  /** The room it takes. */
  box: Box;
}

const ARROWS = ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"] as const;
const MOST = 3;
/** A map narrower than this has room for one chip, px. */
const NARROW = 480;
/** Killed from which a mark is pointed at without being selected. */
export const LARGE = 50;
const INSET = 12;
const STEP = 12;
/** How far from the edge a chip may stand when controls hold it. */
const DEEPEST = 120;

/**
 * Chips for the selected mark and the largest ones that are outside the map, each at the edge in its
 * direction, slid along the edge, then inwards, until it covers nothing. Marks must come largest first. O(marks).
 */
export function edgeChips(
  marks: readonly Mark[],
  frame: Frame,
  selected: number | null,
  textOf: (mark: Mark) => string,
  obstacles: readonly Box[],
  height: number,
): EdgeChip[] {
  const isSelected = (mark: Mark) => mark.rows.some(({ row }) => row === selected);
  const drawn = marks.filter((mark) => mark.form !== "badge");
  const others = drawn.filter((mark) => !isSelected(mark));
  const away = others.filter((mark) => isOutside(mark, frame) && mark.killed.best >= LARGE);
  const hidden = others.filter((mark) => isHidden(mark, frame, obstacles));
  const isNarrow = frame.width < NARROW;
  const wanted = [
    ...drawn.filter(
      (mark) => isSelected(mark) && (isOutside(mark, frame) || isHidden(mark, frame, obstacles)),
    ),
    ...away.slice(0, isNarrow ? 1 : MOST),
    ...(isNarrow ? hidden.filter((mark) => mark.killed.best >= LARGE).slice(0, 1) : hidden.slice(0, MOST)),
  ];
  const chips: EdgeChip[] = [];
  const taken = [...obstacles];
  for (const mark of wanted) {
    const text = textOf(mark);
    const size = { width: 34 + text.length * 7, height };
    const at = spotFor(mark, frame, size, taken);
    if (!at) continue;
    const box = { left: at.x - 4, top: at.y - 4, right: at.x + size.width + 4, bottom: at.y + height + 4 };
    taken.push(box);
    chips.push({ mark, text, isSelected: isSelected(mark), arrow: arrowTo(mark, frame, box), box, ...at });
  }
  return chips;
}

function isOutside(mark: Mark, frame: Frame): boolean {
  const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
  return x < 0 || y < 0 || x > frame.width || y > frame.height;
}

/** In the map, but under what stands over it. */
function isHidden(mark: Mark, frame: Frame, obstacles: readonly Box[]): boolean {
  return !isOutside(mark, frame) && isCovered(obstacles, screenX(frame, mark.x), screenY(frame, mark.y));
}

/** From the chip to the mark. */
function arrowTo(mark: Mark, frame: Frame, { left, top, right, bottom }: Box): string {
  const [dx, dy] = [screenX(frame, mark.x) - (left + right) / 2, screenY(frame, mark.y) - (top + bottom) / 2];
  return ARROWS[(Math.round((Math.atan2(dy, dx) * 4) / Math.PI) + 8) % 8]!;
}

function spotFor(
  mark: Mark,
  frame: Frame,
  size: { width: number; height: number },
  taken: readonly Box[],
): { x: number; y: number } | null {
  const [right, bottom] = [frame.width - INSET - size.width, frame.height - INSET - size.height];
  if (right < INSET || bottom < INSET) return null;
  const x = clamp(screenX(frame, mark.x) - size.width / 2, INSET, right);
  const y = clamp(screenY(frame, mark.y) - size.height / 2, INSET, bottom);
  const isAside = x === INSET || x === right;
  const alongX = y === INSET || y === bottom || !isAside;
  // A mark under the legend is inside the frame: the way out of what hides it is up, as it is for one below.
  const inwards = (alongX ? y : x) === INSET ? 1 : -1;
  for (let depth = 0; depth <= DEEPEST; depth += STEP) {
    for (let slide = 0; slide <= Math.max(frame.width, frame.height); slide += STEP) {
      for (const way of slide === 0 ? [0] : [slide, -slide]) {
        const [along, across] = [way, depth * inwards];
        const at = alongX ? { x: x + along, y: y + across } : { x: x + across, y: y + along };
        if (at.x < INSET || at.x > right || at.y < INSET || at.y > bottom) continue;
        const box = { left: at.x, top: at.y, right: at.x + size.width, bottom: at.y + size.height };
        if (!taken.some((other) => overlaps(box, other))) return at;
      }
    }
  }
  return null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
