import { expect, test } from "vitest";
import { captureStep } from "./capture";
import { sessionOfStep, viewOfStep } from "./session-of-step";
import type { Loaded } from "../../data/load";
import type { Atlas, Manifest } from "../../model/schema";
import { Session } from "../../session/Session.svelte";
import { testAtlas } from "../../table/atlas.fixture";
import { openRows } from "../../table/open-rows";
import type { FilePart, OpenedFile } from "../../table/opened-file";
import { packedOf } from "../../table/rows.fixture";
import { DEFAULT_VIEW } from "../../view/view";
import { ViewState } from "../../view/ViewState.svelte";

const NONE = { low: NaN, best: NaN, high: NaN };
const slot = (row: number) => ({
  ...{ row, key: "", type: "attack" as const, subtype: "", start: row, end: row, lat: 34, lon: 69 },
  ...{ precision: "city" as const, place: row === 0 ? "Zaranj" : "", admin1: "", country: "" },
  ...{ parties: [], roles: [], sources: [], killed: NONE, wounded: NONE },
});

/** A file of five rows; the words typed stand in the place of the first, and in notes of the second and the fourth. */
function sessionOf(file: Pick<FilePart, "find">, found: OpenedFile["found"] = []): Session {
  const account = {
    report: {
      ...{ read: 5, accepted: 5, rejected: 0, unplaced: 0, undated: 0, repeated: 0, merged: 0 },
      ...{ reasons: [], remarks: [] },
    },
    repeats: "keep" as const,
  };
  const part = {
    ...{ id: "1", name: "list.csv", colour: null, fingerprint: "0123456789ab", dated: "2024", events: 5 },
    ...{ account, ...file },
  };
  const data: Loaded = {
    atlas: testAtlas({ focus: { actor: "", places: [] } }) as Atlas,
    manifest: { fingerprint: "0123456789ab" } as Manifest,
    ...{ folder: "", file: { name: "list.csv", site: "", parts: [part], found } },
    rows: openRows(packedOf(Array.from({ length: 5 }, (_, row) => slot(row)))),
  };
  const filters = { ...DEFAULT_VIEW.filters, text: "zara" };
  return new Session(data, new ViewState({ ...DEFAULT_VIEW, filters }));
}

const atHand = { find: async () => Uint32Array.of(0, 1, 3) };
const stepOf = (session: Session) => ({ ...captureStep(session), caption: "", notes: "" });
const counted = (session: Session) => session.totals.certain.events;
const inRows = (session: Session) =>
  session.view.set({ filters: { ...session.view.filters, inRows: session.view.filters.text } });

test("a step shows what was found in the rows themselves, where the file is opened anew too", async () => {
  const session = sessionOf(atHand);
  const before = stepOf(session);
  inRows(session);
  await session.rowSearch.ready(session.view.filters);
  expect(counted(session)).toBe(3);
  const step = stepOf(session);
  expect(counted(sessionOfStep(session, step))).toBe(3);
  expect(counted(sessionOfStep(session, before))).toBe(1);

  const reader = sessionOf(atHand);
  const shown = sessionOfStep(reader, step);
  expect(reader.rowSearch.doubts(shown.view.filters)).toHaveLength(1);
  await shown.rowSearch.ready(shown.view.filters);
  expect(counted(shown)).toBe(3);
  expect(viewOfStep(reader, step).notices).toEqual([]);
  expect(reader.rowSearch.doubts(shown.view.filters)).toEqual([]);
});

test("where the rows are not at hand a step says so, and counts what it shows", () => {
  const session = sessionOf(atHand);
  inRows(session);
  const reader = sessionOf({});
  expect(counted(sessionOfStep(reader, stepOf(session)))).toBe(1);
  const { view, notices } = viewOfStep(reader, stepOf(session));
  expect(notices).toEqual([expect.stringMatching(/^The rows themselves are not at hand here: “zara”/)]);
  expect(view.filters).toMatchObject({ text: "zara", inRows: "" });
});

test("what was found is saved with a page, and is found there without the file", async () => {
  const session = sessionOf(atHand);
  inRows(session);
  await session.rowSearch.ready(session.view.filters);
  const found = session.rowSearch.foundAmong(Uint32Array.of(0, 1, 2, 3, 4), [session.view.filters]);
  expect(found).toEqual([{ text: "zara", rows: [0, 1, 3], strays: 0 }]);
  const saved = sessionOf({}, found);
  expect(counted(sessionOfStep(saved, stepOf(session)))).toBe(3);
  expect(viewOfStep(saved, stepOf(session)).notices).toEqual([]);
  expect(session.rowSearch.foundAmong(Uint32Array.of(1, 4), [session.view.filters])).toEqual([
    { text: "zara", rows: [0], strays: 0 },
  ]);
  expect(session.rowSearch.foundAmong(Uint32Array.of(1, 4), [DEFAULT_VIEW.filters])).toEqual([]);
});
