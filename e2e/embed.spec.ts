import { bare, serveHost } from "./support/host";
import { atlas, eventNamed, eventsBetween } from "./support/reference";
import { expect, open, test } from "./support/watch";

test("an embed works in a sandbox without an origin, in a narrow column", async ({ page, baseURL }) => {
  const { url, close } = await serveHost(
    bare(
      `<iframe src="${baseURL}embed.html?v=1&title=Attacks&type=attack" title="Attacks" sandbox="allow-scripts" style="width:320px;height:480px;border:0"></iframe>`,
    ),
  );
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Attacks");
  await expect(frame.getByRole("button", { name: "Play" })).toBeVisible();
  const map = (await frame.locator("[data-map]").boundingBox())!;
  expect(map.height).toBeGreaterThanOrEqual(200);
  close();
});

test("a dot in an embed opens its evidence, to the words", async ({ page }) => {
  const { place, title } = eventNamed("mastung-2018-07");
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, `embed.html?v=1&map=6/${place!.lat}/${place!.lon}`);
  const box = (await page.locator("[data-map]").boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.locator("mark").first()).toContainText("149");
});

test.describe("whatever the map draws", () => {
  test.use({ realMap: false });

  test("the Share button gives a link and a frame's code that show this very view", async ({
    page,
    context,
  }) => {
    await open(page, "?v=1&type=attack&t=2021-01-01..2024-12-31");
    await page.getByRole("button", { name: "Share" }).click();
    const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
    await page.getByRole("tab", { name: "Embed" }).click();
    const code = await page.getByRole("textbox", { name: /embed/i }).inputValue();
    const { certain, possible } = eventsBetween(
      "2021-01-01",
      "2024-12-31",
      (event) => event.type === "attack",
    );
    const linked = await context.newPage();
    await linked.goto(link);
    await expect(linked.getByRole("listbox").getByRole("option")).toHaveCount(
      certain.length + possible.length,
    );
    const { url, close } = await serveHost(bare(code));
    const guest = await context.newPage();
    await guest.goto(url);
    const frame = guest.frameLocator("iframe");
    await frame.locator("[data-map]").waitFor();
    await expect(frame.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
    await expect(frame.getByRole("status").first()).toContainText(
      `${certain.length} events, all of them attacks`,
    );
    await expect(frame.getByRole("link", { name: "Open full view" })).toHaveAttribute("href", /type=attack/);
    close();
  });

  test("an embed shows only the parts it is asked for", async ({ page }) => {
    await open(page, "embed.html?v=1&ui=map");
    await expect(page.locator("[data-time-band]")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(atlas.title);
  });
});
