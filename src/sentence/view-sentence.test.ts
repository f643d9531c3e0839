import { describe, expect, it } from "vitest";
import { viewSentence, type SentenceInput } from "./view-sentence";
import { dayOf, OPEN_END, OPEN_START } from "../model/day";
import { CODED_TYPES } from "../model/event-type";
import { NO_FILTERS } from "../model/filters";
import type { Shape } from "../model/shape";
import { emptySum, type PeopleSum } from "../table/sums";
import { emptyTotals, type Totals } from "../table/totals";

const TRIANGLE: Shape = [
  [69, 34],
  [70, 34],
  [70, 35],
];
const NAMES: Record<string, string> = { attack: "Attack", PK: "Pakistan", IR: "Iran" };

function totals(patch: Partial<Totals>, killed: Partial<PeopleSum> = {}): Totals {
  const empty = emptyTotals();
  return { ...empty, ...patch, people: { ...empty.people, killed: sum(killed) } };
}

function sum(patch: Partial<PeopleSum>): PeopleSum {
  return { ...emptySum(), ...patch };
}

function sentence(patch: Partial<SentenceInput> = {}) {
  return viewSentence({
    totals: { certain: emptyTotals(), possible: emptyTotals() },
    window: { from: dayOf(2015, 1, 1), to: dayOf(2024, 4, 30) },
    mode: "window",
    measure: "killed",
    filters: NO_FILTERS,
    types: CODED_TYPES,
    nameOf: (_, value) => NAMES[value] ?? value,
    ...patch,
  });
}

const KNOWN = { low: 656, best: 661, high: 661, open: true, known: 6, unknown: 4 };
const CERTAIN = totals({ events: 26, attacks: 10, unplaced: 2, dayKnown: 6, pointKnown: 11 }, KNOWN);
const view = (certain: Totals, possible = emptyTotals()) => ({ totals: { certain, possible } });

const first = (patch: Partial<SentenceInput>) =>
  sentence(patch)
    .first.map(({ text }) => text)
    .join("");
const remark = (kind: string, patch: Partial<SentenceInput>) =>
  sentence(patch).remarks.find((one) => one.kind === kind)?.text;

describe("the first line", () => {
  it("states events, attacks, killed, window, and what is missing", () => {
    expect(first(view(CERTAIN))).toBe(
      "26 events, 10 of them attacks, at least 656 killed (best 661), January 2015 to April 2024; " +
        "4 attacks give no number and 2 events have no place.",
    );
  });

  it("leads with events, attacks and killed, and with nothing else", () => {
    const strong = sentence(view(CERTAIN)).first.filter((segment) => segment.strong);
    expect(strong.map(({ text }) => text).join("")).toBe(
      "26 events, 10 of them attacks, at least 656 killed",
    );
  });

  it("speaks of one in the singular", () => {
    const one = totals({ events: 1, attacks: 1, unplaced: 1 }, { known: 0, unknown: 1 });
    expect(first(view(one))).toBe(
      "1 event, an attack, number of killed not given, January 2015 to April 2024; 1 event has no place.",
    );
  });

  it("speaks of one attack among several events, and of none", () => {
    expect(first(view(totals({ events: 3, attacks: 1 }, { low: 2, best: 2, high: 2, known: 1 })))).toMatch(
      /^3 events, 1 of them an attack, 2 killed, /,
    );
    expect(first(view(totals({ events: 3 })))).toMatch(/^3 events, none of them an attack, January/);
    expect(first(view(totals({ events: 1 })))).toMatch(/^1 event, not an attack, January/);
    expect(first(view(totals({ events: 2, attacks: 2 }, { unknown: 2 })))).toMatch(
      /^2 events, all of them attacks, number of killed not given, /,
    );
  });

  it("gives a closed range as a range, and does not say best where that is an end of it", () => {
    const range = totals({ events: 2, attacks: 2 }, { low: 90, best: 95, high: 99, known: 2 });
    expect(first(view(range))).toContain("90 to 99 killed (best 95),");
    const top = totals({ events: 2, attacks: 2 }, { low: 90, best: 99, high: 99, known: 2 });
    expect(first(view(top))).toContain("90 to 99 killed, ");
    const upTo = totals({ events: 2, attacks: 2 }, { low: 0, best: 0, high: 50, known: 2 });
    expect(first(view(upTo))).toContain("up to 50 killed, ");
  });

  it("never calls a sum exact while an attack's number is missing", () => {
    const partial = totals({ events: 2, attacks: 2 }, { low: 90, best: 90, high: 90, known: 1, unknown: 1 });
    expect(first(view(partial))).toContain("at least 90 killed, ");
  });

  it("adds the wounded when they are what is measured", () => {
    const certain = structuredClone(CERTAIN);
    certain.people.wounded = sum({ low: 100, best: 120, high: 120, open: true, known: 1, unknown: 9 });
    expect(first({ ...view(certain), measure: "wounded" })).toBe(
      "26 events, 10 of them attacks, at least 656 killed (best 661), at least 100 wounded (best 120), " +
        "January 2015 to April 2024; 4 attacks give no number of killed, 9 attacks give no number of wounded and 2 events have no place.",
    );
    expect(first({ ...view(CERTAIN), measure: "arrested" })).toContain(", number of arrested not given, ");
  });

  it("says plainly that nothing matches", () => {
    expect(first({})).toBe("No event matches, January 2015 to April 2024.");
    const possible = emptyTotals();
    possible.events = 3;
    expect(first(view(emptyTotals(), possible))).toBe(
      "No event lies certainly in this window, January 2015 to April 2024.",
    );
  });
});

describe("the window in words", () => {
  const when = (from: number, to: number, mode: "window" | "cumulative" = "window") =>
    /an attack, (.*)\.$/.exec(first({ ...view(totals({ events: 3 })), window: { from, to }, mode }))?.[1];

  it("is as coarse as it can be said exactly", () => {
    expect(when(dayOf(2021, 1, 1), dayOf(2021, 12, 31))).toBe("2021");
    expect(when(dayOf(2015, 1, 1), dayOf(2021, 12, 31))).toBe("2015 to 2021");
    expect(when(dayOf(2021, 8, 1), dayOf(2021, 8, 31))).toBe("August 2021");
    expect(when(dayOf(2021, 8, 1), dayOf(2021, 10, 31))).toBe("August to October 2021");
    expect(when(dayOf(2024, 3, 22), dayOf(2024, 3, 22))).toBe("22 March 2024");
    expect(when(dayOf(2021, 8, 12), dayOf(2021, 9, 30))).toBe("12 August 2021 to 30 September 2021");
  });

  it("says open ends", () => {
    expect(when(OPEN_START, OPEN_END)).toBe("all time");
    expect(when(OPEN_START, dayOf(2024, 4, 30))).toBe("until April 2024");
    expect(when(dayOf(2015, 1, 1), OPEN_END)).toBe("from January 2015 on");
    expect(when(dayOf(2015, 1, 2), OPEN_END)).toBe("from 2 January 2015 on");
  });

  it("says up to when time is cumulative, whatever the start", () => {
    expect(when(OPEN_START, dayOf(2024, 4, 30), "cumulative")).toBe("up to April 2024");
    expect(when(OPEN_START, dayOf(2024, 4, 29), "cumulative")).toBe("up to 29 April 2024");
    expect(when(OPEN_START, OPEN_END, "cumulative")).toBe("all time");
  });
});

describe("the second line", () => {
  it("says how closely day and place are known", () => {
    expect(remark("precision", view(CERTAIN))).toBe(
      "Day known for 6 events, place known to a city or site for 11.",
    );
    expect(remark("precision", view(totals({ events: 4, dayKnown: 4 })))).toBe(
      "Day known for all, place known to a city or site for none.",
    );
    expect(remark("precision", {})).toBeUndefined();
  });

  it("tells what is only possibly in the window apart, with its killed", () => {
    const possible = totals({ events: 3, attacks: 1 }, { low: 24, best: 24, open: true, known: 1 });
    expect(remark("possible", view(CERTAIN, possible))).toBe(
      "3 more lie only possibly in this window (at least 24 killed, not counted above).",
    );
    expect(remark("possible", view(CERTAIN, totals({ events: 1 })))).toBe(
      "1 more lies only possibly in this window.",
    );
    expect(remark("possible", view(emptyTotals(), totals({ events: 1 })))).toBe(
      "1 event lies only possibly in this window.",
    );
    expect(remark("possible", view(CERTAIN))).toBeUndefined();
  });

  it("tells the killed apart by side when there are at least two", () => {
    const by = sum({ low: 182, best: 182, high: 182, known: 1 });
    const against = sum({ low: 2, best: 2, high: 2, known: 1 });
    const sides = { focus: "ISIS-K", by, others: emptySum(), against };
    expect(remark("sides", { ...view(CERTAIN), sides })).toBe(
      "Of the killed, 182 by ISIS-K and 2 in action against ISIS-K.",
    );
    expect(remark("sides", { ...view(CERTAIN), sides: { ...sides, against: emptySum() } })).toBeUndefined();
  });

  it("names the filters", () => {
    const filters = { ...NO_FILTERS, type: ["attack"], country: ["PK", "IR"] };
    expect(remark("filter", {})).toBe("No filter is on.");
    expect(remark("filter", { filters })).toBe("Filters: Type: Attack; Country: Pakistan or Iran.");
    expect(remark("filter", { filters: { ...NO_FILTERS, type: ["attack"] } })).toBe("Filter: Type: Attack.");
    expect(remark("filter", { filters: { ...NO_FILTERS, actor: ["a", "b", "c", "d", "e"] } })).toBe(
      "Filter: Actor: a, b, c or 2 more.",
    );
  });

  it("names what is no list of values too", () => {
    const filters = { ...NO_FILTERS, leastKilled: 50, text: "mufti ", shape: TRIANGLE };
    expect(remark("filter", { filters })).toBe(
      "Filters: Killed: at least 50; Text: “mufti”; Place: in the drawn area.",
    );
  });

  it("states the rule where it is not the usual one", () => {
    expect(remark("rule", { rule: "specific" })).toBeUndefined();
    expect(remark("rule", { rule: "lowest" })).toBe("Numbers: the lowest each event is given.");
  });

  it("says how many of what counts are only possibly in the window", () => {
    expect(remark("possible", { ...view(CERTAIN), doubtful: 3 })).toBe(
      "3 of them lie only possibly in this window, and count.",
    );
    expect(remark("possible", { ...view(CERTAIN), doubtful: 1 })).toBe(
      "1 of them lies only possibly in this window, and counts.",
    );
  });

  it("is part of the plain text", () => {
    expect(sentence(view(CERTAIN)).plain).toMatch(/no place\. Day known for 6 events, .* No filter is on\.$/);
  });
});

describe("every word that counts", () => {
  const by = sum({ low: 182, best: 182, high: 182, known: 1 });
  const sides = { focus: "ISIS-K", by, others: emptySum(), against: by };
  const possible = totals({ events: 3 }, { low: 24, best: 24, open: true, known: 1 });
  const { first, remarks } = sentence({ ...view(CERTAIN, possible), sides });
  const ways = [...first, ...remarks.flatMap(({ segments }) => segments)].flatMap(({ text, behind }) =>
    behind
      ? [
          [text, behind.measure, behind.part, ...behind.where.map((one) => `${one.by}:${one.value}`)].join(
            " | ",
          ),
        ]
      : [],
  );

  it("lists the very events it counts", () => {
    expect(ways).toEqual([
      "26 events | events | certain",
      "10 of them attacks | events | certain | type:attack",
      "at least 656 killed | killed | certain",
      "best 661 | killed | certain",
      "4 attacks | killed | missing",
      "2 events | events | certain | placed:no",
      "6 events | events | certain | dated:day",
      "11 | events | certain | placed:point",
      "182 by ISIS-K | killed | certain | side:by-focus",
      "182 in action against ISIS-K | killed | certain | side:against-focus",
      "3 more | events | possible",
      "at least 24 killed | killed | possible",
    ]);
  });
});
