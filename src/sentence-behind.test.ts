import fc from "fast-check";
import { expect, it } from "vitest";
import { sessionSentence } from "./sentence/session-sentence";
import type { Segment } from "./sentence/segment";
import type { Session } from "./session/Session.svelte";
import { loadedOf, randomView, sessionOf } from "./share/figure/figure.fixture";
import { randomAtlas } from "./table/random-atlas";
import { forEachRow } from "./table/rows";
import { addRow, emptySum } from "./table/sums";

/** Words that stand for a number: of all that count, of one. */
const IN_WORDS = /^(all|all of them attacks|it|an attack|number of \w+ not given)$/;

/** The numbers that the events behind a stretch of the sentence may be told by. */
function numbersBehind(session: Session, behind: NonNullable<Segment["behind"]>): number[] {
  const rows = session.rowsBehind(behind);
  if (behind.measure === "events" || behind.part === "missing") return [rows.count];
  const sum = emptySum();
  forEachRow(rows, (row) => addRow(sum, session.table, behind.measure as "killed", row));
  return [sum.low, sum.best, sum.high];
}

it("each number of the sentence is that of the events it opens", () => {
  fc.assert(
    fc.property(randomAtlas, randomView, (atlas, view) => {
      const session = sessionOf(loadedOf(atlas), view);
      const { events } = session.totals.certain;
      const { first, remarks } = sessionSentence(session);
      for (const { text, behind } of [...first, ...remarks.flatMap(({ segments }) => segments)]) {
        if (!behind) continue;
        const behindIt = numbersBehind(session, behind);
        const said = [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(",", "")));
        for (const number of said) expect([text, behindIt]).toEqual([text, expect.arrayContaining([number])]);
        if (said.length > 0) continue;
        expect(text).toMatch(IN_WORDS);
        if (behind.measure === "events") expect([text, behindIt[0]]).toEqual([text, events]);
      }
    }),
    { numRuns: 60 },
  );
});
