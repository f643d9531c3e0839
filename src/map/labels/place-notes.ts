import type { Box } from "./boxes";
import { fitText, type PlacedText } from "./place-text";
import { TEXT, type Measure } from "./text-style";
import { screenX, screenY, type Frame } from "../geo/mercator";
import type { Mark } from "../marks/mark";

/** What is to be written at a place as a whole: the kinds of area it is, a count of events known only to it. */
export interface PlaceNote {
  place: string;
  name: string;
  /** Written in capitals, like the basemap's. */
  isCountry: boolean;
  x: number;
  y: number;
  /** "operates, hides"; empty: nothing. */
  kinds: string;
  badge: Mark | null;
  /** Width of the place on the unit square; a place too small on the screen is not named for its kinds alone. */
  width: number;
}

/** A square with a number beside a country's name, px. */
export interface ScreenBadge {
  mark: Mark;
  x: number;
  y: number;
  /** Half its side. */
  radius: number;
}

const SMALLEST_NAMED = 52;
const HALF = 8;

/** Names, kinds and counts of whole places, those with a count first. Returns also which names are written. */
export function placeNotes(
  notes: readonly PlaceNote[],
  frame: Frame,
  measure: Measure,
  isFree: (box: Box) => boolean,
  take: (box: Box) => void,
): { texts: PlacedText[]; badges: ScreenBadge[]; written: Set<string> } {
  const placed = { texts: [] as PlacedText[], badges: [] as ScreenBadge[], written: new Set<string>() };
  for (const note of [...notes].sort(
    (a, b) => Number(b.badge !== null) - Number(a.badge !== null) || b.width - a.width,
  )) {
    const [x, y] = [screenX(frame, note.x), screenY(frame, note.y)];
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    if (!note.badge && note.width * frame.scale < SMALLEST_NAMED) continue;
    const room = note.badge ? 2 * HALF + 4 : 0;
    const text =
      fitNote(note, x - room / 2, y, room, measure, isFree) ??
      fitBare(note, x - room / 2, y, room, measure, isFree);
    if (!text) continue;
    placed.texts.push(text);
    placed.written.add(note.name);
    take({ ...text.box, right: text.box.right + room });
    if (!note.badge) continue;
    const half = HALF + 3 * (String(note.badge.rows.length).length - 1);
    placed.badges.push({
      mark: note.badge,
      x: text.x + lineWidth(note, measure) / 2 + 4 + half,
      y: text.lines[0]!.y,
      radius: half,
    });
  }
  return placed;
}

function fitNote(
  note: PlaceNote,
  x: number,
  y: number,
  room: number,
  measure: Measure,
  isFree: (box: Box) => boolean,
) {
  const lines = [nameLine(note), ...(note.kinds ? [{ text: note.kinds, style: TEXT.areaKind }] : [])];
  return fitText(lines, x, y, ["centre"], 0, measure, widened(room, isFree));
}

/** A count is worth more than a tidy place: tried around the middle, without the kinds. */
function fitBare(
  note: PlaceNote,
  x: number,
  y: number,
  room: number,
  measure: Measure,
  isFree: (box: Box) => boolean,
) {
  if (!note.badge) return null;
  return fitText([nameLine(note)], x, y, ["centre", "above", "below"], 12, measure, widened(room, isFree));
}

function widened(room: number, isFree: (box: Box) => boolean) {
  return (box: Box) => isFree({ ...box, top: box.top - (room && 2), right: box.right + room });
}

function nameLine({ name, isCountry }: PlaceNote) {
  return isCountry ? { text: name.toUpperCase(), style: TEXT.country } : { text: name, style: TEXT.area };
}

function lineWidth(note: PlaceNote, measure: Measure): number {
  const line = nameLine(note);
  return measure(line.text, line.style);
}
