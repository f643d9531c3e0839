import { expect, open, test } from "./support/watch";

/** Bytes as they travel, until the map is idle. Counted, not timed: the same on every machine. */
const LIMIT = { all: 1_800_000, script: 600_000 };

test("the first view costs at most 1.8 MB, of which 600 KB is script, the map's worker included", async ({
  page,
}) => {
  await open(page);
  const files = await page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
      (entry) => {
        const { name, transferSize } = entry as PerformanceResourceTiming;
        return { name: new URL(name).pathname, bytes: transferSize };
      },
    ),
  );
  const scripts = files.filter(({ name }) => name.endsWith(".js"));
  const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0);
  console.log(`first view: ${sum(files)} bytes in ${files.length} files, ${sum(scripts)} of them script`);
  expect(scripts.some(({ name }) => /worker/.test(name))).toBe(true);
  expect(files.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(sum(files)).toBeLessThanOrEqual(LIMIT.all);
  expect(sum(scripts)).toBeLessThanOrEqual(LIMIT.script);
});
