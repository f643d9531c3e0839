import type { Page } from "@playwright/test";
import { killedIn, type ReferenceEvent } from "./reference";
import { expect } from "./watch";

export const A = { from: "2015-01-01", to: "2021-07-31" };
export const B = { from: "2021-08-01", to: "2024-04-30" };
export const period = ({ from, to }: typeof A) => `${from}..${to}`;
export const PERIODS = `compare=time~a:${period(A)}~b:${period(B)}`;

/** A page that has no room for two maps. */
export const WITHOUT_MAPS = { width: 700, height: 900 };

/** Opens a comparison and waits until its maps, if it has room for them, have drawn. */
export async function openCompare(page: Page, query: string, maps = 2): Promise<void> {
  await page.goto(`./?v=1&${query}`);
  await expect(page.locator("[data-comparing]")).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('[data-map="idle"]')).toHaveCount(maps, { timeout: 45_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** A range of the killed: exact ends, null where open; null where no event gives a number. */
export function rangeOf(events: readonly ReferenceEvent[]): [number, number | null] | null {
  const given = events.flatMap((event) => (event.killed ? [event.killed] : []));
  if (given.length === 0) return null;
  const { low, unknown } = killedIn(events);
  if (unknown > 0 || given.some(({ high }) => high === null)) return [low, null];
  return [low, given.reduce((total, { high }) => total + high!, 0)];
}

const say = ([low, high]: [number, number | null]) =>
  high === null ? `at least ${low}` : low === high ? `${low}` : `${low} to ${high}`;

/** The lead as it must begin: the larger first. */
export function leadOf(a: readonly ReferenceEvent[], b: readonly ReferenceEvent[]): string {
  const told = [
    { letter: "A", range: rangeOf(a)! },
    { letter: "B", range: rangeOf(b)! },
  ].sort((one, other) => other.range[0] - one.range[0]);
  const words = `${say(told[0]!.range)} killed in ${told[0]!.letter}, ${say(told[1]!.range)} in ${told[1]!.letter}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const lead = (page: Page) => page.locator("[data-line] [role=status]");
export const bar = (page: Page, chart: string, key: string) =>
  page.locator(`[data-compare="${chart}"] li[data-key="${key}"]`);

/** Heads, bars and types of both sides say what these events amount to. */
export async function expectSides(page: Page, a: readonly ReferenceEvent[], b: readonly ReferenceEvent[]) {
  for (const [letter, events] of [
    ["A", a],
    ["B", b],
  ] as const) {
    const numbers = killedIn(events);
    await expect(bar(page, "events", letter)).toHaveAttribute("data-low", String(numbers.events));
    const whole = bar(page, "whole", letter);
    await expect(whole).toHaveAttribute("data-unknown", String(numbers.unknown));
    const range = rangeOf(events);
    if (range) {
      await expect(whole).toHaveAttribute("data-low", String(numbers.low));
      await expect(whole).toHaveAttribute("data-best", String(numbers.best));
      const open = events.some((event) => event.killed?.high === null);
      if (open) await expect(whole).toHaveAttribute("data-high", "open");
      else await expect(whole).not.toHaveAttribute("data-high", "open");
    }
    for (const type of ["attack", "arrest", "statement"]) {
      const count = events.filter((event) => event.type === type).length;
      const cell = page.locator(`[data-type="${type}"] td[data-side="${letter}"]`);
      if (count > 0) await expect(cell.locator(".number button")).toContainText(String(count));
      else await expect(cell.locator(".number button")).toHaveCount(0);
    }
  }
}
