import { listCoder, type ListCoder } from "./list-coder";
import { nestedCoder, type NestedCoder } from "./nested-coder";
import { partyCoder, type PartyCoder } from "./party-coder";
import { valueCoder, type ValueCoder } from "./value-coder";
import { DOING } from "../model/side";

/** Codes of a row's parties, of the roles among them, and of those who did it: a list's number each. */
interface PartyCodes {
  parties: number;
  roles: number;
  doers: number;
}

/** Codes of a row's place, its province and its country. A place is another one in another province or country. */
interface PlaceCodes {
  place: number;
  admin1: number;
  country: number;
}

/** The dictionaries of a file's rows while they come. */
export interface RowCoders {
  place: NestedCoder;
  admin1: NestedCoder;
  country: ValueCoder;
  subtype: ValueCoder;
  actor: ValueCoder;
  role: ValueCoder;
  source: ValueCoder;
  parties: PartyCoder;
  roles: ListCoder;
  doers: ListCoder;
  sources: ListCoder;
  /** The same object each time, filled anew, as of `partiesOf`. */
  placesOf(place: string, admin1: string, country: string): PlaceCodes;
  partiesOf(names: readonly string[], roles: readonly string[]): PartyCodes;
  sourcesOf(names: readonly string[]): number;
}

export function rowCoders(): RowCoders {
  const value = {
    ...{ place: nestedCoder(), admin1: nestedCoder(), country: valueCoder(), subtype: valueCoder() },
    ...{ actor: valueCoder(), role: valueCoder(), source: valueCoder() },
  };
  const list = { parties: partyCoder(), roles: listCoder(), doers: listCoder(), sources: listCoder() };
  const codes: PartyCodes = { parties: 0, roles: 0, doers: 0 };
  const where: PlaceCodes = { place: 0, admin1: 0, country: 0 };
  const who: number[] = [];
  const as: number[] = [];
  const roleList: number[] = [];
  const doerList: number[] = [];
  const sourceList: number[] = [];

  function placesOf(place: string, admin1: string, country: string): PlaceCodes {
    where.country = value.country.of(country);
    where.admin1 = value.admin1.of(admin1, where.country, country);
    const isIn = where.admin1 !== 0;
    // Odd numbers are provinces, even ones countries.
    const holder = isIn ? 2 * where.admin1 + 1 : 2 * where.country;
    where.place = value.place.of(place, holder, isIn ? value.admin1.values[where.admin1]! : country);
    return where;
  }

  function partiesOf(names: readonly string[], roles: readonly string[]): PartyCodes {
    empty(who);
    empty(as);
    empty(roleList);
    empty(doerList);
    for (let at = 0; at < names.length; at++) {
      const actor = value.actor.of(names[at]!);
      const role = value.role.of(roles[at]!);
      if (actor === 0 || hasPair(who, as, actor, role)) continue;
      who.push(actor);
      as.push(role);
      addOnce(roleList, role);
      if (DOING.has(roles[at]!)) addOnce(doerList, actor);
    }
    codes.parties = list.parties.of(who, as);
    codes.roles = list.roles.of(roleList);
    codes.doers = list.doers.of(doerList);
    return codes;
  }

  function sourcesOf(names: readonly string[]): number {
    empty(sourceList);
    for (const name of names) if (name !== "") addOnce(sourceList, value.source.of(name));
    return list.sources.of(sourceList);
  }

  return { ...value, ...list, placesOf, partiesOf, sourcesOf };
}

/** Unlike a length of 0 this keeps the list's room for the next row. */
function empty(list: number[]): void {
  while (list.length > 0) list.pop();
}

function hasPair(who: readonly number[], as: readonly number[], actor: number, role: number): boolean {
  for (let at = 0; at < who.length; at++) if (who[at] === actor && as[at] === role) return true;
  return false;
}

function addOnce(list: number[], code: number): void {
  if (!list.includes(code)) list.push(code);
}
