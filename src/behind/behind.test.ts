import { describe, expect, it } from "vitest";
import { addingUp } from "./adding";
import { asFilter, isFilter } from "./as-filter";
import { behindTitle } from "./behind-words";
import { howWords } from "./how-words";
import type { Behind, Where } from "../model/behind";
import { dayOf } from "../model/day";
import { NO_FILTERS } from "../model/filters";
import type { AtlasEvent, AtlasReport } from "../model/schema";
import { buildTable } from "../table/build-table";
import { rowsBehind } from "../table/behind";
import { testAtlas } from "../table/atlas.fixture";
import { emptySum } from "../table/sums";

const names = {
  data: { atlas: { names: { AF: "Afghanistan" }, focus: { actor: "focus", places: [] } } },
  index: { actors: new Map(), documents: new Map(), places: new Map() },
};
const title = (behind: Behind, events: number, sum = {}, missing = 0) => {
  const { main, conditions } = behindTitle(behind, events, { ...emptySum(), ...sum }, missing, names);
  return [main, conditions].filter(Boolean).join(" · ");
};
const AF: Where = { by: "country", value: "AF" };
const IN_2021: Where = { by: "within", value: "2021-01-01..2021-12-31" };

describe("a number in words", () => {
  const killed = { low: 274, best: 279, high: 279, known: 3 };

  it("comes with its conditions", () => {
    const behind: Behind = { measure: "killed", part: "certain", where: [IN_2021, AF] };
    expect(title(behind, 3, { ...killed, open: true })).toBe("At least 274 killed · 2021 · Afghanistan");
  });

  it("is never exact while a number beside it is missing", () => {
    const behind: Behind = { measure: "killed", part: "certain", where: [] };
    expect(title(behind, 3, { ...killed, best: 274, high: 274 })).toBe("274 killed");
    expect(title(behind, 3, { ...killed, best: 274, high: 274 }, 2)).toBe("At least 274 killed");
  });

  it("says what is missing, possible or without a place", () => {
    expect(title({ measure: "killed", part: "missing", where: [] }, 7)).toBe("7 attacks without a number");
    expect(title({ measure: "arrested", part: "missing", where: [] }, 1)).toBe("1 arrest without a number");
    expect(title({ measure: "killed", part: "possible", where: [] }, 1, { ...killed, open: true })).toBe(
      "At least 274 killed, only possibly in this window",
    );
    const unplaced: Where = { by: "placed", value: "no" };
    expect(title({ measure: "events", part: "certain", where: [unplaced] }, 36)).toBe(
      "36 events without a place",
    );
    const across: Where = { by: "across", value: "year" };
    expect(title({ measure: "killed", part: "all", where: [across] }, 3)).toBe(
      "3 events not dated to one year",
    );
  });
});

describe("why this number", () => {
  const number = { low: 1, best: 1, high: 1, words: "one" };
  const report = (id: string, more = {}) =>
    ({ id, status: "observed", killed: number, ...more }) as AtlasReport;
  const event = (more = {}) => ({ killed: { ...number, from: "a" }, ...more }) as unknown as AtlasEvent;

  it("names the rule and from how many it chose", () => {
    const two = [report("a"), report("b")];
    expect(howWords(event(), "killed", two, "specific")).toBe("the most specific of 2 that give a number");
    expect(howWords(event(), "killed", two, "lowest")).toBe("the lowest of 2 that give a number");
    expect(howWords(event(), "killed", [report("a")], "lowest")).toBe("its only report");
    const silent = report("b", { killed: undefined });
    expect(howWords(event(), "killed", [report("a"), silent], "highest")).toBe(
      "the only one of 2 reports that gives a number",
    );
  });

  it("gives the coder's reason only under the rule that heeds it", () => {
    const reasoned = event({ override: { killed: "it names its source" } });
    const two = [report("a"), report("b")];
    expect(howWords(reasoned, "killed", two, "specific")).toBe(
      "chosen against the rule: it names its source",
    );
    expect(howWords(reasoned, "killed", two, "highest")).toBe("the highest of 2 that give a number");
  });

  it("tells no number given from none that is trusted", () => {
    const none = event({ killed: null });
    expect(howWords(none, "killed", [report("a", { killed: undefined })], "specific")).toBe(
      "its report gives no number",
    );
    expect(howWords(none, "killed", [report("a")], "graded")).toBe(
      "no report graded B or better gives a number",
    );
  });
});

describe("how a number adds up", () => {
  const attack = (id: string, day: string, until: string, killed: number | null) => ({
    ...{ id, title: id, type: "attack", actors: [], reports: [], place: null, wounded: null, arrested: null },
    date: { edtf: day, start: day, end: until, certainty: "certain" },
    killed: killed === null ? null : { low: killed, best: killed, high: killed, words: "", from: "r" },
  });
  const table = buildTable(
    testAtlas({
      events: [
        attack("a", "2021-02-01", "2021-02-01", 3),
        attack("b", "2021-03-01", "2021-03-01", null),
        attack("c", "2020-12-01", "2021-01-31", 5),
      ],
    }),
  );
  const window = { from: dayOf(2021), to: dayOf(2021, 12, 31) };
  const lines = (countPossible: boolean) => {
    const input = { table, window, fails: new Uint16Array(3), countPossible };
    const source = { table, view: { countPossible }, rowsBehind: (one: Behind) => rowsBehind(one, input) };
    return addingUp({ measure: "killed", part: "certain", where: [] }, source).map(
      ({ label, events, sum, listed }) => [label, events, sum?.low ?? null, listed],
    );
  };

  it("keeps counted, not given and possible apart, and adds none of them to another", () => {
    expect(lines(false)).toEqual([
      ["Counted", 1, 3, true],
      ["Number not given", 1, null, false],
      ["Only possibly in this window", 1, 5, false],
      ["All of these", 3, null, false],
    ]);
  });

  it("says how many of what counts are only possible where those count", () => {
    expect(lines(true)).toEqual([
      ["Counted", 2, 8, true],
      ["Number not given", 1, null, false],
      ["Of these, only possibly in this window", 1, 5, false],
      ["All of these", 3, null, false],
    ]);
  });
});

describe("a number as a filter", () => {
  const view = { from: null, to: null, mode: "cumulative" as const, filters: NO_FILTERS };
  const behind = (...where: Where[]): Behind => ({ measure: "killed", part: "certain", where });

  it("takes its dimensions and its days", () => {
    const narrowed = asFilter(behind(AF, IN_2021), view);
    expect(narrowed).toEqual({
      ...{ from: dayOf(2021), to: dayOf(2021, 12, 31), mode: "window" },
      filters: { ...NO_FILTERS, country: ["AF"] },
    });
    expect(isFilter(behind(AF, IN_2021), narrowed!)).toBe(true);
    expect(isFilter(behind(AF, IN_2021), view)).toBe(false);
  });

  it("is none where a condition is no filter, or there is none", () => {
    expect(asFilter(behind(AF, { by: "placed", value: "no" }), view)).toBeNull();
    expect(asFilter(behind(), view)).toBeNull();
  });
});
