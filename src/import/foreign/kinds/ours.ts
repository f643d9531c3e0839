import { columnsOf } from "../columns-of";
import { degreesOf } from "../cells/degrees";
import { isMissing } from "../cells/missing";
import { peopleOf, putBounds } from "../cells/put-count";
import { dateReader, putSpan } from "../cells/put-days";
import { noCount } from "../empty-slot";
import { putPlace } from "../cells/put-place";
import { textOf } from "../cells/text-of";
import { addParty, addSource } from "../put-names";
import { NOWHERE_NEVER, type Remark, type RowReader } from "../reader";
import { OPEN_END, OPEN_START } from "../../../model/day";
import { EVENT_TYPE, EVENT_TYPES } from "../../../model/event-type";
import { defused } from "../../../model/defused";
import { PLACE_PRECISIONS } from "../../../model/precision";
import { ROLES, type Role } from "../../../model/schema";
import type { RowSlot, SlotCount } from "../../../table/row-slot";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];

/** Where the columns are (share/formats/row-fields). */
function columns(head: readonly string[]) {
  const at = columnsOf(head);
  const bounds = (name: string) => [at(`${name}_low`), at(`${name}_best`), at(`${name}_high`)] as const;
  return {
    ...{ type: at("type"), subtype: at("subtype"), start: at("date_start"), end: at("date_end") },
    ...{ place: at("place"), admin1: at("admin1"), country: at("country"), precision: at("geo_precision") },
    ...{ lat: at("latitude"), lon: at("longitude"), actors: at("actors"), sources: at("sources") },
    ...{ killed: bounds("fatalities"), wounded: bounds("wounded"), arrested: bounds("arrested") },
  };
}

/**
 * Reads what Event Atlas saves of the events in view of somebody's file: every column means what it meant there, dates
 * open at an end, places known to a province only and roles among it. `isTable`: whether texts may be defused as in a
 * table for spreadsheets. O(length) a row.
 */
export function oursReader(head: readonly string[], order: DateOrder, isTable: boolean): RowReader {
  const at = columns(head);
  const wordsOf = isTable ? undefused : plainWords;
  const readDate = dateReader(order);
  const span = { start: 0, end: 0 };

  /** False where a date is given and cannot be read. */
  function putDate(cells: Cells, slot: RowSlot, remark: Remark): boolean {
    const first = readDate(cells[at.start], span);
    const start = first === "read" ? span.start : OPEN_START;
    const last = readDate(cells[at.end], span);
    putSpan(slot, start, last === "read" ? span.end : OPEN_END, remark);
    return first !== "unread" && last !== "unread";
  }

  function putWhere(cells: Cells, slot: RowSlot, remark: Remark): void {
    const said = PLACE_PRECISIONS.find((one) => one === wordsOf(cells[at.precision])) ?? "none";
    const isPlaced = textOf(cells[at.lat]) !== "" || textOf(cells[at.lon]) !== "";
    slot.precision = isPlaced ? "none" : said;
    putPlace(slot, degreesOf(cells[at.lat]), degreesOf(cells[at.lon]), said, remark);
    slot.place = wordsOf(cells[at.place]);
    slot.admin1 = wordsOf(cells[at.admin1]);
    slot.country = wordsOf(cells[at.country]);
  }

  return {
    fill(cells, slot, remark) {
      slot.type = typeOf(wordsOf(cells[at.type]));
      slot.subtype = wordsOf(cells[at.subtype]);
      putWhere(cells, slot, remark);
      if (!putDate(cells, slot, remark)) {
        if (Number.isNaN(slot.lat)) return NOWHERE_NEVER;
        remark("its date cannot be read; it was left open");
      }
      for (const [name, role] of partiesOf(wordsOf(cells[at.actors]))) addParty(slot, name, role);
      for (const name of wordsOf(cells[at.sources]).split("; ")) addSource(slot, name);
      putNumber(slot.killed, cells, at.killed, "killed", remark);
      putNumber(slot.wounded, cells, at.wounded, "wounded", remark);
      if (at.arrested.some((column) => textOf(cells[column]) !== ""))
        putNumber((slot.arrested = noCount()), cells, at.arrested, "arrested", remark);
      return null;
    },
  };
}

/** Longer texts are cut: no file of ours has any. */
const LONGEST = 500;

const plainWords = (cell: Cell | undefined) => textOf(cell).slice(0, LONGEST).toWellFormed();

/** A cell's text, what keeps spreadsheets from running it taken off. */
function undefused(cell: Cell | undefined): string {
  const text = plainWords(cell);
  const bare = text.slice(1);
  return text.startsWith("'") && defused(bare) === text ? bare : text;
}

function typeOf(words: string): RowSlot["type"] {
  return EVENT_TYPES.find((type) => EVENT_TYPE[type].label === words) ?? "other";
}

const ROLED = new RegExp(`^(.*) \\((${ROLES.join("|")})\\)$`, "s");

/** "A (perpetrator); B; C (target)": A, and one whose name is "B; C". */
function partiesOf(text: string): [name: string, role: Role][] {
  const parties: [string, Role][] = [];
  let name = "";
  for (const piece of text.split("; ")) {
    name = name === "" ? piece : `${name}; ${piece}`;
    const [, own, role] = ROLED.exec(name) ?? [];
    if (own === undefined) continue;
    parties.push([own, role as Role]);
    name = "";
  }
  return parties;
}

function putNumber(
  count: SlotCount,
  cells: Cells,
  at: readonly [low: number, best: number, high: number],
  what: string,
  remark: Remark,
): void {
  const [low, best, high] = at.map((column) => peopleOf(cells[column], what, ".", remark, isMissing));
  putBounds(count, low!, best!, high!, what, remark);
}
