import type { EventTable } from "./event-table";
import { listCoder } from "./list-coder";
import { packCodes } from "./pack-numbers";

/** Roles a code has room for. */
const MOST_ROLES = 32;

/** Gives each different list of parties, (actor, role) as codes, a number of its own; see list-coder. */
export interface PartyCoder {
  of(actors: readonly number[], roles: readonly number[]): number;
  /** The column of rows that have these lists. */
  packed(lists: ArrayLike<number>): EventTable["parties"];
}

export function partyCoder(): PartyCoder {
  const coder = listCoder();
  const pairs: number[] = [];
  return {
    of(actors, roles) {
      while (pairs.length > 0) pairs.pop();
      for (let at = 0; at < actors.length; at++) pairs.push(actors[at]! * MOST_ROLES + roles[at]!);
      return coder.of(pairs);
    },
    packed(lists) {
      const { offsets, codes } = coder.packed();
      return {
        lists: packCodes(lists),
        offsets,
        actors: packCodes(codes.map((code) => Math.floor(code / MOST_ROLES))),
        roles: packCodes(codes.map((code) => code % MOST_ROLES)),
      };
    },
  };
}
