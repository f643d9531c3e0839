import { listSegments, plain, textOf, way, type Segment } from "./segment";
import type { SentenceInput } from "./view-sentence";
import type { Where } from "../model/behind";
import { countWords, counted } from "../model/words";
import { filterWords } from "../session/filter-words";
import { peopleWords } from "../session/people-words";
import { RULE_TAKES } from "../session/rule-words";
import type { Totals } from "../table/totals";

/** A sentence of the second line: how sure, whose, what else, by which rule, which filter. */
export interface Remark {
  kind: "precision" | "sides" | "possible" | "rule" | "filter";
  segments: Segment[];
  text: string;
}

const ONLY_POSSIBLE: Where = { by: "window", value: "possible" };

/** What qualifies the first line, each only where there is something to say. */
export function remarksOn(input: SentenceInput): Remark[] {
  const { certain } = input.totals;
  const all: [Remark["kind"], Segment[]][] = [
    ["precision", certain.events > 0 ? precision(certain) : []],
    ["sides", input.sides ? sides(input.sides) : []],
    ["possible", input.doubtful ? among(input.doubtful) : possible(input)],
    ["rule", input.rule && input.rule !== "specific" ? [plain(`Numbers: ${RULE_TAKES[input.rule]}.`)] : []],
    ["filter", [plain(filterWords(input.filters, input.nameOf, input.types))]],
  ];
  return all.flatMap(([kind, segments]) =>
    segments.length > 0 ? { kind, segments, text: textOf(segments) } : [],
  );
}

function precision({ events, dayKnown, pointKnown }: Totals): Segment[] {
  const known = (count: number, noun: boolean, where: Where): Segment => {
    if (count === 0) return plain("none");
    const number = count === events ? (events === 1 ? "it" : "all") : countWords(count);
    const words = noun && count !== events ? counted(count, "event") : number;
    return way(words, "events", "certain", where);
  };
  const [day, point]: Where[] = [
    { by: "dated", value: "day" },
    { by: "placed", value: "point" },
  ] as const;
  if (dayKnown === pointKnown && (dayKnown === 0 || dayKnown === events)) {
    return [plain("Day, and place to a city or site, known for "), known(dayKnown, true, day!), plain(".")];
  }
  return [
    plain("Day known for "),
    known(dayKnown, true, day!),
    plain(", place known to a city or site for "),
    known(pointKnown, false, point!),
    plain("."),
  ];
}

/** Whose violence the deaths are; nothing unless at least two sides have any. */
function sides({ focus, by, others, against }: NonNullable<SentenceInput["sides"]>): Segment[] {
  const parts = [
    { side: "by-focus", sum: by, verb: `by ${focus}` },
    { side: "by-others", sum: others, verb: "by others" },
    { side: "against-focus", sum: against, verb: `in action against ${focus}` },
  ].flatMap(({ side, sum, verb }) => {
    const words = peopleWords(sum, verb);
    return words ? [[way(words.main, "killed", "certain", { by: "side", value: side })]] : [];
  });
  return parts.length > 1 ? [plain("Of the killed, "), ...listSegments(parts), plain(".")] : [];
}

function possible({ totals: { certain, possible: maybe } }: SentenceInput): Segment[] {
  if (maybe.events === 0) return [];
  const people = peopleWords(maybe.people.killed, "killed");
  const what = certain.events > 0 ? `${countWords(maybe.events)} more` : counted(maybe.events, "event");
  const brackets = people
    ? [plain(" ("), way(people.main, "killed", "possible"), plain(", not counted above)")]
    : [];
  return [
    way(what, "events", "possible"),
    plain(` ${maybe.events === 1 ? "lies" : "lie"} only possibly in this window`),
    ...brackets,
    plain("."),
  ];
}

function among(doubtful: number): Segment[] {
  return [
    way(`${countWords(doubtful)} of them`, "events", "all", ONLY_POSSIBLE),
    plain(
      ` ${doubtful === 1 ? "lies" : "lie"} only possibly in this window, and count${doubtful === 1 ? "s" : ""}.`,
    ),
  ];
}
