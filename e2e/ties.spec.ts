import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas } from "./support/reference";
import { expect, open, test } from "./support/watch";

interface Relation {
  id: string;
  kind: string;
  from: { actor?: string };
  to: { place?: string };
  date: { start: string | null; end: string | null };
  reports: string[];
}
interface Place {
  id: string;
  name: string;
  precision: string;
  country: string | null;
}
const file = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as {
  relations: Relation[];
  places: Place[];
  actors: { id: string; name: string }[];
};
const place = (id: string) => file.places.find((one) => one.id === id)!;

/** Pairs of places by hand: from, recruited, then planned or detained; a country gives way to a place in it. */
function pairs(): string[] {
  const of = (actor: string, kinds: string[]) => {
    const ends = file.relations.filter(
      ({ from, to, kind }) => from.actor === actor && to.place && kinds.includes(kind),
    );
    const closer = (end: Relation) =>
      ends.some(
        (other) =>
          other.kind === end.kind &&
          place(end.to.place!).precision === "country" &&
          place(other.to.place!).precision !== "country" &&
          place(other.to.place!).country === place(end.to.place!).country,
      );
    return ends.filter((end) => !closer(end)).map(({ to }) => to.place!);
  };
  const actors = new Set(file.relations.flatMap(({ from }) => from.actor ?? []));
  return [...actors].flatMap((actor) => {
    const life = [
      of(actor, ["from-place"]),
      of(actor, ["recruited-in"]),
      of(actor, ["planned-to-go-to", "detained-in"]),
    ].filter((stage) => stage.length > 0);
    return life
      .slice(1)
      .flatMap((stage, at) => stage.flatMap((to) => life[at]!.map((from) => `${actor}: ${from} → ${to}`)));
  });
}

const map = (page: Page) => page.locator("[data-map]");
const actorName = (id: string) => file.actors.find((one) => one.id === id)!.name;

test("ties are drawn on demand, as many as the relations give, and the link keeps them", async ({ page }) => {
  await open(page);
  await expect(map(page)).toHaveAttribute("data-ties", "0");
  await page.getByRole("tab", { name: "Ties" }).click();
  const expected = pairs();
  expect(expected.length).toBeGreaterThan(2);
  await page.getByRole("checkbox", { name: `Ties between places, ${expected.length}` }).check();
  await expect(map(page)).toHaveAttribute("data-ties", String(expected.length));
  await expect(page.locator("[data-tie]")).toHaveCount(expected.length);
  await expect.poll(() => new URL(page.url()).searchParams.get("ties")).toBe("1");
  await open(page, "?v=1&ties=1");
  await expect(map(page)).toHaveAttribute("data-ties", String(expected.length));
});

test("ties follow the window", async ({ page }) => {
  await open(page, "?v=1&ties=1&t=2025-01-01..2025-12-31");
  const dated = file.relations.filter(
    ({ kind, date }) =>
      ["recruited-in", "detained-in", "planned-to-go-to"].includes(kind) && (date.end ?? "9") >= "2025",
  );
  expect(dated).toEqual([]);
  await expect(map(page)).toHaveAttribute("data-ties", "0");
});

test("a tie opens the passages of both its ends, without a mouse, and gives the focus back", async ({
  page,
}) => {
  await open(page, "?v=1&ties=1");
  await page.getByRole("tab", { name: "Killed" }).focus();
  await page.keyboard.press("End");
  const name = `${actorName("davlatov")}: recruited in Russia → detained in Afghanistan (claimed)`;
  const tie = page.getByRole("button", { name });
  await tie.focus();
  await expect(page.locator("[data-tie].lit")).toHaveCount(1);
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name });
  await expect(card).toBeFocused();
  const relations = file.relations.filter(
    ({ id }) => id === "davlatov-recruited-in-russia" || id === "davlatov-detained-in-afghanistan",
  );
  expect(relations).toHaveLength(2);
  for (const id of relations.flatMap(({ reports }) => reports)) {
    const { exact } = atlas.reports.find((report) => report.id === id)!.quote;
    const words = exact.replace(/\s+/g, " ").trim();
    await expect(card.locator("mark").filter({ hasText: words }).first()).toBeVisible();
  }
  expect(await violations(page, (axe) => axe.include("[data-map]"))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(tie).toBeFocused();
});

test("the pointer on a line says what it is, and a click opens it", async ({ page }) => {
  await open(page, "?v=1&ties=1&map=3.4/48/60&type=agreement&hide=operates~trains~hides~pledges~border~aims");
  const line = page.locator('[data-tie*="vladimir-oblast/planned-to-go-to"] path').first();
  const at = await line.evaluate((path: SVGPathElement) => {
    const point = path.getPointAtLength(path.getTotalLength() * 0.45);
    const { left, top } = path.ownerSVGElement!.getBoundingClientRect();
    return { x: left + point.x, y: top + point.y };
  });
  await page.mouse.move(at.x, at.y);
  const name = `${actorName("fayzov")}: recruited in Vladimir Oblast → planned to go to Pakistan (claimed)`;
  await expect(page.locator("[data-map] .tip")).toContainText(name);
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole("region", { name })).toBeVisible();
});
