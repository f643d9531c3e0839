import { columnsOf } from "../columns-of";
import { degreesOf } from "../cells/degrees";
import { dateReader, putSpan } from "../cells/put-days";
import { putPlace } from "../cells/put-place";
import { withoutDate } from "../cells/put-where";
import { textOf } from "../cells/text-of";
import { addParty, addSource, nameOf } from "../put-names";
import type { RowReader } from "../reader";
import type { EventType } from "../../../model/event-type";
import type { PlacePrecision } from "../../../model/precision";
import type { Role } from "../../../model/schema";
import type { Cell } from "../row-source";

/** What CAMEO's root codes stand for, from 01 on. */
const ROOTS: readonly string[] = [
  ...["Make public statement", "Appeal", "Express intent to cooperate", "Consult"],
  ...["Engage in diplomatic cooperation", "Engage in material cooperation", "Provide aid", "Yield"],
  ...["Investigate", "Demand", "Disapprove", "Reject", "Threaten", "Protest", "Exhibit force posture"],
  ...["Reduce relations", "Coerce", "Assault", "Fight", "Use unconventional mass violence"],
];
/** What codes are that begin so, and as what their two actors take part; the first that fits counts. */
const KINDS: readonly [code: string, type: EventType, roles: readonly [Role, Role]][] = [
  ["173", "arrest", ["detainer", "detainee"]],
  ["057", "agreement", ["party", "party"]],
  ["01", "statement", ["party", "party"]],
  ["14", "protest", ["party", "party"]],
  ["18", "attack", ["perpetrator", "target"]],
  ["19", "attack", ["party", "party"]],
  ["20", "attack", ["perpetrator", "target"]],
  ["", "other", ["party", "party"]],
];
/** Country, state and city of the United States, city and state of the rest of the world. */
const PLACES: Readonly<Record<string, PlacePrecision>> = {
  ...{ "1": "country", "2": "province", "3": "city", "4": "city", "5": "province" },
};

/**
 * Reads GDELT's events, 1.0 and 2.0, where what was done took place. The date is that of the event, `SQLDATE`, not that of
 * its upload. What happened is CAMEO's root code in words. Nobody is counted.
 */
export function gdeltReader(head: readonly string[]): RowReader {
  const at = columnsOf(head);
  const [key, date, code, root] = [at("globaleventid"), at("sqldate"), at("eventcode"), at("eventrootcode")];
  const [kind, name] = [at("actiongeo_type"), at("actiongeo_fullname")];
  const [lat, lon] = [at("actiongeo_lat"), at("actiongeo_long")];
  const [actor1, actor2, url] = [at("actor1name"), at("actor2name"), at("sourceurl")];
  const readDate = dateReader("ymd");
  const span = { start: 0, end: 0 };

  return {
    fill(cells, slot, remark) {
      const event = textOf(cells[code]);
      const [, type, roles] = KINDS.find(([begin]) => event.startsWith(begin))!;
      slot.key = nameOf(cells[key]);
      slot.type = type;
      slot.subtype = ROOTS[Number(textOf(cells[root])) - 1] ?? "";
      const precision = PLACES[textOf(cells[kind])];
      if (precision) putPlace(slot, degreesOf(cells[lat]), degreesOf(cells[lon]), precision, remark);
      const isDated = readDate(cells[date], span) === "read";
      if (isDated) putSpan(slot, span.start, span.end, remark);
      const why = isDated ? null : withoutDate(slot, remark);
      if (why !== null) return why;
      const parts = nameOf(cells[name]).split(", ");
      slot.country = parts.at(-1)!;
      slot.admin1 = parts.length > 1 ? parts.at(-2)! : "";
      slot.place = parts.length > 2 ? parts[0]! : "";
      addParty(slot, nameOf(cells[actor1]), roles[0]);
      addParty(slot, nameOf(cells[actor2]), roles[1]);
      addSource(slot, publisherOf(cells[url]));
      return null;
    },
  };
}

/** Whose page it is: "bbc.co.uk" of its address; what is no address as it stands. */
function publisherOf(cell: Cell | undefined): string {
  const text = textOf(cell);
  return nameOf(/^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(text)?.[1] ?? text);
}
