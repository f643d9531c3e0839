import type { CountColumn } from "./columns";
import type { PackedRows } from "./event-rows";
import {
  joinCells,
  joinDictionaries,
  joinListCodes,
  joinListColumns,
  joinLists,
  joinValues,
  type Places,
} from "./join-cells";
import { joinOrder } from "./join-order";
import { joinWords } from "./join-words";
import { absentCounts, isSame, narrowCounts, withSpans } from "./pack-rows";

/** Rows of one file among several, and what its dataset is called in the columns. */
interface JoinedFile {
  /** Not "", and no other's. */
  id: string;
  rows: PackedRows;
}

/**
 * The rows of several files as those of one, by time; file k has the code k + 1 in `dataset`. Nothing but typed arrays
 * and lists of strings goes in and comes out, so that a worker can do it; the parts stay as they are.
 * O(rows × files + values + words).
 */
export function joinRows(files: readonly JoinedFile[]): PackedRows {
  const parts = files.map(({ rows }) => rows);
  const places = joinOrder(parts);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const zeros = new Uint8Array(count);
  const of = <Name extends keyof PackedRows>(name: Name): PackedRows[Name][] =>
    parts.map((part) => part[name]);

  const dictionary = (name: "place" | "admin1" | "country" | "subtype") =>
    joinDictionaries(of(name), places, zeros);
  const [place, admin1] = [dictionary("place"), dictionary("admin1")];
  const [country, subtype] = [dictionary("country"), dictionary("subtype")];
  const valuesOf = (name: "actor" | "role" | "document" | "status" | "grade") =>
    joinValues(of(name).map(({ values }) => values));
  const [actor, role, document] = [valuesOf("actor"), valuesOf("role"), valuesOf("document")];

  const { lists, offsets } = joinLists(of("parties"), places, zeros);
  const actors = joinListCodes(
    of("parties").map((own) => own.actors),
    actor.anew,
  );
  const roles = joinListCodes(
    of("parties").map((own) => own.roles),
    role.anew,
  );
  const side = joinCells(of("side"), places, new Uint8Array(count));
  const absent = absentCounts(count);
  return {
    count,
    ...withSpans(
      joinCells(of("start"), places, new Int32Array(count)),
      joinCells(of("end"), places, new Int32Array(count)),
    ),
    fileRow: joinCells(of("fileRow"), places, new Uint32Array(count)),
    type: joinCells(of("type"), places, new Uint8Array(count)),
    side: isSame(side, zeros) ? zeros : side,
    precision: joinCells(of("precision"), places, new Uint8Array(count)),
    lat: joinCells(of("lat"), places, new Float64Array(count)),
    lon: joinCells(of("lon"), places, new Float64Array(count)),
    place: bare(place),
    admin1: bare(admin1),
    country: bare(country),
    subtype: bare(subtype),
    parties: { lists, offsets, actors, roles },
    actor: { values: actor.values, lists, offsets, codes: actors },
    role: joinListColumns(of("role"), role, places, zeros),
    doer: joinListColumns(of("doer"), actor, places, zeros),
    document: joinListColumns(of("document"), document, places, zeros),
    status: joinListColumns(of("status"), valuesOf("status"), places, zeros),
    grade: joinListColumns(of("grade"), valuesOf("grade"), places, zeros),
    dataset: {
      values: ["", ...files.map(({ id }) => id)],
      codes: joinCells(
        parts.map((part, at) => new Uint8Array(part.count).fill(at + 1)),
        places,
        new Uint8Array(count),
      ),
    },
    killed: joinCounts(of("killed"), places, absent),
    wounded: joinCounts(of("wounded"), places, absent),
    arrested: joinCounts(of("arrested"), places, absent),
    words: joinWords(parts, { place, admin1, country, subtype, actor, document }),
  };
}

function bare({ values, codes }: PackedRows["place"]): PackedRows["place"] {
  return { values, codes };
}

function joinCounts(parts: readonly CountColumn[], places: Places, absent: CountColumn): CountColumn {
  const bounds = { Low: "low", Best: "best", High: "high" } as const;
  const cellsOf = (bound: keyof typeof bounds) => parts.map((part) => part[bounds[bound]]);
  return narrowCounts(
    (bound) => joinCells(cellsOf(bound), places, new Int32Array(absent.low.length)),
    absent,
  );
}
