import { expect, it } from "vitest";
import { endToEvent } from "./end-to-event";
import { parseIsoDay } from "../model/day";

const at = (text: string) => parseIsoDay(text)!;
const window = { from: at("2020-01-01"), to: at("2020-12-31") };

it("moves one end to the event and leaves the other", () => {
  const inside = { start: "2020-03-01", end: "2020-03-31" };
  expect(endToEvent(window, "from", inside)).toEqual({ from: at("2020-03-01"), to: window.to });
  expect(endToEvent(window, "to", inside)).toEqual({ from: window.from, to: at("2020-03-31") });
});

it("takes the other end along where it would be passed", () => {
  const later = { start: "2021-08-01", end: "2021-08-31" };
  expect(endToEvent(window, "from", later)).toEqual({ from: at("2021-08-01"), to: at("2021-08-31") });
  const earlier = { start: "2018-07-13", end: "2018-07-13" };
  expect(endToEvent(window, "to", earlier)).toEqual({ from: at("2018-07-13"), to: at("2018-07-13") });
});

it("opens the end where the event's is open", () => {
  expect(endToEvent(window, "from", { start: null, end: "2015-12-31" })).toEqual({
    from: null,
    to: window.to,
  });
});
