import { expect, open, test } from "./support/watch";

/** Bytes as they travel, until the map is idle. Counted, not timed: the same on every machine. */
const LIMIT = { all: 1_800_000, script: 600_000 };

test("the first view costs at most 1.8 MB, of which 600 KB is script", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const spent = { all: 0, script: 0 };
  session.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, response.mimeType));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    spent.all += encodedDataLength;
    if (/javascript/.test(kinds.get(requestId) ?? "")) spent.script += encodedDataLength;
  });
  const sizes: number[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script" || /worker/.test(response.url())) sizes.push((await response.body()).byteLength);
  });
  await open(page);
  test.info().annotations.push({ type: "bytes", description: JSON.stringify(spent) });
  console.log(`first view: ${spent.all} bytes, ${spent.script} of them script`);
  expect(spent.all).toBeLessThanOrEqual(LIMIT.all);
  expect(spent.script).toBeLessThanOrEqual(LIMIT.script);
});
