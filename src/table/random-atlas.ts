import fc from "fast-check";
import { isoDay, dayOf } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { PLACE_PRECISIONS } from "../model/precision";
import type { HarmMeasure } from "../model/measure";
import type { Atlas, AtlasEvent, AtlasReport, EventNumber } from "../model/schema";
import { testAtlas } from "./atlas.fixture";

/** Random atlases for property tests: small, dense in ties, open ends, unknown numbers and missing places. */
const day = fc.integer({ min: dayOf(2014), max: dayOf(2017) });
const count = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null });
const number = fc.option(
  fc
    .tuple(count, count, count)
    .filter((bounds) => bounds.some((bound) => bound !== null))
    .map((bounds) => {
      const given = bounds.filter((bound) => bound !== null).sort((a, b) => a - b);
      const [low, best, high] = bounds.map((bound) => (bound === null ? null : given.shift()!));
      return { low: low!, best: best!, high: high!, words: "n" };
    }),
  { nil: undefined },
);
const date = fc
  .tuple(fc.option(day, { freq: 9 }), fc.constantFrom(0, 0, 0, 1, 30, 400), fc.boolean())
  .map(([start, span, open]) => ({
    edtf: "2014",
    start: start === null ? null : isoDay(start),
    end: open && span === 400 ? null : isoDay((start ?? dayOf(2015)) + span),
    certainty: "certain" as const,
  }));
const place = fc.option(
  fc
    .record({
      id: fc.constantFrom("kabul", "kerman", "moscow"),
      name: fc.constant("A place"),
      point: fc.option(
        fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.constant(60) }),
      ),
      precision: fc.constantFrom(...PLACE_PRECISIONS),
      admin1: fc.option(fc.constantFrom("AF-KAB", "IR-15")),
      country: fc.option(fc.constantFrom("AF", "IR", "RU")),
    })
    .map(({ point, ...rest }) => ({ ...rest, ...(point ?? { lat: null, lon: null }) })),
);
const ACTORS = ["focus", "member", "other", "people"];
const actor = fc.record({
  id: fc.constantFrom(...ACTORS),
  role: fc.constantFrom(
    "perpetrator" as const,
    "claimant" as const,
    "target" as const,
    "detainee" as const,
    "speaker" as const,
  ),
});
const report = fc.record({
  document: fc.constantFrom("d0", "d1", "d2"),
  status: fc.constantFrom("observed", "observed", "claimed", "denied"),
  killed: number,
  wounded: number,
  arrested: number,
});
const event = fc.record({
  title: fc.constantFrom("An event", "Alpha here", "Beta and alpha", "Gamma"),
  type: fc.constantFrom(...EVENT_TYPES),
  subtype: fc.constant("bombing"),
  date,
  place,
  actors: fc.array(actor, { maxLength: 3 }),
  reports: fc.array(report, { minLength: 1, maxLength: 3 }),
  /** Which of the reports that give a number is published, round and round: a coder may choose any. */
  published: fc.nat(2),
});

export const randomAtlas: fc.Arbitrary<Atlas> = fc.array(event, { maxLength: 40 }).map((drafts) => {
  const events = drafts.map(({ reports, published, ...one }, at) => {
    const own = reports.map((each, of) => ({ ...each, id: `e${at}-r${of}` }) as unknown as AtlasReport);
    return { ...one, id: `e${at}`, ...numbersFrom(own, published), own };
  });
  return {
    ...EMPTY,
    reports: events.flatMap(({ own }) => own),
    events: events.map(({ own, ...one }): AtlasEvent => ({ ...one, reports: own.map(({ id }) => id) })),
  };
});

/** An event has a number where a report other than a denial gives one. */
function numbersFrom(reports: readonly AtlasReport[], published: number): Pick<AtlasEvent, HarmMeasure> {
  const from = (measure: HarmMeasure): EventNumber | null => {
    const givers = reports.filter((one) => one[measure] && one.status !== "denied");
    const giver = givers[published % givers.length];
    return giver ? { ...giver[measure]!, from: giver.id } : null;
  };
  return { killed: from("killed"), wounded: from("wounded"), arrested: from("arrested") };
}

const EMPTY = testAtlas({
  documents: [
    { id: "d0", grade: { reliability: "B", credibility: 2, reason: "r" }, published: { edtf: "2015-01" } },
    { id: "d1", grade: { reliability: "C", credibility: 3, reason: "r" }, published: { edtf: "2016" } },
    { id: "d2", grade: { reliability: "A", credibility: 2, reason: "r" }, published: { edtf: "2015-01" } },
  ],
  actors: ACTORS.map((id) => ({
    ...{ id, name: id, kind: "group", names: [] },
    parent: id === "member" ? "focus" : null,
  })),
});
