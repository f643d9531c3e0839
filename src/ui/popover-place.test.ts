import { expect, it } from "vitest";
import { popoverPlace } from "./popover-place";

const page = { width: 1440, height: 900 };

it("opens above what stands at the page's foot, and never leaves the page", () => {
  const place = popoverPlace({ left: 1380, right: 1400, top: 860, bottom: 880 }, 300, page);
  expect(place).toEqual({ left: 1132, top: null, bottom: 46, height: 400 });
});

it("opens below where there is more room", () => {
  const place = popoverPlace({ left: 20, right: 60, top: 20, bottom: 48 }, 300, page);
  expect(place).toMatchObject({ left: 20, top: 54, bottom: null });
});

it("ends where the button at the page's right ends", () => {
  const place = popoverPlace({ left: 1200, right: 1300, top: 10, bottom: 38 }, 300, page, "end");
  expect(place).toMatchObject({ left: 1000, top: 44, bottom: null });
});

it("stands above a button low on a phone, no higher than the room there", () => {
  const phone = { width: 390, height: 664 };
  const place = popoverPlace({ left: 320, right: 374, top: 300, bottom: 648 }, 304, phone, "end");
  expect(place).toEqual({ left: 70, top: null, bottom: 370, height: 286 });
});
