import { describe, expect, it } from "vitest";
import { cameraAt } from "../session/camera";
import { kindLine, numberWords, whereWords, whoLines } from "./facts";
import { countedWords, ledger } from "./ledger";
import { neighbours } from "./neighbours";
import { factsOf } from "./passage-facts";
import { sameWords, toldByReport } from "./tells";
import type { Atlas, AtlasEvent, AtlasReport, ReportNumber } from "../model/schema";

function report(id: string, killed?: ReportNumber, start = 0): AtlasReport {
  return {
    ...{ id, document: "d", event: "e", status: "observed", attribution: { by: null, words: null } },
    quote: { exact: "q", prefix: "", suffix: "", start, end: start + 1 },
    context: { before: "", after: "" },
    ...(killed ? { killed } : {}),
  };
}

const PARTS: ReportNumber = {
  ...{ low: 182, best: 182, high: null, words: "13 and at least 169" },
  components: [
    { who: "US military", low: 13, best: 13, high: 13 },
    { who: "Afghans", low: 169, best: 169, high: null },
  ],
};
const WORD: ReportNumber = { low: 24, best: null, high: null, words: "dozens" };
const REPORTS = [report("r1", PARTS), report("r2", WORD)];
const event: AtlasEvent = {
  ...{
    id: "e",
    title: "E",
    type: "attack",
    subtype: "bombing",
    reports: ["r1", "r2"],
    wounded: null,
    arrested: null,
  },
  date: { edtf: "2021-08", start: "2021-08-01", end: "2021-08-31", certainty: "certain" },
  place: { id: "p", name: "Kabul", lat: 34.5, lon: 69.2, precision: "city", admin1: "AF-KAB", country: "AF" },
  actors: [
    { id: "isis-k", role: "perpetrator" },
    { id: "us", role: "target" },
  ],
  killed: { low: 182, best: 182, high: null, words: "13 and at least 169", from: "r1" },
};
const ACTORS = new Map([
  ["isis-k", { name: "ISIS-K" }],
  ["us", { name: "US military" }],
]);

describe("the ledger", () => {
  it("has an entry a report, parts above their total, and marks only what the total is taken from", () => {
    const entries = ledger(event, REPORTS).filter((entry) => entry.kind === "given");
    expect(
      entries.map(({ number, parts, whole, used, words }) => [
        number,
        [...parts, whole].map(({ label, low, best, high }) => [label, low, best, high]),
        used,
        words,
      ]),
    ).toEqual([
      [
        1,
        [
          ["Killed, US military", 13, 13, 13],
          ["Killed, Afghans", 169, 169, "open"],
          ["Killed, in all: used", 182, 182, "open"],
        ],
        true,
        "13 and at least 169",
      ],
      [2, [["Killed", 24, "not given", "open"]], false, "dozens"],
    ]);
  });

  it("says what nobody gives, where it is expected", () => {
    const none = (one: AtlasEvent, reports: AtlasReport[]) =>
      ledger(one, reports).flatMap((row) => (row.kind === "none" ? [`${row.label} ${row.says}`] : []));
    expect(none(event, REPORTS)).toEqual(["Wounded not given by either report"]);
    expect(none({ ...event, killed: null }, [report("r1")])).toEqual([
      "Killed not given by the report",
      "Wounded not given by the report",
    ]);
    expect(none({ ...event, type: "statement", killed: null }, [report("r1")])).toEqual([]);
  });

  it("counts the reports beside the number", () => {
    expect(countedWords(event, "killed", REPORTS)).toBe("2 reports, 1 counted");
    expect(countedWords(event, "killed", [report("r1", PARTS)])).toBe("1 report");
    expect(countedWords(event, "wounded", REPORTS)).toBe("");
  });
});

describe("the facts", () => {
  it("lays an attack on whom the reports lay it", () => {
    expect(kindLine(event, ACTORS)).toBe("Attack: bombing · attributed to ISIS-K");
    const claimed = { ...event, actors: [{ id: "isis-k", role: "claimant" as const }] };
    expect(kindLine(claimed, ACTORS)).toBe("Attack: bombing · claimed by ISIS-K");
    expect(kindLine({ ...event, subtype: "armed-attack" }, ACTORS)).toBe(
      "Armed attack · attributed to ISIS-K",
    );
    expect(kindLine({ ...event, type: "operation", subtype: "raid" }, ACTORS)).toBe(
      "Operation: raid · by ISIS-K",
    );
    expect(kindLine({ ...event, actors: [] }, ACTORS)).toBe("Attack: bombing · attributed to nobody");
    expect(kindLine({ ...event, type: "statement", subtype: "statement", actors: [] }, ACTORS)).toBe(
      "Statement or release",
    );
  });

  it("gives each actor its roles", () => {
    expect(whoLines(event, ACTORS)).toEqual(["ISIS-K, perpetrator", "US military, target"]);
  });

  it("says no part of a place twice, and says how closely it is known", () => {
    const names = { AF: "Afghanistan", "AF-KAB": "Kabul" };
    expect(whereWords(event.place, names)).toEqual({
      name: "Kabul, Afghanistan",
      precision: "known to the city",
    });
    expect(whereWords(null, names)).toEqual({ name: "No place given", precision: "" });
  });

  it("keeps an open end open, and unknown apart from zero", () => {
    expect(numberWords(event, "killed", REPORTS)).toEqual({ main: "at least 182", more: ", upper end open" });
    expect(numberWords(event, "wounded", REPORTS)).toEqual({ main: "not given", more: "" });
    expect(numberWords(event, "arrested", REPORTS)).toBeNull();
    const estimate = { ...event.killed!, low: 900, best: 1200, high: 1500 };
    expect(numberWords({ ...event, killed: estimate }, "killed", REPORTS)).toEqual({
      ...{ main: "900 to 1,500", more: ", best 1,200" },
    });
    expect(numberWords({ ...event, killed: null }, "killed", REPORTS)?.main).toBe(
      "none that counts by this rule",
    );
  });
});

it("finds the neighbours of an event in view, even when it is not in view itself", () => {
  expect(neighbours([1, 4, 9], 4)).toEqual({ earlier: 1, later: 9 });
  expect(neighbours([9, 1, 4], 5)).toEqual({ earlier: 4, later: 9 });
  expect(neighbours([], 5)).toEqual({ earlier: null, later: null });
});

it("looks nowhere for an event without a place", () => {
  expect(cameraAt(null)).toBeNull();
  expect(cameraAt(event.place)).toEqual({ zoom: 8, lat: 34.5, lon: 69.2 });
});

it("tells what was coded from each report, events first", () => {
  const dispute = {
    ...{ id: "x", topic: "Who did it", question: "Who?" },
    sides: ["r2", "r2"].map((report) => ({ report, says: "s" })),
  };
  const area = { id: "a", name: "Kunar", kind: "operates", reports: ["r2"] };
  const lists = { areas: [area], events: [event], figures: [], relations: [], disputes: [dispute] };
  expect(toldByReport(lists as unknown as Atlas, () => "").get("r2")).toEqual([
    { kind: "event", id: "e", words: "E" },
    { kind: "area", id: "a", words: "Kunar" },
    { kind: "dispute", id: "x", words: "Who did it" },
  ]);
});

it("points to the same words in another document, however its lines are broken", () => {
  const words = (id: string, document: string, exact: string): AtlasReport => {
    const base = report(id);
    return { ...base, document, quote: { ...base.quote, exact } };
  };
  const alike = sameWords([
    words("a", "d", "ISIS-K was\nfounded"),
    words("b", "d", "ISIS-K was founded"),
    words("c", "other", "ISIS-K was founded"),
  ]);
  expect(alike.get("a")!.map(({ id }) => id)).toEqual(["c"]);
  expect(alike.get("c")!.map(({ id }) => id)).toEqual(["a", "b"]);
});

it("says what a passage was coded with, in its own words for how firmly and when", () => {
  const places = new Map([["kabul", { name: "Kabul" }]]);
  const one = report("r", PARTS);
  expect(factsOf(one, places)).toEqual(["told as fact", "at least 182 killed"]);
  const dated = { ...one, place: "kabul", date: { edtf: "2021-08", of: "claim" as const, basis: "printed" } };
  expect(factsOf(dated, places)).toEqual([
    "told as fact",
    "claimed Aug 2021",
    "Kabul",
    "at least 182 killed",
  ]);
});
