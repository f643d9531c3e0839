import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { violations, violationsInBothThemes } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

type End = { actor: string } | { place: string };
interface Relation {
  id: string;
  kind: string;
  from: End;
  to: End;
  status: string;
  reports: string[];
  date: { start: string | null; end: string | null };
}
const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as {
  focus: { actor: string };
  relations: Relation[];
  events: { id: string; type: string; title: string; actors: { id: string; role: string }[] }[];
  reports: { id: string; quote: { exact: string } }[];
  actors: { id: string; name: string }[];
};
const ORGANISED = [
  ...["affiliate-of", "split-from", "founded-by", "founded-with", "rejoined", "leads", "member-of"],
  ...["speaks-for", "sponsors", "trained-by", "alleged-tie"],
];
const has = (end: End, actor: string) => "actor" in end && end.actor === actor;
const tiesOf = (actor: string) =>
  atlas.relations.filter(({ from, to }) => has(from, actor) || has(to, actor));
const drawnOf = (actor: string) =>
  tiesOf(actor).filter(({ kind, from, to }) => ORGANISED.includes(kind) && "actor" in from && "actor" in to);
const quoteOf = (id: string) => atlas.reports.find((one) => one.id === id)!.quote.exact.replace(/\s+/g, " ");

const unfoldAll = (page: Page) =>
  page
    .locator("[role=tabpanel] details:not([open]) > summary:has(h3)")
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));

test("the picture draws every organisational tie of the actor, and an alleged one never as a fact", async ({
  page,
}) => {
  await open(page, "?v=1&panel=actors");
  const drawn = drawnOf(atlas.focus.actor);
  await expect(page.locator("[data-tie]")).toHaveCount(drawn.length);
  for (const { id, status } of drawn) {
    const line = page.locator(`[data-tie="${id}"] path.line`);
    const dash = await line.evaluate((element) => getComputedStyle(element).strokeDasharray);
    expect(dash === "none", `${id} ${status}`).toBe(["observed", "assessed", "denied"].includes(status));
    if (status === "alleged")
      await expect(page.locator(`[data-tie="${id}"]`)).toContainText("alleged of another");
  }
});

test("a tie of the picture opens the very words it rests on", async ({ page }) => {
  await open(page, "?v=1&panel=actors");
  const tie = atlas.relations.find(({ id }) => id === "isis-k-tie-haqqani-network")!;
  await page.locator(`[data-tie="${tie.id}"]`).click();
  const item = page.locator(`[data-tie-item="${tie.id}"]`);
  await expect(item).toBeFocused();
  await expect(item.locator("mark")).toHaveCount(tie.reports.length);
  await expect(item.locator("mark").first()).toHaveText(quoteOf(tie.reports[0]!));
});

test("every tie is in the list, and a chosen actor leaves only its own", async ({ page }) => {
  await open(page, "?v=1&panel=actors");
  await unfoldAll(page);
  await expect(page.locator("[data-tie-item]")).toHaveCount(atlas.relations.length);
  await page.getByRole("searchbox", { name: "Find an actor" }).fill("fayzov");
  await page.getByRole("list", { name: "Actors found" }).getByRole("button").first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("who")).toBe("fayzov");
  await expect(page.locator("[data-tie-item]")).toHaveCount(tiesOf("fayzov").length);
  await page.getByRole("button", { name: "Draw on the map" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("ties")).toBe("1");
  await page.getByRole("button", { name: "Back to all actors" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("who")).toBeNull();
});

test("the actor's part in events is counted by role, lists those events, and can be a filter", async ({
  page,
}) => {
  const actor = "taliban";
  const role = "detainer";
  const events = atlas.events.filter(({ actors }) =>
    actors.some((one) => one.id === actor && one.role === role),
  );
  await open(page, `?v=1&panel=actors&who=${actor}`);
  const number = page.locator(`[data-role="${role}"] button`);
  await expect(number).toContainText(String(events.length));
  await number.click();
  for (const { title } of events)
    await expect(page.getByRole("tabpanel").getByText(title).first()).toBeVisible();
  await page.getByRole("tab", { name: "Actors" }).click();
  await page.getByRole("button", { name: "Only events with Taliban" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("actor")).toBe(actor);
});

test("who spoke about whom comes from the statements, and leads to the event", async ({ page }) => {
  await open(page, "?v=1&panel=actors&who=muttaqi");
  const event = atlas.events.find(({ id }) => id === "muttaqi-denial")!;
  const panel = page.getByRole("tabpanel");
  await expect(
    panel.getByText("Amir Khan Muttaqi spoke about CSTO and ISIS-K", { exact: true }),
  ).toBeVisible();
  await panel.getByRole("button", { name: event.title }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBe(event.id);
});

test("without a mouse: from the search to an actor, and from its picture to a passage", async ({ page }) => {
  await open(page, "?v=1&panel=actors");
  await page.getByRole("searchbox", { name: "Find an actor" }).focus();
  await page.keyboard.type("isis levant");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-actor]")).toHaveAttribute("data-actor", "isis-l");
  const tie = drawnOf("isis-l")[0]!;
  await page.locator(`[data-tie="${tie.id}"]`).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-tie-item="${tie.id}"] mark`).first()).toBeVisible();
  await expect(page.locator(`[data-tie-item="${tie.id}"]`)).toBeFocused();
});

test("what is not dated in the window is said, not hidden", async ({ page }) => {
  await open(page, "?v=1&panel=actors&t=2014-01-01..2014-12-31");
  const drawn = drawnOf(atlas.focus.actor);
  const outside = drawn.filter(
    ({ date }) => (date.start ?? "0") > "2014-12-31" || (date.end ?? "9") < "2014-01-01",
  );
  expect(outside.length).toBeGreaterThan(0);
  await expect(page.locator("[data-tie]")).toHaveCount(drawn.length);
  await expect(page.getByText(`${outside.length} of ${drawn.length} in italics`)).toBeVisible();
  await page.locator(`[data-tie="${outside[0]!.id}"]`).click();
  await expect(page.locator(`[data-tie-item="${outside[0]!.id}"]`)).toContainText("not dated in this window");
});

test("actors, everything unfolded, light and dark: no violations", async ({ page }) => {
  await open(page, "?v=1&panel=actors&t=2021-01-01..2021-12-31");
  await unfoldAll(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test("actors on a phone: no violations, and nothing wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "?v=1&panel=actors");
  expect(await violations(page)).toEqual([]);
  const panel = page.getByRole("tabpanel");
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
