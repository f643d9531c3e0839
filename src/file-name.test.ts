import { expect, test } from "vitest";
import { NO_FILTERS } from "./model/filters";
import { sessionOf, shippedData } from "./share/figure/figure.fixture";
import { fileName } from "./share/file-name";

test("a file's name says what it was narrowed by, so that two of one window are told apart", async () => {
  const data = await shippedData();
  const named = (filters: object) =>
    fileName(sessionOf(data, { filters: { ...NO_FILTERS, ...filters } }), "csv");
  const print = data.manifest.fingerprint.slice(0, 8);
  expect(named({})).toMatch(new RegExp(`^[a-z-]+_all-time_${print}\\.csv$`));
  expect(named({ type: ["attack"], country: ["AF"] })).toMatch(
    new RegExp(`_all-time_type-attack-country-afghanistan_${print}\\.csv$`),
  );
  expect(named({ text: 'Kabul../\\"мост' })).toMatch(/_text-kabul_[0-9a-f]{8}\.csv$/);
  expect(named({ text: "мост" })).toMatch(/_text_[0-9a-f]{8}\.csv$/);
  const country = ["AF", "PK", "IR", "RU"];
  const long = named({ text: "word ".repeat(24).trim(), country });
  expect(long.length).toBeLessThan(200);
});
