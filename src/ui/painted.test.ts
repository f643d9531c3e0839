import { expect, it } from "vitest";
import { painted } from "./painted";

/** A page whose frames come when they are called for; `isKept`: whether the promise is by then. */
function pageOf(hidden: boolean) {
  const frames: (() => void)[] = [];
  const document = Object.assign(new EventTarget(), { hidden });
  const promise = painted({ document, requestAnimationFrame: (frame) => frames.push(() => frame(0)) });
  const isKept = () => Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
  return { document, frame: () => frames.shift()?.(), isKept };
}

it("waits until the page has been drawn", async () => {
  const page = pageOf(false);
  page.frame();
  expect(await page.isKept()).toBe(false);
  page.frame();
  expect(await page.isKept()).toBe(true);
});

it("waits for no drawing of a page that nobody sees", async () => {
  expect(await pageOf(true).isKept()).toBe(true);
});

it("waits no longer when the page goes out of sight", async () => {
  const page = pageOf(false);
  expect(await page.isKept()).toBe(false);
  page.document.hidden = true;
  page.document.dispatchEvent(new Event("visibilitychange"));
  expect(await page.isKept()).toBe(true);
});
