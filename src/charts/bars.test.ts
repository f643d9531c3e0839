import { describe, expect, it } from "vitest";
import { barLabel, barsOf, barWords } from "./bars";
import type { Group } from "../table/group";
import { emptyTotals } from "../table/totals";
import type { PeopleSum } from "../table/sums";

function group(value: string, killed: Partial<PeopleSum>, possible: Partial<PeopleSum> = {}): Group {
  const made: Group = { value, certain: emptyTotals(), possible: emptyTotals() };
  Object.assign(made.certain.people.killed, killed);
  Object.assign(made.possible.people.killed, possible);
  made.certain.events = 5;
  return made;
}

const exactly = (count: number): Partial<PeopleSum> => ({ low: count, best: count, high: count, known: 1 });
const names = (groups: Group[], chosen: string[] = []) =>
  barsOf(groups, "killed", (one) => one.value || "No place", chosen).map((bar) => bar.label);

describe("barsOf", () => {
  it("puts the largest best estimate first and events without a value last", () => {
    const groups = [group("", exactly(500)), group("AF", exactly(90)), group("RU", exactly(144))];
    expect(names(groups)).toEqual(["RU", "AF", "No place"]);
  });

  it("puts a known zero before an unknown number", () => {
    expect(names([group("AF", { unknown: 9 }), group("UZ", exactly(0))])).toEqual(["UZ", "AF"]);
  });

  it("leaves out what the measure says nothing about, but never what is chosen", () => {
    const groups = [group("AF", exactly(1)), group("DE", {}), group("MA", {})];
    expect(names(groups, ["MA"])).toEqual(["AF", "MA"]);
  });

  it("counts events exactly, the possible ones apart", () => {
    const one = group("AF", {});
    one.possible.events = 3;
    const [bar] = barsOf([one], "events", () => "Afghanistan", []);
    expect(bar!.certain.best).toBe(5);
    expect(barLabel(bar!)).toEqual({ number: "5", possible: "+ 3 possible", missing: "" });
  });
});

describe("barLabel", () => {
  const label = (certain: Partial<PeopleSum>, possible: Partial<PeopleSum> = {}) => {
    const { certain: a, possible: b } = group("AF", certain, possible);
    return barLabel({ certain: a.people.killed, possible: b.people.killed });
  };

  it("keeps an open end open and says what is missing", () => {
    expect(label({ low: 272, best: 280, high: 290, open: true, known: 3, unknown: 3 })).toEqual({
      number: "≥272",
      possible: "",
      missing: "+3 n/k",
    });
  });

  it("gives both ends of a range", () => {
    expect(label({ low: 90, best: 95, high: 99, known: 1 }).number).toBe("90–99");
  });

  it("says that no number is given instead of writing zero", () => {
    expect(label({ unknown: 4 })).toEqual({ number: "", possible: "", missing: "number not given" });
    expect(label(exactly(0)).number).toBe("0");
  });

  it("never adds the possible to the certain", () => {
    expect(label(exactly(10), exactly(7))).toEqual({ number: "10", possible: "+ 7 possible", missing: "" });
    expect(label({}, exactly(7)).possible).toBe("7 possible");
  });
});

describe("barWords", () => {
  it("says low, best and what is missing in a sentence", () => {
    const { certain, possible } = group("AF", {
      low: 272,
      best: 280,
      high: 290,
      open: true,
      known: 3,
      unknown: 1,
    });
    const words = barWords({ certain: certain.people.killed, possible: possible.people.killed }, "killed");
    expect(words).toBe("killed: at least 272 (best 280); 1 attack without a number");
  });
});
