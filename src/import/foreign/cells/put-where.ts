import { degreesOf } from "./degrees";
import { putPlace } from "./put-place";
import { nameOf } from "../put-names";
import { NOWHERE_NEVER, type Remark } from "../reader";
import type { Cell } from "../row-source";
import type { PlacePrecision } from "../../../model/precision";
import type { RowSlot } from "../../../table/row-slot";

/** Columns of a place, as files of a known kind have them. */
interface PlaceColumns {
  lat: number;
  lon: number;
  place: number;
  admin1: number;
  country: number;
}

/** A row's coordinates, known as closely as its file says, and what the place is called. */
export function putWhere(
  slot: RowSlot,
  cells: readonly Cell[],
  at: PlaceColumns,
  precision: PlacePrecision,
  remark: Remark,
): void {
  putPlace(slot, degreesOf(cells[at.lat]), degreesOf(cells[at.lon]), precision, remark);
  slot.place = nameOf(cells[at.place]);
  slot.admin1 = nameOf(cells[at.admin1]);
  slot.country = nameOf(cells[at.country]);
}

/** Why a row is left out whose date cannot be read: it has no place either; null where it has, and is left undated. */
export function withoutDate({ precision }: RowSlot, remark: Remark): string | null {
  if (precision === "none") return NOWHERE_NEVER;
  remark("its date cannot be read; it was left undated");
  return null;
}
