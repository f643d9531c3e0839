import { fanOut, MOST_FANNED } from "./fan-out";
import { makeMark } from "./make-mark";
import { eventWords } from "./mark-words";
import type { Mark, Row } from "./mark";
import type { ScreenSymbol } from "./screen-marks";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { boxAround, type Box } from "../labels/boxes";
import { setText, type PlacedText } from "../labels/place-text";
import { TEXT, type Measure } from "../labels/text-style";
import type { AtlasEvent } from "../../model/schema";
import type { EventTable } from "../../table/event-table";

/** One event of a place, drawn apart at the end of a leader line. */
interface FanNode extends ScreenSymbol {
  row: Row;
  label: PlacedText;
}

/** Events of one place drawn apart; the place itself stays where it is. */
export interface Fan {
  mark: Mark;
  x: number;
  y: number;
  nodes: readonly FanNode[];
  /** Earlier events for which there is no room. */
  leftOut: number;
}

const GAP = 5;
/** Below this width of the map, px, two columns of titles have no room; number and date still tell events apart. */
const NARROW = 480;

/** Lays a mark's events out around it, the latest ones if there are too many, and takes their room. O(rows). */
export function placeFan(
  mark: Mark,
  frame: Frame,
  table: EventTable,
  eventAt: (row: number) => AtlasEvent,
  measure: Measure,
  take: (box: Box) => void,
  compact: boolean,
): Fan {
  const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
  const rows = mark.rows.slice(-MOST_FANNED);
  const items = rows.map((row) => {
    const words = eventWords(eventAt(row.row), row.certain);
    const detail = { text: words.detail, style: TEXT.detail };
    const lines = frame.width < NARROW ? [detail] : [{ text: words.title, style: TEXT.title }, detail];
    const labelWidth = Math.max(...lines.map((line) => measure(line.text, line.style)));
    return { ...makeMark(table, [row], compact)!, row, lines, labelWidth };
  });
  const spots = fanOut(items, { x, y, width: frame.width, height: frame.height });
  const nodes = items.map((item, i): FanNode => {
    const { radius, type, hollow, possible, row, lines } = item;
    const { dx, dy, side } = spots[i]!;
    const label = setText(lines, x + dx, y + dy, side, radius + GAP, measure);
    take(label.box);
    take(boxAround(x + dx, y + dy, radius + 2));
    return { x: x + dx, y: y + dy, radius, type, hollow, possible, row, label };
  });
  return { mark, x, y, nodes, leftOut: mark.rows.length - rows.length };
}
