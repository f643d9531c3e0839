import fc from "fast-check";
import { expect, it } from "vitest";
import { sidesOf } from "./compare/side";
import { leadPieces, remarkPieces, verdict } from "./compare/line";
import { addingUp } from "./behind/adding";
import { WHERE_EXTRAS } from "./model/behind";
import { checkView } from "./session/check-view";
import { figureContent } from "./share/figure/content";
import { loadedOf, sessionOf } from "./share/figure/figure.fixture";
import { DEFAULT_OPTIONS, FIGURE_CHARTS } from "./share/figure/options";
import { randomAtlas } from "./table/random-atlas";
import { decodeView, encodeView } from "./view/codec";

const day = fc.constantFrom(
  "",
  "0000-01-01",
  "0001-02-29",
  "2015-02-28",
  "2016-02-29",
  "9999-12-31",
  "2015-06-31",
);
const span = fc.tuple(day, day).map(([a, b]) => `${a}..${b}`);
const value = fc.constantFrom(
  "focus",
  "AF",
  "IR-15",
  "",
  "e0",
  "nobody",
  "constructor",
  "attack",
  "d0",
  "B2",
);
const where = fc
  .tuple(
    fc.constantFrom("actor", "country", "type", "role", ...WHERE_EXTRAS),
    fc.oneof(value, span, fc.constantFrom("year", "5 years", "certain", "possible", "day", "no", "point")),
  )
  .map(([by, of]) => `${by}:${of === "" ? "!e" : of}`);
const behind = fc
  .tuple(
    fc.constantFrom("killed", "events", "arrested"),
    fc.constantFrom("certain", "possible", "missing", "all"),
    fc.array(where, { maxLength: 3 }),
  )
  .map(([measure, part, all]) => [measure, part, ...all].join("~"));
const compare = fc
  .tuple(fc.constantFrom("time", "place", "actor", "dataset"), fc.oneof(value, span), fc.oneof(value, span))
  .map(([by, a, b]) => `${by}~a:${a}~b:${b}`);
const shape = fc.constantFrom(
  "59,0_61,0_61,85_59,85",
  "0,0_0,0_0,0",
  "-180,-90_180,-90_180,90",
  "60,1_60,2_60,3",
);
const parameter = fc.oneof(
  fc.tuple(fc.constant("t"), span),
  fc.tuple(fc.constant("behind"), behind),
  fc.tuple(fc.constant("compare"), compare),
  fc.tuple(fc.constant("in"), shape),
  fc.tuple(
    fc.constantFrom(
      "actor",
      "by",
      "country",
      "province",
      "source",
      "role",
      "grade",
      "status",
      "event",
      "area",
      "fan",
    ),
    value,
  ),
  fc.tuple(
    fc.constantFrom("type", "measure", "rule", "mode", "possible", "side", "points"),
    fc.constantFrom("attack~arrest", "events", "lowest", "cumulative", "1", "by-focus", "density"),
  ),
  fc.tuple(fc.constant("q"), fc.string({ unit: "binary", maxLength: 9 })),
  fc.tuple(fc.constant("least"), fc.constantFrom("1", "9999999", "0", "-1")),
);
const address = fc
  .array(parameter, { maxLength: 7 })
  .map((all) => new URLSearchParams(all.map(([name, of]): [string, string] => [name, of])).toString());

const atlases = randomAtlas.map((atlas) => ({
  ...atlas,
  documents: atlas.documents.map((one) => ({ ...one, title: "A document", author: null, publisher: null })),
}));

it("whatever an address asks for, there is a view that counts, says and compares without a hole", () => {
  fc.assert(
    fc.property(atlases, address, fc.constantFrom(...FIGURE_CHARTS), (atlas, query, chart) => {
      const plain = sessionOf(loadedOf(atlas));
      const decoded = decodeView(query);
      const { view } = checkView(decoded.view, plain.index, plain.table);
      expect(decodeView(encodeView(view)).view).toEqual(view);
      const session = sessionOf(loadedOf(atlas), view);
      const said: unknown[] = [
        figureContent(session, { ...DEFAULT_OPTIONS, chart }, "https://maps.example/"),
      ];
      if (view.behind) said.push(addingUp(view.behind, session));
      if (view.compare) {
        const { table, window, fails } = session;
        const { countPossible, filters, measure } = session.view;
        const sides = sidesOf(view.compare, { table, window, fails, countPossible, filters });
        said.push(
          leadPieces(sides, measure),
          verdict(sides, measure),
          remarkPieces(sides, view.compare, measure, ""),
        );
      }
      expect(JSON.stringify(said)).not.toMatch(/NaN|undefined|Infinity|\[object|-2147483647|2147483648/);
    }),
    { numRuns: 100 },
  );
});
