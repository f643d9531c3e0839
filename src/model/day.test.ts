import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addSteps, dateParts, dayOf, floorToStep, isoDay, parseIsoDay, TIME_STEPS } from "./day";

const day = fc.integer({ min: dayOf(1000), max: dayOf(2999) });
const step = fc.constantFrom(...TIME_STEPS);

describe("days", () => {
  test("an ISO date and its day number are one to one", () => {
    fc.assert(fc.property(day, (number) => parseIsoDay(isoDay(number)) === number));
  });

  test.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "", "2024-01-32"])(
    "%s is not a date",
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );

  test("a step begins on or before its day and the next step after it", () => {
    fc.assert(
      fc.property(day, step, (number, by) => {
        const floor = floorToStep(number, by);
        return floor <= number && addSteps(floor, by, 1) > number && floorToStep(floor, by) === floor;
      }),
    );
  });

  test("weeks begin on Monday", () => {
    expect(isoDay(floorToStep(parseIsoDay("2023-02-15")!, "week"))).toBe("2023-02-13");
  });

  test("a month's end that does not exist becomes that month's last day", () => {
    expect(isoDay(addSteps(parseIsoDay("2024-01-31")!, "month", 1))).toBe("2024-02-29");
    expect(isoDay(addSteps(parseIsoDay("2024-01-31")!, "quarter", -1))).toBe("2023-10-31");
  });

  test("a day agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        const parts = dateParts(number);
        return parts.year === date.getUTCFullYear() && parts.month === date.getUTCMonth() + 1;
      }),
    );
  });
});
