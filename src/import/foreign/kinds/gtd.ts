import { columnsOf } from "../columns-of";
import { degreesOf } from "../cells/degrees";
import { isMissing } from "../cells/missing";
import { peopleOf, putExact } from "../cells/put-count";
import { putSpan } from "../cells/put-days";
import { putPlace } from "../cells/put-place";
import { withoutDate } from "../cells/put-where";
import { putDay, putMonth, putYear } from "../cells/read-date";
import { numberOf } from "../cells/number-of";
import { textOf } from "../cells/text-of";
import { addParty, addSource, nameOf } from "../put-names";
import type { Remark, RowReader } from "../reader";
import type { PlacePrecision } from "../../../model/precision";
import type { RowSlot } from "../../../table/row-slot";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];

const PLACES: Readonly<Record<string, PlacePrecision>> = {
  "1": "city",
  "2": "district",
  "3": "district",
  "4": "province",
};
const ATTACKS = [
  ...[
    "Assassination",
    "Armed Assault",
    "Bombing/Explosion",
    "Hijacking",
    "Hostage Taking (Barricade Incident)",
  ],
  ...["Hostage Taking (Kidnapping)", "Facility/Infrastructure Attack", "Unarmed Assault", "Unknown"],
];

function columns(head: readonly string[]) {
  const at = columnsOf(head);
  return {
    key: at("eventid", "event_id"),
    year: at("iyear"),
    month: at("imonth"),
    day: at("iday"),
    approximate: at("approxdate"),
    country: at("country_txt"),
    admin1: at("provstate"),
    place: at("city"),
    lat: at("latitude", "geometry_lat"),
    lon: at("longitude", "geometry_lon"),
    specificity: at("specificity"),
    attack: at("attacktype1_txt"),
    attackCode: at("attacktype1"),
    groups: [at("gname"), at("gname2"), at("gname3")],
    suspected: [at("guncertain1", "guncertain"), at("guncertain2"), at("guncertain3")],
    targetType: at("targtype1_txt"),
    target: at("target1"),
    nationality: at("natlty1_txt"),
    killed: at("nkill"),
    wounded: at("nwound"),
    base: at("dbsource"),
    citations: [at("scite1"), at("scite2"), at("scite3")],
  };
}

/**
 * Reads the GTD in any selection of its columns. A day or month of 0 is not known: the event is dated to the month or
 * the year. Blank, −9 and −99 numbers of people are not known; fractions, the shares of attacks that were reported
 * together, are kept as the whole numbers around them. A group under suspicion is accused.
 */
export function gtdReader(head: readonly string[]): RowReader {
  const at = columns(head);
  const span = { start: 0, end: 0 };

  function putDate(cells: Cells, slot: RowSlot, remark: Remark): boolean {
    const [year, month, day] = [at.year, at.month, at.day].map((column) => numberOf(cells[column]));
    const read =
      (isCode(day) && putDay(year!, month!, day!, span)) ||
      (isCode(month) && putMonth(year!, month!, span)) ||
      putYear(year!, span);
    if (!read) return false;
    putSpan(slot, span.start, span.end, remark);
    if (isCode(day) && span.start !== span.end)
      remark("its day is not in its month; its month or year was taken");
    if (!isCode(day) && nameOf(cells[at.approximate]) !== "")
      remark("it gives an approximate date in words, which is in the file's row alone");
    return true;
  }

  function putActors(cells: Cells, slot: RowSlot): void {
    at.groups.forEach((column, index) => {
      const name = nameOf(cells[column]);
      const suspected = textOf(cells[at.suspected[index]!]) === "1";
      if (!/^unknown$/i.test(name)) addParty(slot, name, suspected ? "accused" : "perpetrator");
    });
    const [type, nationality] = [nameOf(cells[at.targetType]), nameOf(cells[at.nationality])];
    const target = /^unknown$/i.test(type) ? "" : type || nameOf(cells[at.target]);
    addParty(slot, target && nationality ? `${target} (${nationality})` : target, "target");
  }

  return {
    fill(cells, slot, remark) {
      slot.key = keyOf(cells[at.key]);
      slot.type = "attack";
      slot.subtype = nameOf(cells[at.attack]) || (ATTACKS[Number(textOf(cells[at.attackCode])) - 1] ?? "");
      const specificity = textOf(cells[at.specificity]);
      if (specificity !== "5") {
        const precision = PLACES[specificity] ?? "city";
        putPlace(slot, degreesOf(cells[at.lat]), degreesOf(cells[at.lon]), precision, remark);
      }
      const why = putDate(cells, slot, remark) ? null : withoutDate(slot, remark);
      if (why !== null) return why;
      slot.place = known(nameOf(cells[at.place]));
      slot.admin1 = known(nameOf(cells[at.admin1]));
      slot.country = nameOf(cells[at.country]);
      putActors(cells, slot);
      putExact(slot.killed, peopleOf(cells[at.killed], "killed", ".", remark, isMissing), "killed", remark);
      putExact(
        slot.wounded,
        peopleOf(cells[at.wounded], "wounded", ".", remark, isMissing),
        "wounded",
        remark,
      );
      addSource(slot, nameOf(cells[at.base]));
      for (const column of at.citations) addSource(slot, publisherOf(cells[column]));
      return null;
    },
  };
}

const isCode = (number: number | undefined) => number !== undefined && number > 0;
const known = (name: string) => (/^unknown$/i.test(name) ? "" : name);

/** Spreadsheets write the twelve digits as 2.00001E+11: then it is no id. */
function keyOf(cell: Cell | undefined): string {
  const text = nameOf(cell);
  return /e\+/i.test(text) ? "" : text;
}

/** Who published: `"Title," Publisher, June 3, 2014.` */
function publisherOf(cell: Cell | undefined): string {
  const text = textOf(cell);
  if (text.length < 10 || text.length > 1000) return "";
  return /["”]\s*,?\s*([^,"”]{2,60}),\s*\p{L}{3,9}\.? \d{1,2}, \d{4}/u.exec(text)?.[1]?.trim() ?? "";
}
