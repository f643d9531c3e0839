import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { verifyData } from "./verify-data";

const ROOT = `${import.meta.dirname}/../..`;
const isBuilt = existsSync(`${ROOT}/public/data/manifest.json`);

test.skipIf(!isBuilt)("the published data say what the documents say, where they say it", () => {
  expect(verifyData(ROOT)).toEqual([]);
});
