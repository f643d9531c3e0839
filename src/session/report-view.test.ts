import { expect, it } from "vitest";
import { reportView } from "./report-view";
import type { AtlasActor, AtlasDocument, AtlasReport } from "../model/schema";

const document: AtlasDocument = {
  ...{
    id: "d",
    file: "d.txt",
    sha256: "0".repeat(64),
    length: 100,
    title: "Briefs",
    publisher: null,
    author: null,
  },
  published: { edtf: "2021-09", basis: "printed" },
  language: "en",
  grade: { reliability: "B", credibility: 2, reason: "Names its sources." },
};
const report: AtlasReport = {
  ...{
    id: "r",
    document: "d",
    event: null,
    status: "claimed",
    attribution: { by: "amaq", words: "Twitter, May 1" },
  },
  quote: { exact: "claimed the bombing", prefix: "", suffix: "", start: 10, end: 29 },
  context: { before: "ISKP then ", after: " in May." },
  date: { edtf: "2021-05-01?", of: "claim", basis: "day printed, year inferred" },
};
const actor: AtlasActor = { id: "amaq", name: "Amaq", kind: "media", parent: null, names: [] };
const index = { documents: new Map([["d", document]]), actors: new Map([["amaq", actor]]) };

it("cites the document, and says when no publisher is printed", () => {
  expect(reportView(report, index)).toMatchObject({
    title: "Briefs",
    rest: "publisher not printed, September 2021, day not given",
  });
});

it("puts an ellipsis only where the document goes on", () => {
  expect(reportView(report, index).quote).toEqual({
    before: "ISKP then ",
    exact: "claimed the bombing",
    after: " in May. …",
  });
});

it("says whose word it is, how firmly, and how far to trust it", () => {
  expect(reportView(report, index).chips).toEqual([
    "Citing Amaq",
    "claimed by the actor",
    "B2 usually reliable, probably true",
  ]);
  const chip = (words: string | null) =>
    reportView({ ...report, attribution: { by: null, words } }, index).chips[0];
  expect(chip(null)).toBe("No source named");
  expect(chip("experts note")).toBe("Source unnamed: “experts note”");
});

it("grades a report apart from its document where it says so", () => {
  const view = reportView({ ...report, grade: { credibility: 4, reason: "told in passing" } }, index);
  expect(view.chips[2]).toBe("B4 usually reliable, doubtful");
  expect(view.notes).toContain("Graded apart from its document: told in passing.");
});

it("says what a date is the date of, and keeps on what it rests for the notes", () => {
  const view = reportView(report, index);
  expect(view.lines).toEqual([
    "In the document’s words: “Twitter, May 1”.",
    "Date of the claim: 1 May 2021, uncertain.",
  ]);
  expect(view.notes).toEqual(["Date: day printed, year inferred."]);
  const printed = { ...report, date: { edtf: "2021-05", of: "occurrence" as const, basis: "printed" } };
  expect(reportView(printed, index).lines[1]).toBe(
    "Date of the occurrence: May 2021, day not given, printed.",
  );
  expect(reportView(printed, index).notes).toEqual([]);
});

it("keeps a document's paragraphs, not its line breaks", () => {
  const quote = { ...report.quote, start: 50, end: 69 };
  const wrapped = { ...report, quote, context: { before: "A title\n\n\nISKP\nthen ", after: "" } };
  expect(reportView(wrapped, index).quote.before).toBe("… A title\n\nISKP then ");
});
