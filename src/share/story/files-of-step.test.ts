import { expect, test } from "vitest";
import { captureStep } from "./capture";
import { sessionOfStep, viewOfStep } from "./session-of-step";
import type { Loaded } from "../../data/load";
import { NO_DATASET } from "../../model/filters";
import type { Atlas, Manifest } from "../../model/schema";
import { Session } from "../../session/Session.svelte";
import { openRows } from "../../table/open-rows";
import { packedOf } from "../../table/rows.fixture";
import { testAtlas } from "../../table/atlas.fixture";
import { ViewState } from "../../view/ViewState.svelte";
import { DEFAULT_VIEW } from "../../view/view";

const NONE = { low: NaN, best: NaN, high: NaN };
const slot = (row: number) => ({
  ...{ row, key: "", type: "attack" as const, subtype: "", start: row, end: row, lat: 34, lon: 69 },
  ...{ precision: "city" as const, place: "", admin1: "", country: "" },
  ...{ parties: [], roles: [], sources: [], killed: NONE, wounded: NONE },
});

/** Files side by side: of the first seat one event, of the second two, and so on. */
function sessionOf(seats: readonly string[], dataset: readonly string[]): Session {
  const codes = seats.flatMap((seat, at) => Array.from({ length: Number(seat) }, () => at + 1));
  const packed = packedOf(codes.map((_, at) => slot(at)));
  const several = { values: ["", ...seats], codes: Uint8Array.from(codes) };
  const parts = seats.map((id) => ({
    ...{ id, name: `file ${id}`, colour: null, fingerprint: `${id}`.repeat(12), dated: "2024", events: 0 },
  }));
  const data: Loaded = {
    atlas: testAtlas({ focus: { actor: "", places: [] } }) as Atlas,
    manifest: { fingerprint: "0123456789ab" } as Manifest,
    ...{ folder: "", file: { name: "files", site: "", parts } },
    rows: openRows(seats.length > 1 ? { ...packed, dataset: several } : packed),
  };
  return new Session(data, new ViewState({ ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, dataset } }));
}

const stepOf = (session: Session) => ({ ...captureStep(session), caption: "", notes: "" });
const counted = (session: Session) => session.totals.certain.events;

test.each([[["2"]], [["1", "3"]], [[]], [[NO_DATASET]]])(
  "a step of files side by side, %j of them on, shows the events that it was made of",
  (dataset) => {
    const session = sessionOf(["1", "2", "3"], dataset);
    const step = stepOf(session);
    const reader = sessionOf(["1", "2", "3"], []);
    expect(counted(sessionOfStep(reader, step))).toBe(counted(session));
    expect(viewOfStep(reader, step).notices).toEqual([]);
  },
);

test("where a file has another seat now, it is known by its bytes", () => {
  const step = stepOf(sessionOf(["1", "3"], ["3"]));
  const reader = sessionOf(["3", "2"], []);
  expect(counted(sessionOfStep(reader, step))).toBe(3);
});

test("a file that is not open any more is said to be missing; the others are shown", () => {
  const step = stepOf(sessionOf(["1", "2", "3"], ["2", "3"]));
  const reader = sessionOf(["1", "2"], []);
  expect(counted(sessionOfStep(reader, step))).toBe(2);
  expect(viewOfStep(reader, step).notices).toEqual([
    "1 file of those that this step shows is not open here; it shows the others.",
  ]);
  const alone = stepOf(sessionOf(["1", "3"], ["3"]));
  expect(viewOfStep(reader, alone).notices).toEqual([
    "What this step shows is in a file that is not open here; it shows those that are.",
  ]);
  expect(viewOfStep(sessionOf(["3"], []), alone).notices).toEqual([]);
});

test("one file, or all of them, need not be named", () => {
  expect(stepOf(sessionOf(["1", "2"], [])).view).toBe("v=1");
});
