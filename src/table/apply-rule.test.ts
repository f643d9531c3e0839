import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlasByRule, giversOf, numberByRule } from "./apply-rule";
import { buildTable, withNumbers } from "./build-table";
import { failBits } from "./filter";
import { randomAtlas } from "./random-atlas";
import { windowTotals } from "./totals";
import { ALL_TIME } from "./window";
import { CASUALTY_RULES, type CasualtyRule } from "../model/casualty-rule";
import { NO_FILTERS } from "../model/filters";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import type { Atlas, AtlasEvent } from "../model/schema";

const anyMeasure = fc.constantFrom(...HARM_MEASURES);
const anyRule = fc.constantFrom(...CASUALTY_RULES);

/** The whole atlas summed as the page sums it: the published columns with a rule's numbers. */
function sumBy(rule: CasualtyRule, atlas: Atlas, measure: HarmMeasure) {
  const events = new Map(atlasByRule(atlas, rule).events.map((event) => [event.id, event]));
  const table = withNumbers(buildTable(atlas), events);
  return windowTotals(table, ALL_TIME, failBits(table, NO_FILTERS)).certain.people[measure];
}

const reportsOf = (event: AtlasEvent, atlas: Atlas) =>
  event.reports.map((id) => atlas.reports.find((report) => report.id === id)!);

describe("switching the rule", () => {
  test("there and back is the identity, of the atlas and of every sum", () => {
    fc.assert(
      fc.property(randomAtlas, anyRule, anyMeasure, (atlas, rule, measure) => {
        const [copy, before] = [structuredClone(atlas), sumBy("specific", atlas, measure)];
        atlasByRule(atlas, rule);
        expect(atlasByRule(atlas, "specific")).toBe(atlas);
        expect(atlas).toEqual(copy);
        expect(sumBy("specific", atlas, measure)).toEqual(before);
      }),
    );
  });

  test("changes numbers alone, and takes each from a report of the event that is no denial", () => {
    fc.assert(
      fc.property(randomAtlas, anyRule, anyMeasure, (atlas, rule, measure) => {
        atlasByRule(atlas, rule).events.forEach((event, at) => {
          const { killed, wounded, arrested } = atlas.events[at]!;
          expect({ ...event, killed, wounded, arrested }).toEqual(atlas.events[at]);
          const number = event[measure];
          if (number === null) return;
          const giver = reportsOf(event, atlas).find(({ id }) => id === number.from)!;
          expect(giver.status).not.toBe("denied");
          expect(number).toEqual({ ...giver[measure], from: giver.id });
        });
      }),
    );
  });
});

describe("the sums", () => {
  test("are lowest under lowest, highest under highest, and no event loses its number by either", () => {
    fc.assert(
      fc.property(randomAtlas, anyMeasure, (atlas, measure) => {
        const [published, lowest, highest] = (["specific", "lowest", "highest"] as const).map((rule) =>
          sumBy(rule, atlas, measure),
        );
        expect(lowest!.low).toBeLessThanOrEqual(published!.low);
        expect(lowest!.low).toBeLessThanOrEqual(highest!.low);
        expect(highest!.best).toBeGreaterThanOrEqual(published!.best);
        expect(highest!.best).toBeGreaterThanOrEqual(lowest!.best);
        for (const { known, unknown } of [lowest!, highest!])
          expect([known, unknown]).toEqual([published!.known, published!.unknown]);
      }),
    );
  });

  test("rest on documents graded A or B alone under graded; an event without one is unknown, not zero", () => {
    fc.assert(
      fc.property(randomAtlas, anyMeasure, (atlas, measure) => {
        const grades = new Map(atlas.documents.map(({ id, grade }) => [id, grade.reliability]));
        const isGood = (document: string) => ["A", "B"].includes(grades.get(document)!);
        atlasByRule(atlas, "graded").events.forEach((event, at) => {
          const good = reportsOf(event, atlas).filter(
            (report) => report[measure] && report.status !== "denied" && isGood(report.document),
          );
          const [number, published] = [event[measure], atlas.events[at]![measure]];
          expect(number === null).toBe(good.length === 0);
          if (number) expect(good.map(({ id }) => id)).toContain(number.from);
          if (good.some(({ id }) => id === published?.from)) expect(number).toEqual(published);
        });
        const [graded, whole] = [sumBy("graded", atlas, measure), sumBy("specific", atlas, measure)];
        expect(graded.known).toBeLessThanOrEqual(whole.known);
        expect(graded.unknown).toBeGreaterThanOrEqual(whole.unknown);
      }),
    );
  });
});

test("what one event's ledger says of a rule is what the total takes", () => {
  fc.assert(
    fc.property(randomAtlas, anyRule, anyMeasure, (atlas, rule, measure) => {
      const documents = new Map(atlas.documents.map((document) => [document.id, document]));
      const byRule = atlasByRule(atlas, rule).events;
      atlas.events.forEach((event, at) => {
        const givers = giversOf(reportsOf(event, atlas), measure, documents);
        expect(numberByRule(rule, event[measure], givers)).toEqual(byRule[at]![measure]);
      });
    }),
  );
});
