import type { AtlasEvent, EventNumber } from "../../src/model/schema";
import { chooseNumber, type NumberReport } from "./casualty-rule";
import { intervalOf } from "./date-interval";
import { compareText, type Faults } from "./faults";
import { allReports, type Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";
import type { EventSeed } from "./seed-schema";
import { HARM_MEASURES, type HarmMeasure } from "../../src/model/measure";

/** What an event's reports come to together. */
export interface MergedEvent {
  reports: string[];
  numbers: Record<HarmMeasure, EventNumber | null>;
  override: NonNullable<AtlasEvent["override"]>;
}

/** Five reports of one bombing become one event: by event id, its reports and the number that counts. */
export function mergeEvents(seeds: Seeds, faults: Faults): ReadonlyMap<string, MergedEvent> {
  const reports = allReports(seeds);
  return new Map(
    seeds.events.map((event) => {
      const own = reports.filter(({ report }) => report.value.event === event.value.id);
      const merged: MergedEvent = {
        reports: own.map(({ report }) => report.value.id).toSorted(compareText),
        numbers: { killed: null, wounded: null, arrested: null },
        override: {},
      };
      for (const measure of HARM_MEASURES) {
        const giving = own.flatMap(({ document, report }): NumberReport[] => {
          const { id, status, [measure]: number } = report.value;
          const published = intervalOf(document.source.value.published.edtf);
          return number ? [{ report: id, status, published, number }] : [];
        });
        const because = event.value.use[measure]?.because;
        if (because !== undefined) merged.override[measure] = because;
        const chosen =
          because === undefined
            ? byRule(event, measure, giving, faults)
            : byUse(event, measure, giving, faults);
        if (chosen) merged.numbers[measure] = numberOf(chosen);
      }
      return [event.value.id, merged];
    }),
  );
}

function byRule(
  event: Entry<EventSeed>,
  measure: HarmMeasure,
  giving: NumberReport[],
  faults: Faults,
): NumberReport | null {
  const choice = chooseNumber(giving);
  if (choice.kind === "tied") {
    const what = `${choice.reports.join(" and ")} tie on ${measure} of ${event.value.id} and disagree`;
    faults.add(event.at("id"), what, `use: { ${measure}: { report, because } }`);
  }
  return choice.kind === "chosen" ? choice.from : null;
}

function byUse(
  event: Entry<EventSeed>,
  measure: HarmMeasure,
  giving: NumberReport[],
  faults: Faults,
): NumberReport | null {
  const at = event.at("use", measure, "report");
  const named = giving.find(({ report }) => report === event.value.use[measure]?.report);
  if (!named) {
    faults.add(at, `that report gives no ${measure} of ${event.value.id}`, "one of its reports that does");
    return null;
  }
  const choice = chooseNumber(giving);
  if (choice.kind === "chosen" && choice.from === named) {
    faults.add(at, `the rule picks ${named.report} by itself`, "no use of it");
  }
  return named;
}

function numberOf({ report, number: { low, best, high, words } }: NumberReport): EventNumber {
  return { low, best, high, words, from: report };
}
