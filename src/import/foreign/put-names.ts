import { isMissing } from "./cells/missing";
import { textOf } from "./cells/text-of";
import type { Cell } from "./row-source";
import type { Role } from "../../model/schema";
import type { RowSlot } from "../../table/row-slot";

/** Longer names are cut: what is a paragraph stands in the file's row. */
const LONGEST = 200;

/** A name of a cell; "" where none is given. */
export function nameOf(cell: Cell | undefined, missing = isMissing): string {
  const text = textOf(cell);
  if (missing(text)) return "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}

/** One event names no more than these; more of them are in the file's row. */
export const MOST_PARTIES = 500;

/** Adds who took part, once for each role. */
export function addParty(slot: RowSlot, name: string, role: Role): void {
  if (name === "" || slot.parties.length >= MOST_PARTIES) return;
  for (let at = 0; at < slot.parties.length; at++)
    if (slot.parties[at] === name && slot.roles[at] === role) return;
  slot.parties.push(name);
  slot.roles.push(role);
}

/** Adds each name of a list in one cell, as "A; B"; repeats once. */
export function addParties(slot: RowSlot, cell: Cell | undefined, role: Role): void {
  const text = textOf(cell);
  if (text === "") return;
  if (!text.includes(";")) return addParty(slot, nameOf(text), role);
  for (const name of text.split(";", 10 * MOST_PARTIES)) addParty(slot, nameOf(name), role);
}

/** Adds each source of a list in one cell, as "A; B"; repeats once. */
export function addSources(slot: RowSlot, cell: Cell | undefined, missing = isMissing): void {
  const text = textOf(cell);
  if (text === "") return;
  if (!text.includes(";")) return addSource(slot, nameOf(text, missing));
  for (const name of text.split(";", 10 * MOST_PARTIES)) addSource(slot, nameOf(name, missing));
}

export function addSource(slot: RowSlot, name: string): void {
  if (name !== "" && slot.sources.length < MOST_PARTIES && !slot.sources.includes(name))
    slot.sources.push(name);
}

/** "Battles: Armed clash"; one of the two where the other is missing or the same. */
export function subtypeOf(type: string, subtype: string): string {
  if (type === "" || subtype === "" || type === subtype) return type || subtype;
  return `${type}: ${subtype}`;
}
