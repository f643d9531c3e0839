import type { Mark, MarkForm } from "./mark";
import type { Row } from "../../table/rows";
import { FIXED_RADIUS, attackRadius } from "./radius";
import { mercatorX, mercatorY } from "../geo/mercator";
import { EVENT_TYPES, type EventType } from "../../model/event-type";
import { isOutlined, isPoint, PLACE_PRECISIONS } from "../../model/precision";
import type { EventTable } from "../../table/event-table";
import { addRow, emptySum } from "../../table/sums";

/**
 * One mark for rows at one place; the first row gives the place. A mark with any attack is drawn as an
 * attack and sized by its attacks alone; otherwise the commonest type gives the shape (the first listed of
 * equals). Rows certainly in the window decide; rows possibly in it only where there is no other.
 * O(rows). Null for rows without a position.
 */
export function makeMark(table: EventTable, rows: readonly Row[], compact: boolean): Mark | null {
  const [first] = rows;
  if (!first || Number.isNaN(table.lat[first.row]!)) return null;
  const certain = rows.filter((one) => one.certain);
  const deciding = certain.length > 0 ? certain : rows;
  const type = typeOf(table, deciding);
  const killed = emptySum();
  for (const { row } of deciding) if (isAttack(table, row)) addRow(killed, table, "killed", row);
  const hollow = type === "attack" && killed.known === 0;
  const [lon, lat] = [table.lon[first.row]!, table.lat[first.row]!];
  const place = table.place.values[table.place.codes[first.row]!]!;
  return {
    place,
    places: [place],
    form: formOf(table, first.row),
    lon,
    lat,
    x: mercatorX(lon),
    y: mercatorY(lat),
    rows,
    type,
    killed,
    possible: certain.length === 0,
    possibleCount: rows.length - certain.length,
    radius: type === "attack" && !hollow ? attackRadius(killed.best, compact) : FIXED_RADIUS,
    hollow,
  };
}

function formOf(table: EventTable, row: number): MarkForm {
  const precision = PLACE_PRECISIONS[table.precision[row]!]!;
  if (isPoint(precision)) return "point";
  return isOutlined(precision) ? "outline" : "badge";
}

function isAttack(table: EventTable, row: number): boolean {
  return EVENT_TYPES[table.type[row]!] === "attack";
}

function typeOf(table: EventTable, rows: readonly Row[]): EventType {
  const counts = EVENT_TYPES.map(() => 0);
  for (const { row } of rows) counts[table.type[row]!]!++;
  if (counts[EVENT_TYPES.indexOf("attack")]! > 0) return "attack";
  return EVENT_TYPES[counts.indexOf(Math.max(...counts))]!;
}
