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
