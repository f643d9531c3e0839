import { expect, test } from "vitest";
import { embedFallback } from "./embed-fallback";
import { sessionOf, shippedData } from "../figure/figure.fixture";

test("the table where frames do not run counts every event once, those of the countries without a row too", async () => {
  const session = sessionOf(await shippedData());
  const { rows } = embedFallback(session, "https://maps.example/").table;
  expect(session.groups("country").filter(({ certain }) => certain.events > 0).length).toBeGreaterThan(13);
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)![0]).toMatch(/^\d+ more$/);
  const events = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(events).toBe(session.totals.certain.events);
});
