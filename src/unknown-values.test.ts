import fc from "fast-check";
import { expect, test } from "vitest";
import { indexAtlas } from "./session/atlas-index";
import { checkView } from "./session/check-view";
import { DIMENSIONS } from "./model/filters";
import { tableOf } from "./filters/filters.fixture";
import { buildTable } from "./table/build-table";
import { knownValues } from "./table/group";
import { randomAtlas } from "./table/random-atlas";
import { testAtlas } from "./table/atlas.fixture";
import { decodeView, encodeView } from "./view/codec";
import { DEFAULT_VIEW } from "./view/view";

const table = tableOf([{ id: "one", type: "attack", day: "2020-01-01", place: ["AF", null] }]);

const checked = (query: string) => checkView(decodeView(query).view, indexAtlas(testAtlas({})), table);

test.each([
  ["type=arrest", "type “arrest”"],
  ["precision=site", "precision “site”"],
  ["side=against-focus", "side “against-focus”"],
  ["country=ZZ", "country “ZZ”"],
])("%s, which no event has, is left out and said; the rest stays", (query, what) => {
  const { view, notices } = checked(`v=1&t=2019-01-01..2021-01-01&${query}`);
  expect(notices).toEqual([`This data has no ${what}; that filter is left out.`]);
  expect(view.from).not.toBeNull();
});

test("events without a country, where each has one, are left out and said", () => {
  const asked = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, country: [""] } };
  const { view, notices } = checked(encodeView(asked));
  expect(notices).toEqual(["This data has no event without a country; that filter is left out."]);
  expect(view.filters.country).toEqual([]);
});

test.each(["country:ZZ", "type:arrest", "place:nowhere"])(
  "a number behind which %s lies is left out and said",
  (where) => {
    const { view, notices } = checked(`v=1&panel=behind&measure=killed&behind=events~all~${where}`);
    const [by, value] = where.split(":");
    expect(notices).toEqual([`This data has no ${by} “${value}”; the list behind a number is left out.`]);
    expect(view).toMatchObject({ behind: null, panel: "charts", measure: "killed" });
  },
);

test("what the data have is kept without a word", () => {
  fc.assert(
    fc.property(randomAtlas, fc.constantFrom(...DIMENSIONS), (made, by) => {
      const [table, index] = [buildTable(made), indexAtlas(made)];
      const values = knownValues(table, by);
      const { view } = decodeView("v=1&panel=behind");
      const where = values.map((value) => ({ by, value }));
      const asked = {
        ...view,
        filters: { ...view.filters, [by]: values },
        behind: { measure: "events", part: "all", where } as const,
      };
      expect(checkView(asked, index, table)).toEqual({ view: asked, notices: [] });
    }),
    { numRuns: 30 },
  );
});
