import { expect, it } from "vitest";
import { denialsOf, strengthsOf } from "./strength";
import type { AtlasFigure, AtlasReport } from "../model/schema";

const figure = (what: string, start: string, more: Record<string, unknown> = {}) =>
  ({
    ...{ id: what, what, unit: "people", actor: "group", reports: [] },
    ...{ date: { start }, value: { low: 1 } },
    ...more,
  }) as unknown as AtlasFigure;

it("sets fighters beside armed men of one actor, and nobody else beside them", () => {
  const { strengths, others } = strengthsOf([
    figure("its armed men", "2023-01-01"),
    figure("its fighters", "2021-01-01"),
    figure("fighters of another", "2021-01-01", { actor: "other" }),
    figure("soldiers who fled", "2021-01-01"),
    figure("fighters' claims", "2021-01-01", { unit: "claims" }),
  ]);
  expect(strengths.map(({ actor, figures }) => [actor, ...figures.map(({ what }) => what)])).toEqual([
    ["group", "its fighters", "its armed men"],
    ["other", "fighters of another"],
  ]);
  expect(others).toHaveLength(2);
});

it("finds who denies a number among the reports that tell of it", () => {
  const reports = new Map([
    ["a", { id: "a", status: "denied" } as AtlasReport],
    ["b", { id: "b", status: "observed" } as AtlasReport],
  ]);
  expect(denialsOf(figure("fighters", "", { reports: ["a", "b", "gone"] }), reports)).toEqual([
    reports.get("a"),
  ]);
});
