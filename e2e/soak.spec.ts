import type { CDPSession, Page } from "@playwright/test";
import { csv, dice, sentence } from "./support/other-files";
import { expect, open, test } from "./support/watch";

const ROWS = 20_000;
const KINDS = ["Battles", "Protests", "Riots", "Strategic developments"];

declare global {
  interface Window {
    /** Graphics contexts that were asked for, and addresses of blobs that were not given back. */
    held: { contexts: Set<WeakRef<object>>; addresses: Set<string> };
  }
}

/** A file of ACLED, which is read without a question. */
function acled() {
  const roll = dice(3);
  const head =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,fatalities";
  const rows = Array.from({ length: ROWS }, (_, at) => [
    ...[`X${at}`, `${2015 + (at % 8)}-0${1 + (at % 9)}-${10 + (at % 18)}`, 1, KINDS[at % 4]!, "Some kind"],
    ...[`Group ${at % 30}`, "Afghanistan", `Province ${at % 34}`, `Town ${at % 900}`],
    ...[(31 + 6 * roll()).toFixed(3), (62 + 9 * roll()).toFixed(3), 1, `Paper ${at % 60}`, at % 5],
  ]);
  return `${head}\n${csv(rows)}\n`;
}

/** As a reader chooses a file; the browser's own tools would keep the field, and with it the page, in memory. */
function drop(page: Page, text: string): Promise<void> {
  return page.evaluate((text) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], "acled.csv"));
    const field = document.querySelector<HTMLInputElement>("[data-open-file]")!;
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
}

/** What the page holds once all that can be collected is. */
async function holdings(page: Page, browser: CDPSession) {
  await page.mouse.move(5, 5);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  for (let again = 0; again < 3; again++) await browser.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await browser.send("Memory.getDOMCounters");
  const heap = await browser.send("Runtime.getHeapUsage");
  const { contexts, addresses, canvases } = await page.evaluate(() => ({
    contexts: [...window.held.contexts].filter((one) => one.deref() !== undefined).length,
    addresses: window.held.addresses.size,
    canvases: document.querySelectorAll("canvas").length,
  }));
  return {
    counts: { contexts, addresses, canvases, workers: page.workers().length },
    nodes,
    listeners: jsEventListeners,
    heap: heap.usedSize,
    buffers: heap.backingStorageSize,
  };
}

test("opening, scrubbing and closing a file again and again leaves nothing behind", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const held = (window.held = { contexts: new Set(), addresses: new Set() });
    const { getContext } = HTMLCanvasElement.prototype;
    const known = new WeakSet<object>();
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: Parameters<typeof getContext>
    ) {
      const context = getContext.apply(this, given);
      if (context instanceof WebGL2RenderingContext && !known.has(context)) {
        known.add(context);
        held.contexts.add(new WeakRef(context));
      }
      return context;
    } as typeof getContext;
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      held.addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      held.addresses.delete(address);
      revokeObjectURL.call(URL, address);
    };
  });
  const browser = await page.context().newCDPSession(page);
  await open(page);
  const file = acled();
  const before = await sentence(page).innerText();
  const series: Awaited<ReturnType<typeof holdings>>[] = [];
  for (let cycle = 0; cycle < 3; cycle++) {
    await drop(page, file);
    await expect(sentence(page)).toContainText("20,000 events");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
    await scrub(page, 15);
    await page.getByRole("option").first().click();
    await page.getByRole("button", { name: "Close file" }).click();
    await expect(sentence(page)).toHaveText(before, { useInnerText: true });
    // Until the way back goes, the file that was closed is still there.
    await page.getByRole("group", { name: "File closed" }).getByRole("button", { name: "Dismiss" }).click();
    await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
    series.push(await holdings(page, browser));
  }
  const [, second, ...later] = series;
  for (const one of later) expect(one.counts).toEqual(second!.counts);
  const last = later.at(-1)!;
  // What one cycle adds, if it were not let go: hundreds of nodes and listeners, and the file's columns.
  expect(last.nodes - second!.nodes).toBeLessThan(400);
  expect(last.listeners - second!.listeners).toBeLessThan(100);
  expect(last.buffers - second!.buffers).toBeLessThan(2 * ROWS * 64);
  expect(last.heap - second!.heap).toBeLessThan(2e6);
});

/** Drags the window along the band. */
async function scrub(page: Page, steps: number): Promise<void> {
  const band = page.locator("[data-time-band]");
  for (const [name, day] of [
    ["From", "2016-01-01"],
    ["To", "2016-12-31"],
  ] as const) {
    await band.getByRole("textbox", { name, exact: true }).fill(day);
    await page.keyboard.press("Enter");
  }
  const plot = (await band.getByRole("slider").first().locator("xpath=..").boundingBox())!;
  const y = plot.y + plot.height / 2;
  await page.mouse.move(plot.x + plot.width * 0.19, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++)
    await page.mouse.move(plot.x + plot.width * (0.19 + (0.6 * step) / steps), y);
  await page.mouse.up();
}
