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
 * `pause` is waited for between two columns, so that a page can answer meanwhile. O(rows × files + values + words).
 */
export async function joinRows(
  files: readonly JoinedFile[],
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<PackedRows> {
  const step = async <Made>(make: () => Made): Promise<Made> => {
    await pause();
    return make();
  };
  const parts = files.map(({ rows }) => rows);
  const places = joinOrder(parts);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const zeros = new Uint8Array(count);
  const of = <Name extends keyof PackedRows>(name: Name): PackedRows[Name][] =>
    parts.map((part) => part[name]);

  const dictionary = (name: "place" | "admin1" | "country" | "subtype") =>
    joinDictionaries(of(name), places, zeros);
  const [place, admin1] = [await step(() => dictionary("place")), await step(() => dictionary("admin1"))];
  const [country, subtype] = [
    await step(() => dictionary("country")),
    await step(() => dictionary("subtype")),
  ];
  const valuesOf = (name: "actor" | "role" | "document" | "status" | "grade") =>
    joinValues(of(name).map(({ values }) => values));
  const [actor, role, document] = [valuesOf("actor"), valuesOf("role"), valuesOf("document")];

  const { lists, offsets } = await step(() => joinLists(of("parties"), places, zeros));
  const actors = joinListCodes(
    of("parties").map((own) => own.actors),
    actor.anew,
  );
  const roles = joinListCodes(
    of("parties").map((own) => own.roles),
    role.anew,
  );
  const side = await step(() => joinCells(of("side"), places, new Uint8Array(count)));
  const absent = absentCounts(count);
  return {
    count,
    ...withSpans(
      await step(() => joinCells(of("start"), places, new Int32Array(count))),
      await step(() => joinCells(of("end"), places, new Int32Array(count))),
    ),
    fileRow: await step(() => joinCells(of("fileRow"), places, new Uint32Array(count))),
    type: await step(() => joinCells(of("type"), places, new Uint8Array(count))),
    side: isSame(side, zeros) ? zeros : side,
    precision: await step(() => joinCells(of("precision"), places, new Uint8Array(count))),
    lat: await step(() => joinCells(of("lat"), places, new Float64Array(count))),
    lon: await step(() => joinCells(of("lon"), places, new Float64Array(count))),
    place: bare(place),
    admin1: bare(admin1),
    country: bare(country),
    subtype: bare(subtype),
    parties: { lists, offsets, actors, roles },
    actor: { values: actor.values, lists, offsets, codes: actors },
    role: await step(() => joinListColumns(of("role"), role, places, zeros)),
    doer: await step(() => joinListColumns(of("doer"), actor, places, zeros)),
    document: await step(() => joinListColumns(of("document"), document, places, zeros)),
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
    killed: await step(() => joinCounts(of("killed"), places, absent)),
    wounded: await step(() => joinCounts(of("wounded"), places, absent)),
    arrested: await step(() => joinCounts(of("arrested"), places, absent)),
    words: await step(() => joinWords(parts, { place, admin1, country, subtype, actor, document })),
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
