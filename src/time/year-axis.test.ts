import { describe, expect, it } from "vitest";
import { axisTicks } from "./year-axis";
import { dayOf } from "../model/day";

const labels = (from: number, to: number, width: number) =>
  axisTicks({ from: dayOf(from), to: dayOf(to, 12, 31), width }).flatMap((tick) => tick.label ?? []);

describe("axis ticks", () => {
  it("name every year that has room", () => {
    expect(labels(2014, 2017, 400)).toEqual(["2014", "2015", "2016", "2017"]);
  });

  it("name every second year on a phone, and still tick each", () => {
    expect(labels(2014, 2024, 330)).toEqual(["2014", "2016", "2018", "2020", "2022", "2024"]);
    expect(axisTicks({ from: dayOf(2014), to: dayOf(2024, 12, 31), width: 330 })).toHaveLength(11);
  });

  it("name months where the band is a year long", () => {
    expect(labels(2021, 2021, 880).slice(0, 3)).toEqual(["Jan 2021", "Feb", "Mar"]);
    expect(labels(2020, 2021, 600).slice(0, 5)).toEqual(["Jan 2020", "Apr", "Jul", "Oct", "Jan 2021"]);
  });

  it("name weeks and days where the band is shorter than a season", () => {
    const named = (from: number, to: number, width: number) =>
      axisTicks({ from, to, width }).flatMap((tick) => tick.label ?? []);
    expect(named(dayOf(2024, 1, 4), dayOf(2024, 1, 7), 400)).toEqual(["4 Jan", "5 Jan", "6 Jan", "7 Jan"]);
    expect(named(dayOf(2024, 1, 4), dayOf(2024, 2, 1), 400)).toEqual(["8 Jan", "15 Jan", "22 Jan"]);
  });

  it("are none on a band without width", () => {
    expect(labels(2014, 2017, 0)).toEqual([]);
  });
});
