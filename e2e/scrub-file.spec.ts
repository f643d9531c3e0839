import type { Page } from "@playwright/test";
import { accountOf, choose, csv, dice, sentence } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: true });

const DAY = 86_400_000;
const FIRST = Date.parse("2019-01-01");
const DAYS = 1461;

/** Opens a file with an event on each of these days after the first. */
async function openDays(
  page: Page,
  name: string,
  days: readonly number[],
  roll: () => number,
): Promise<void> {
  const rows = days.map((day, at) => [
    new Date(FIRST + day * DAY).toISOString().slice(0, 10),
    (31 + 6 * roll()).toFixed(3),
    (62 + 9 * roll()).toFixed(3),
    `Town ${at % 40}`,
    at % 7,
  ]);
  await open(page);
  await choose(page, {
    name,
    bytes: Buffer.from(`date,latitude,longitude,place,killed\n${csv(rows)}\n`),
  });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Open / })
    .click();
  expect(await accountOf(page)).toMatchObject({ "Events shown": days.length });
  await page.keyboard.press("Escape");
}

test("while the window is dragged over a file, map, sentence, list and charts follow, and agree when it rests", async ({
  page,
}) => {
  const roll = dice(11);
  const days = Array.from({ length: 900 }, () => Math.floor(roll() * DAYS));
  await openDays(page, "days.csv", days, roll);

  const band = page.locator("[data-time-band]");
  for (const [name, day] of [
    ["From", "2020-01-01"],
    ["To", "2020-12-31"],
  ] as const) {
    await band.getByRole("textbox", { name, exact: true }).fill(day);
    await page.keyboard.press("Enter");
  }
  const count = () => {
    const [from, to] = ["From", "To"].map((name) =>
      band.getByRole("textbox", { name, exact: true }).inputValue().then(Date.parse),
    );
    return Promise.all([from, to]).then(
      ([a, b]) => days.filter((day) => FIRST + day * DAY >= a! && FIRST + day * DAY <= b!).length,
    );
  };
  const told = async () =>
    Number(/^([\d,]+) events?/.exec(await sentence(page).innerText())?.[1]?.replace(",", ""));
  const listed = async () =>
    Number(/[\d,]+/.exec(await page.locator("#events .head p").innerText())?.[0].replace(",", ""));
  expect(await told()).toBe(await count());

  const plot = (await band.getByRole("slider").first().locator("xpath=..").boundingBox())!;
  const x = (part: number) => plot.x + plot.width * part;
  await page.mouse.move(x(0.37), plot.y + plot.height / 2);
  await page.mouse.down();
  const seen = new Set<number>();
  for (const part of [0.42, 0.5, 0.6, 0.7]) {
    await page.mouse.move(x(part), plot.y + plot.height / 2, { steps: 4 });
    // The button is still held: what waits for the map to be painted comes nevertheless.
    await expect.poll(async () => (await told()) - (await count())).toBe(0);
    seen.add(await count());
  }
  expect(seen.size).toBeGreaterThan(2);
  await page.mouse.up();
  await expect.poll(told).toBe(await count());
  expect(await listed()).toBe(await count());
});

test("of many rows, every number follows what is typed in the search, and comes back when it is cleared", async ({
  page,
}) => {
  const roll = dice(5);
  const days = Array.from({ length: 60_000 }, (_, at) => at % DAYS);
  await openDays(page, "many.csv", days, roll);

  const search = page.getByRole("combobox", { name: /^Search events/ });
  await search.pressSequentially("town 7");
  await expect(page.getByRole("search")).toContainText("1,500 found");
  await expect(sentence(page)).toContainText("1,500 events");
  await expect(page.locator("#events .head p")).toContainText("1,500");
  await search.fill("");
  await expect(sentence(page)).toContainText("60,000 events");
});
