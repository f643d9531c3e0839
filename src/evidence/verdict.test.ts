import { describe, expect, it } from "vitest";
import { verdicts } from "./verdict";
import type { CasualtyRule } from "../model/casualty-rule";
import type { AtlasDocument, AtlasEvent, AtlasReport, ReportNumber } from "../model/schema";

type Grade = AtlasDocument["grade"]["reliability"];

function document(id: string, reliability: Grade, published: string): [string, AtlasDocument] {
  const grade = { reliability, credibility: 2, reason: "r" };
  return [id, { id, grade, published: { edtf: published, basis: "printed" } } as unknown as AtlasDocument];
}
const DOCUMENTS = new Map([
  document("early", "B", "2021-09-24"),
  document("late", "C", "2024-05"),
  document("other", "B", "2022"),
]);

function report(id: string, document: string, killed?: ReportNumber, status = "observed"): AtlasReport {
  return { id, document, status, ...(killed ? { killed } : {}) } as unknown as AtlasReport;
}
const exact = (count: number): ReportNumber => ({ low: count, best: count, high: count, words: `${count}` });
const DOZENS: ReportNumber = { low: 24, best: null, high: null, words: "dozens" };

function killedOf(rule: CasualtyRule, reports: AtlasReport[], from: string | null, override?: string) {
  const giver = reports.find(({ id }) => id === from);
  const killed = giver ? { ...giver.killed!, from: giver.id } : null;
  const event = {
    ...{ killed, wounded: null, arrested: null },
    ...(override ? { override: { killed: override } } : {}),
  } as unknown as AtlasEvent;
  return verdicts({ rule, event, reports, documents: DOCUMENTS })[0]!;
}

describe("why a report counts", () => {
  const two = [report("a", "early", DOZENS), report("b", "late", exact(182))];

  it("is told by the rule in force, with what tipped it", () => {
    expect(killedOf("specific", two, "b").why).toBe(
      "Report 2 counts: it gives an exact number, report 1 only words.",
    );
    expect(killedOf("lowest", two, "b").why).toBe("Report 1 counts: no other gives a lower low than its 24.");
    expect(killedOf("highest", two, "b").why).toBe(
      "Report 2 counts: no other gives a higher best than its 182.",
    );
    expect(killedOf("graded", two, "b").why).toBe(
      "Report 1 counts: of 2, it alone is graded B or better (B2).",
    );
  });

  it("is the later one where both are as specific, and the first where nothing tells", () => {
    const same = [report("a", "early", exact(9)), report("b", "late", exact(8))];
    expect(killedOf("specific", same, "b").why).toBe(
      "Report 2 counts: as specific as report 1, and later (May 2024, not 24 Sep 2021).",
    );
    const one = [report("a", "late", exact(9)), report("b", "late", exact(9))];
    expect(killedOf("specific", one, "a").why).toBe(
      "Report 1 counts: as specific and as late as report 2, it comes first.",
    );
  });

  it("is the coder’s written reason where there is one", () => {
    expect(killedOf("specific", two, "a", "it was there.").why).toBe(
      "Report 1 counts, for the coder’s reason: it was there.",
    );
    expect(killedOf("lowest", two, "a", "it was there.").why).toMatch(/^Report 1 counts: no other/);
  });

  it("says so where one report gives it, where the rule leaves none, and where all deny", () => {
    expect(killedOf("highest", [report("a", "late", exact(2)), report("b", "early")], "a").why).toBe(
      "Only report 1 gives it.",
    );
    expect(killedOf("graded", [report("a", "late", exact(2))], "a").why).toBe(
      "No number by “Graded B or better”: report 1 is C2.",
    );
    expect(killedOf("specific", [report("a", "late", exact(0), "denied")], null).why).toBe(
      "A denial gives no number, and nobody else gives one.",
    );
  });

  it("chooses the most specific among several that are graded well enough", () => {
    const three = [...two, report("c", "other", exact(170))];
    expect(killedOf("graded", three, "b").why).toBe(
      "Report 3 counts: of 2 graded B or better, it gives an exact number, report 1 only words.",
    );
  });
});

describe("the other rules", () => {
  it("are told with what they would take, where they differ", () => {
    const two = [report("a", "early", DOZENS), report("b", "late", exact(182))];
    expect(killedOf("specific", two, "b").others.map(({ label, takes }) => [label, takes])).toEqual([
      ["Lowest", "report 1, at least 24"],
      ["Highest", "report 2, 182"],
      ["Graded B or better", "report 1, at least 24"],
    ]);
    const late = [report("a", "late", exact(2))];
    expect(killedOf("specific", late, "a").others.map(({ takes }) => takes)).toEqual(["no number"]);
  });

  it("are left out where all take the same", () => {
    expect(killedOf("specific", [report("a", "early", exact(2))], "a").others).toEqual([]);
  });
});
