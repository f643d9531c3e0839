import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

const SHIPPED = "peshawar-to-moscow";
const story = JSON.parse(readFileSync(`public/stories/${SHIPPED}.atlas-story.json`, "utf8")) as {
  title: string;
  steps: { view: string; caption: string; notes: string }[];
};
const stage = (page: Page) => page.locator("[data-stage]");
const numbers = (page: Page) => page.getByRole("list", { name: "Steps" }).getByRole("listitem");

test.describe("written", () => {
  test.use({ realMap: false });

  test("a story is built, ordered by keyboard, undone, kept, saved, opened and linked", async ({ page }) => {
    await open(page, "?v=1&t=2021-01-01..2021-12-31");
    await page.getByRole("button", { name: "Story", exact: true }).click();
    await page.getByRole("button", { name: "Begin with this view" }).click();
    await page.getByRole("textbox", { name: "Title of the story" }).fill("Two years");
    await page
      .getByRole("textbox", { name: "Caption" })
      .fill("The year 2021, [told](https://example.org/x).");
    await page
      .getByRole("searchbox")
      .or(page.getByRole("combobox", { name: /Search/ }))
      .first()
      .fill("Kerman");
    await page.getByRole("button", { name: "Add this view" }).click();
    await page.getByRole("textbox", { name: "Caption" }).fill("Kerman");
    await expect(numbers(page)).toHaveText([/1\s*The year 2021, told/, /2\s*Kerman/]);
    expect(await violations(page, (axe) => axe.include(".right"))).toEqual([]);

    await page.getByRole("button", { name: /^2 ?Kerman/ }).press("Alt+ArrowUp");
    await expect(numbers(page)).toHaveText([/1\s*Kerman/, /2\s*The year 2021/]);
    await expect(page.getByRole("button", { name: /^1 ?Kerman/ })).toBeFocused();
    await page.getByRole("button", { name: "Move step 1 down" }).click();
    await expect(numbers(page)).toHaveText([/1\s*The year 2021/, /2\s*Kerman/]);
    const view = page.url();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(numbers(page)).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(numbers(page)).toHaveCount(2);
    expect(page.url()).toBe(view);

    await page.reload();
    await page.getByRole("tab", { name: "Story" }).click();
    await expect(numbers(page)).toHaveText([/1\s*The year 2021/, /2\s*Kerman/]);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const file = await (await saving).path();
    const saved = JSON.parse(readFileSync(file, "utf8")) as typeof story;
    expect(saved.steps.map(({ view }) => new URLSearchParams(view).get("t"))).toEqual([
      "2021-01-01..2021-12-31",
      "2021-01-01..2021-12-31",
    ]);
    expect(new URLSearchParams(saved.steps[1]!.view).get("q")).toBe("Kerman");

    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("dialog").getByRole("tab", { name: "Story" }).click();
    const link = await page.getByRole("textbox", { name: "Link to the story" }).inputValue();
    expect(link.length).toBeLessThan(2_000);
    expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("button", { name: "Close the story" }).click();
    await expect(page.getByRole("tab", { name: "Story" })).toHaveCount(0);
    const [file2] = [{ name: "two.json", mimeType: "application/json", buffer: readFileSync(file) }];
    await page.getByRole("button", { name: "Story", exact: true }).click();
    await page.getByLabel("Story file").setInputFiles({ ...file2!, buffer: Buffer.from("{}") });
    await expect(page.getByRole("alert").filter({ hasText: "This is not a story" })).toBeVisible();
    await page.getByLabel("Story file").setInputFiles(file2!);
    await expect(numbers(page)).toHaveText([/1\s*The year 2021/, /2\s*Kerman/]);

    await page.goto(link);
    await expect(stage(page)).toContainText("The year 2021, told.");
    await expect(page.getByRole("link", { name: "told" })).toHaveAttribute("href", "https://example.org/x");
  });

  test("a dragged step comes to where the line marked it, down and up", async ({ page }) => {
    await open(page, "?v=1");
    await page.getByRole("button", { name: "Story", exact: true }).click();
    await page.getByRole("button", { name: "Begin with this view" }).click();
    for (const caption of ["One", "Two", "Three"]) {
      if (caption !== "One") await page.getByRole("button", { name: "Add this view" }).click();
      await page.getByRole("textbox", { name: "Caption" }).fill(caption);
    }
    await page.getByRole("button", { name: /^3 ?Three/ }).click();
    async function drag(from: number, to: number, isBelow: boolean): Promise<void> {
      const target = numbers(page).nth(to);
      const { width, height } = (await target.boundingBox())!;
      const targetPosition = { x: width / 2, y: isBelow ? height - 4 : 4 };
      await numbers(page).nth(from).locator(".handle").dragTo(target, { targetPosition });
    }
    await drag(0, 2, false);
    await expect(numbers(page)).toHaveText([/Two/, /One/, /Three/]);
    await drag(0, 2, true);
    await expect(numbers(page)).toHaveText([/One/, /Three/, /Two/]);
    await drag(2, 0, false);
    await expect(numbers(page)).toHaveText([/Two/, /One/, /Three/]);
  });

  test("two tabs that write a story lose nothing of it", async ({ page, context }) => {
    await open(page, "?v=1");
    await page.getByRole("button", { name: "Story", exact: true }).click();
    await page.getByRole("button", { name: "Begin with this view" }).click();
    const title = (of: Page) => of.getByRole("textbox", { name: "Title of the story" });
    await title(page).fill("First");
    const other = await context.newPage();
    await open(other, "?v=1");
    await other.getByRole("tab", { name: "Story" }).click();
    await title(other).fill("Second");
    await expect(page.getByRole("alert").filter({ hasText: "Another tab has written" })).toBeVisible();
    await title(page).fill("First, longer");
    await expect(page.getByText("Not kept: another tab keeps its story in this browser.")).toBeVisible();
    expect(await violations(page, (axe) => axe.include(".right"))).toEqual([]);
    await page.getByRole("button", { name: "Take the other tab’s" }).click();
    await expect(title(page)).toHaveValue("Second");
    await expect(title(page)).toBeFocused();
    await page.getByRole("button", { name: "Undo in the story" }).click();
    await expect(title(page)).toHaveValue("First, longer");
    await other.getByRole("button", { name: "Keep this one" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Another tab has written" })).toBeVisible();
    await other.reload();
    await expect(title(other)).toHaveValue("Second");
  });

  test("Back walks through a story's steps and out of it, to the reader's own view", async ({ page }) => {
    await open(page, "?v=1&step=month&type=arrest");
    const sentence = await page.locator(".sentence [role=status]").first().textContent();
    await page.getByRole("link", { name: /From Peshawar to Moscow/ }).click();
    await expect(page).toHaveURL(/step=month&type=arrest&story=peshawar-to-moscow$/);
    await stage(page).press("ArrowRight");
    await expect(page).toHaveURL(/story=peshawar-to-moscow&step=2$/);
    await expect(stage(page)).toHaveAttribute("data-step", "2");
    await page.goBack();
    await expect(stage(page)).toHaveAttribute("data-step", "1");
    await page.goBack();
    await expect(stage(page)).toHaveCount(0);
    await expect(page.locator(".sentence [role=status]").first()).toHaveText(sentence!);
    await page.goForward();
    await expect(stage(page)).toHaveAttribute("data-step", "1");
    await page.keyboard.press("Escape");
    await expect(stage(page)).toHaveCount(0);
    await expect(page.locator(":focus")).not.toHaveCount(0);
    expect(new URL(page.url()).searchParams.get("step")).toBe("month");
    await page.goto("./?story=1.nonsense");
    await expect(page.getByRole("alert")).toContainText("The story in this link is not readable");
  });
});

test("the shipped story plays by keyboard to its end, and the last step counts what the file holds", async ({
  page,
}) => {
  await page.goto(`./?story=${SHIPPED}&step=3`);
  await expect(page.getByRole("heading", { level: 1, name: story.title })).toBeVisible();
  await expect(stage(page).locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  await expect(stage(page)).toHaveAttribute("data-step", "3");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("s");
  await expect(page.getByRole("region", { name: "Speaker notes" })).toContainText("Reports: 004-mastung.");
  await page.keyboard.press("Home");
  await expect(stage(page)).toHaveAttribute("data-step", "1");
  const keys = ["ArrowRight", "PageDown", "ArrowDown"];
  for (let step = 2; step <= story.steps.length; step++) {
    await page.keyboard.press(keys[step % keys.length]!);
    await expect(stage(page)).toHaveAttribute("data-step", String(step));
    await expect(stage(page)).toContainText(story.steps[step - 1]!.caption.split("\n")[0]!.slice(0, 60));
  }
  const roles = ["perpetrator", "claimant", "accused"];
  const { certain } = eventsBetween("2014-01-01", "2024-12-31", ({ type, actors }) => {
    const doers = actors.filter(({ role }) => roles.includes(role));
    return type === "attack" && doers.some(({ id }) => id === "isis-k");
  });
  const { events, low, best, unknown } = killedIn(certain);
  await expect(stage(page).locator(".sentence")).toContainText(
    `${events} events, all of them attacks, at least ${low} killed (best ${best})`,
  );
  await expect(stage(page)).toContainText(`${unknown} attacks give no number`);
  await expect(page.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await expect(stage(page)).toHaveCount(0);
});

test("a story plays in a sandboxed frame of another origin, in 320 px, without its notes", async ({
  page,
  baseURL,
}) => {
  const frameCode = `<iframe src="${baseURL}embed.html?story=${SHIPPED}&step=4" title="A story" sandbox="allow-scripts" style="width:320px;height:480px;border:0"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><html lang="en"><title>A host</title><body><h1>Host</h1>${frameCode}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  await expect(frame.locator(".sentence")).toContainText("at least 272 killed");
  await frame.getByRole("button", { name: "Next" }).click();
  await expect(frame.locator("[data-stage]")).toHaveAttribute("data-step", "5");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("s");
  await expect(frame.locator("[data-stage]")).toHaveAttribute("data-step", "6");
  await expect(frame.getByText("Speaker notes")).toHaveCount(0);
  const wide = await frame.locator("html").evaluate((html) => html.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  server.close();
});
