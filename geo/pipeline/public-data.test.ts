import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences";
import { verifyData } from "./verify-data";
import type { Atlas } from "../../src/model/schema";

const ROOT = `${import.meta.dirname}/../..`;
const isBuilt = existsSync(`${ROOT}/public/data/manifest.json`);

test.skipIf(!isBuilt)("the published data say what the documents say, where they say it", () => {
  expect(verifyData(ROOT)).toEqual([]);
});

test.skipIf(!isBuilt)("of no document more is published than the sentences evidence lies in", () => {
  const { documents, reports } = JSON.parse(readFileSync(`${ROOT}/public/data/atlas.json`, "utf8")) as Atlas;
  for (const document of documents) {
    const text = readFileSync(`${ROOT}/seeds/${document.file}`, "utf8");
    const own = reports.filter((report) => report.document === document.id);
    const bare = splitSentences(text).filter(
      ({ start, end }) => !own.some(({ quote }) => quote.start < end && quote.end > start),
    );
    expect(bare.length).toBeGreaterThan(0);
    for (const { quote, context } of own) {
      const [from, to] = [quote.start - context.before.length, quote.end + context.after.length];
      expect(bare.filter(({ start, end }) => start < to && end > from)).toEqual([]);
    }
  }
});
