import { expect, it } from "vitest";
import { reportDate } from "./report-date";
import { questionsOf } from "./sides";
import { speakerOf } from "./speaker";
import type { AtlasReport } from "../model/schema";
import { indexAtlas } from "../session/atlas-index";
import { testAtlas } from "../table/atlas.fixture";

const report = (id: string, more: Record<string, unknown> = {}) =>
  ({
    ...{ id, document: "d", event: null, status: "observed", attribution: { by: null, words: null } },
    ...more,
  }) as unknown as AtlasReport;
const dated = { edtf: "2021-05", start: "2021-05-01", end: "2021-05-31", certainty: "certain" };
const atlas = testAtlas({
  documents: [{ id: "d", title: "Briefs", published: { edtf: "2024-04", basis: "printed" } }],
  events: [{ id: "e", date: dated }],
  actors: [
    { id: "csto", name: "CSTO", parent: null },
    { id: "sidorov", name: "Sidorov", parent: "csto" },
  ],
  areas: [{ id: "border", reports: ["b"] }],
  reports: [
    report("a", { event: "e" }),
    report("b", { attribution: { by: "sidorov", words: "noting that" } }),
    report("c", { status: "denied", date: { edtf: "2023-02-15?", of: "claim", basis: "printed" } }),
  ],
  disputes: [
    { id: "plain", topic: "t", question: "q", sides: [{ report: "b", says: "b" }] },
    { id: "told", topic: "t", question: "q", sides: [{ report: "a", says: "a" }] },
    {
      id: "denied",
      topic: "t",
      question: "q",
      sides: [
        { report: "b", says: "b" },
        { report: "c", says: "c" },
      ],
    },
  ],
});
const index = indexAtlas(atlas);

it("puts what concerns the selected event first, then what is denied", () => {
  expect(questionsOf(atlas, index, null).map(({ id }) => id)).toEqual(["denied", "plain", "told"]);
  const [first] = questionsOf(atlas, index, "e");
  expect(first).toMatchObject({ id: "told", aboutSelected: true });
});

it("links a side to its event and to the areas its report tells of", () => {
  const sides = questionsOf(atlas, index, null).flatMap((question) => question.sides);
  expect(sides.find(({ says }) => says === "a")?.event?.id).toBe("e");
  expect(sides.find(({ says }) => says === "b")?.areas.map(({ id }) => id)).toEqual(["border"]);
});

it("names the speaker with whose he is, and a document that speaks for itself", () => {
  expect(speakerOf(index.reports.get("b")!, index)).toBe("Sidorov, CSTO");
  expect(speakerOf(index.reports.get("a")!, index)).toBe("The document “Briefs”");
  expect(speakerOf(report("x", { attribution: { by: null, words: "some sources" } }), index)).toBe(
    "Unnamed: “some sources”",
  );
});

it("dates a report by itself, else by its event, else by its document", () => {
  expect(reportDate(index.reports.get("c")!, index)).toMatchObject({
    of: "claim",
    date: { start: "2023-02-15" },
  });
  expect(reportDate(index.reports.get("a")!, index)).toEqual({ of: "event", date: dated });
  expect(reportDate(index.reports.get("b")!, index)).toMatchObject({
    ...{ of: "publication", date: { start: "2024-04-01" } },
  });
});
