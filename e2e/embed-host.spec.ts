import type { Page } from "@playwright/test";
import { hostPage, serveHost } from "./support/host";
import { eventsBetween, killedIn } from "./support/reference";
import { expect, test } from "./support/watch";

test.use({ realMap: false });

const attacks = killedIn(eventsBetween(null, null, ({ type }) => type === "attack").certain);
const frameHeight = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);

for (const where of ["another origin", "the same origin"]) {
  test(`a briefing of ${where}, under a strict policy, commands its map and is told what it shows`, async ({
    page,
    baseURL,
  }) => {
    const html = hostPage("briefing", baseURL!);
    const host = await serveHost(html);
    const url = where === "the same origin" ? `${baseURL}briefing.html` : host.url;
    await page.route("**/briefing.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto(url);
    await page.evaluate(async () => {
      await window.EventAtlas.get("#map").ready;
      window.heard = [];
      for (const type of ["state", "select"])
        window.EventAtlas.get("#map").on(type, (payload) => window.heard.push([type, payload]));
    });
    await expect(page.getByText("15 attacks are told")).toBeHidden();

    const state = await page.evaluate(() => window.EventAtlas.get("#map").getState());
    expect(state.counts.events).toBe(attacks.events);
    expect(state.totals.killed.low).toBe(attacks.low);
    const height = await frameHeight(page);
    expect(height).toBeGreaterThanOrEqual(420);

    const shown = await page.evaluate(() =>
      window.EventAtlas.get("#map").setView({ type: "arrest", event: "balkh-arrest-2023-08", colour: "red" }),
    );
    expect(shown.counts.events).toBe(
      eventsBetween(null, null, ({ type }) => type === "arrest").certain.length,
    );
    expect(shown.notices).toHaveLength(1);
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(window.heard)))
      .toContain('["select",{"event":{"id":"balkh-arrest-2023-08"');
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(height);
    await expect(
      page.frameLocator("iframe").getByRole("heading", { name: "ISIS-K cell arrested in Balkh" }),
    ).toBeVisible();

    const [playing, paused] = await page.evaluate(async () => {
      const map = window.EventAtlas.get("#map");
      return [(await map.play()).playing, (await map.pause()).playing];
    });
    expect([playing, paused]).toEqual([true, false]);
    const refused = await page.evaluate(() =>
      window.EventAtlas.get("#map")
        .exportImage({ width: 1e9, height: 1 })
        .catch((error: Error) => error.message),
    );
    expect(refused).toMatch(/^exportImage: /);
    host.close();
  });
}

test("several maps in a dark page that reads from right to left", async ({ page, baseURL }) => {
  const host = await serveHost(hostPage("several", baseURL!));
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto(host.url);
  await page.evaluate(() =>
    Promise.all(["#first", "#second"].map((one) => window.EventAtlas.get(one).ready)),
  );
  const frame = page.frameLocator("#first iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("كرمان");
  await page.evaluate(() => window.EventAtlas.get("#second").setView({ country: "RU" }));
  const [first] = await page.evaluate(async () => [await window.EventAtlas.get("#first").getState()]);
  const iran = eventsBetween(null, null, ({ place }) => place?.country === "IR").certain.length;
  expect(first!.counts.events).toBe(iran);
  await expect(page.getByText("باقية")).toBeVisible();
  await expect(page.locator("#wrong iframe")).toHaveCount(0);
  host.close();
});

test("whoever is not the host changes nothing, whatever is posted", async ({ page, baseURL }) => {
  const host = await serveHost(hostPage("hostile", baseURL!));
  await page.goto(host.url);
  await page.evaluate(() => {
    window.heard = [];
    window.addEventListener("message", ({ data }) => window.heard.push(data));
  });
  const sentence = (at: number) => page.frameLocator("iframe").nth(at).getByRole("status").first();
  const before = await Promise.all([0, 1, 2].map((at) => sentence(at).textContent()));
  await page.evaluate(() => {
    const command = (type: string, payload: unknown) => ({ eventAtlas: 1, id: "x", type, payload });
    const posts: unknown[] = [
      command("setView", { type: "attack" }),
      command("setView", JSON.parse('{"__proto__":{"type":"attack"},"constructor":"x"}')),
      command("setView", { q: "x".repeat(1_000_000) }),
      command("getState", null),
      command("exportImage", { width: 4000, height: 4000 }),
      null,
      "eventAtlas",
      { eventAtlas: 1 },
      [[[[]]]],
    ];
    for (const frame of Array.from(window.frames as unknown as ArrayLike<Window>, (one) => one))
      for (let times = 0; times < 200; times++)
        for (const post of times < 20 ? posts : posts.slice(3)) frame.postMessage(post, "*");
  });
  for (const at of [0, 1, 2]) expect(await sentence(at).textContent()).toBe(before[at]);
  const heard = await page.evaluate(() => window.heard as { id: unknown; type: string }[]);
  expect(heard.filter(({ id, type }) => id !== null || type === "error")).toEqual([]);
  host.close();
});
