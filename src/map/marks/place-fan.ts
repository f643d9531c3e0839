import { LABEL_GAP, MOST_FANNED, fanOut } from "./fan-out";
import { makeMark } from "./make-mark";
import { eventWords } from "./mark-words";
import type { Mark } from "./mark";
import type { Row } from "../../table/rows";
import type { ScreenSymbol } from "./screen-marks";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { boxAround, type Box } from "../labels/boxes";
import { setText, shortened, type PlacedText } from "../labels/place-text";
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

export interface FanRules {
  frame: Frame;
  table: EventTable;
  eventAt: (row: number) => AtlasEvent;
  measure: Measure;
  compact: boolean;
  /** What stands over the map whether a fan is drawn or not. */
  firm: readonly Box[];
  /** Row of the selected event: it is always among those drawn. */
  selected: number | null;
  take: (box: Box) => void;
}

/** Below this width of the map, px, a list serves better than leader lines. */
const NARROW = 480;
/** A title may be shortened to this, px. */
const LEAST_TITLE = 130;
/** Room of the note that says what the fan is, above the scale in the lower left corner, px. */
const NOTE = { width: 264, height: 136 };

/**
 * Lays a mark's events out around it, the latest ones if there are too many, and takes their room. Null where
 * they do not fit into the free part of the frame. O(rows × obstacles).
 */
export function placeFan(mark: Mark, rules: FanRules): Fan | null {
  const { frame, measure, take } = rules;
  if (frame.width < NARROW) return null;
  const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
  const rows = latest(mark.rows, rules.selected);
  const items = rows.map((row) => fanItem(row, rules));
  const note = { left: 0, top: frame.height - NOTE.height, right: NOTE.width, bottom: frame.height };
  const { width, height } = frame;
  const spots = fanOut(items, { x, y, width, height, obstacles: [...rules.firm, note] });
  if (!spots) return null;
  const nodes = items.map((item, i): FanNode => {
    const { radius, type, hollow, possible, row, title, detail } = item;
    const { dx, dy, side, room } = spots[i]!;
    const fitting = { ...title, text: shortened(title, room, measure) };
    const label = setText([fitting, detail], x + dx, y + dy, side, radius + LABEL_GAP, measure);
    take(label.box);
    take(boxAround(x + dx, y + dy, radius + 2));
    return { x: x + dx, y: y + dy, radius, type, hollow, possible, row, label };
  });
  return { mark, x, y, nodes, leftOut: mark.rows.length - rows.length };
}

function latest(rows: readonly Row[], selected: number | null): readonly Row[] {
  const kept = rows.slice(-MOST_FANNED);
  const missed = rows.slice(0, -MOST_FANNED).find(({ row }) => row === selected);
  return missed ? [missed, ...kept.slice(1)] : kept;
}

function fanItem(row: Row, { table, eventAt, measure, compact }: FanRules) {
  const words = eventWords(eventAt(row.row), row.certain);
  const title = { text: words.title, style: TEXT.title };
  const detail = { text: words.detail, style: TEXT.detail };
  const [titleWidth, detailWidth] = [measure(title.text, title.style), measure(detail.text, detail.style)];
  return {
    ...makeMark(table, [row], compact)!,
    row,
    title,
    detail,
    labelWidth: Math.max(titleWidth, detailWidth),
    leastWidth: Math.max(detailWidth, Math.min(titleWidth, LEAST_TITLE)),
  };
}
