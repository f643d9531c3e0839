import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";
import { readListCodes, readLists, writeListCodes, writeLists } from "./list-codec";
import { ROLES } from "../../model/schema";
import { DOING } from "../../model/side";
import type { Codes, Lists, ListColumn } from "../../table/columns";
import type { PackedRows } from "../../table/event-rows";
import { listCoder } from "../../table/list-coder";
import { packCodes } from "../../table/pack-numbers";

/** Who took part and as what; who is in any role, which roles there are and who did it follows from that. */
type Parties = Pick<PackedRows, "parties" | "actor" | "role" | "doer">;

export function writeParties({ parties, actor, role }: Parties, rows: Uint32Array, out: ByteWriter): void {
  const places = writeLists(parties, rows, out);
  writeListCodes({ values: actor.values, codes: parties.actors, places }, out);
  writeListCodes({ values: role.values, codes: parties.roles, places }, out);
}

const isRole = (text: string) => (ROLES as readonly string[]).includes(text);

/** Throws SavedRowsError. O(count + parties). */
export function readParties(count: number, from: ByteReader): Parties {
  const { lists, offsets } = readLists(count, from);
  const length = offsets.at(-1)!;
  const actors = readListCodes(length, from);
  const roles = readListCodes(length, from, isRole);
  const all = { lists, offsets };
  const isDoing = (at: number) => DOING.has(roles.values[roles.codes[at]!]!);
  return {
    parties: { ...all, actors: actors.codes, roles: roles.codes },
    actor: { ...all, ...actors },
    role: { values: roles.values, ...picked(all, roles.codes) },
    doer: { values: actors.values, ...picked(all, actors.codes, isDoing) },
  };
}

/** Of each row's list the codes that are wanted, each once. O(codes). */
function picked(
  { lists, offsets }: Lists,
  codes: Codes,
  wanted: (at: number) => boolean = () => true,
): Omit<ListColumn, "values"> {
  const coder = listCoder();
  const numbers = Array.from({ length: offsets.length - 1 }, (_, list) => {
    const own = new Set<number>();
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) if (wanted(at)) own.add(codes[at]!);
    return coder.of([...own]);
  });
  const packed = coder.packed();
  return {
    lists: packCodes(Array.from(lists, (list) => numbers[list]!)),
    offsets: packed.offsets,
    codes: packCodes(packed.codes),
  };
}
