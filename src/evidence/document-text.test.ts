import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentText, inTextOrder } from "./document-text";
import { markAt, stripMarks } from "./strip";
import type { Atlas, AtlasReport } from "../model/schema";

const TEXT = "The first one. A second came. Then a third followed. Last of all the fourth.";

/** A report of TEXT[start, end) whose context reaches so far to either side. */
function report(id: string, start: number, end: number, reach = 0): AtlasReport {
  const [from, to] = [Math.max(start - reach, 0), Math.min(end + reach, TEXT.length)];
  return {
    id,
    quote: { exact: TEXT.slice(start, end), prefix: "", suffix: "", start, end },
    context: { before: TEXT.slice(from, start), after: TEXT.slice(end, to) },
  } as unknown as AtlasReport;
}

const reports = fc
  .array(fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 20 }), fc.nat(12)), { minLength: 1 })
  .map((spans) =>
    spans.map(([start, size, reach], at) =>
      report(`r${at}`, start, Math.min(start + size, TEXT.length), reach),
    ),
  );

describe("a document as its passages publish it", () => {
  it("tells each sentence once and says where sentences are not published", () => {
    const { stretches, after } = documentText(
      [report("b", 17, 23, 2), report("a", 4, 9, 6), report("a2", 6, 9)],
      TEXT.length,
    );
    expect(stretches.map(({ before, pieces }) => [before, pieces])).toEqual([
      [
        ["The "],
        [
          { text: "fi", reports: ["a"] },
          { text: "rst", reports: ["a", "a2"] },
        ],
      ],
      [[" one. A "], [{ text: TEXT.slice(17, 23), reports: ["b"] }]],
    ]);
    expect(after).toEqual([TEXT.slice(23, 25), null]);
  });

  it("has every passage's exact words, and no published word twice or out of order", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { stretches, after } = documentText(all, TEXT.length);
        for (const one of all) {
          const own = stretches.flatMap(({ pieces }) =>
            pieces.filter((piece) => piece.reports.includes(one.id)),
          );
          expect(own.map(({ text }) => text).join("")).toBe(one.quote.exact);
        }
        const bits = stretches.flatMap(({ before, pieces, tail }) => [
          ...before,
          ...pieces.map(({ text }) => text),
          tail,
        ]);
        const known = new Set(
          all.flatMap(({ quote, context }) =>
            Array.from(
              { length: quote.end + context.after.length - quote.start + context.before.length },
              (_, at) => quote.start - context.before.length + at,
            ),
          ),
        );
        const published = [...TEXT].filter((_, at) => known.has(at)).join("");
        expect([...bits, ...after].filter((bit) => bit !== null).join("")).toBe(published);
      }),
    );
  });

  it("begins no stretch with the punctuation of the one before", () => {
    const { stretches, after } = documentText([report("a", 0, 13, 30), report("b", 15, 28)], TEXT.length);
    expect(stretches.map(({ tail }) => tail)).toEqual([".", "."]);
    expect(stretches[1]!.before).toEqual([" "]);
    expect(after[0]).toMatch(/^ Then/);
  });

  it("gives back the published atlas's passages to the letter", () => {
    const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;
    for (const { id, length } of atlas.documents) {
      const own = atlas.reports.filter(({ document }) => document === id);
      const { stretches } = documentText(own, length);
      for (const one of own) {
        const pieces = stretches.flatMap((stretch) =>
          stretch.pieces.filter(({ reports: of }) => of.includes(one.id)),
        );
        expect(pieces.map(({ text }) => text).join("")).toBe(one.quote.exact);
      }
    }
  });
});

describe("the strip", () => {
  it("lays overlapping passages in lanes, and no two marks over one another", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const marks = stripMarks(inTextOrder(all), TEXT.length);
        expect(marks).toHaveLength(all.length);
        marks.forEach((a, at) => {
          expect(a.lane).toBeLessThan(a.lanes);
          for (const b of marks.slice(at + 1)) {
            const isApart = a.left + a.width <= b.left + 1e-9 || b.left + b.width <= a.left + 1e-9;
            expect(isApart || a.lane !== b.lane).toBe(true);
            if (!isApart) expect(a.lanes).toBe(b.lanes);
          }
        });
      }),
    );
  });

  it("finds the mark under the pointer, or the nearest", () => {
    const marks = stripMarks(inTextOrder([report("a", 0, 10), report("b", 5, 8), report("c", 40, 50)]), 100);
    expect(markAt(marks, 0.06, 0.1)?.report.id).toBe("a");
    expect(markAt(marks, 0.06, 0.9)?.report.id).toBe("b");
    expect(markAt(marks, 0.3, 0.9)?.report.id).toBe("c");
    expect(markAt([], 0.3, 0.9)).toBeNull();
  });
});
