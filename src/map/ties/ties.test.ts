import { describe, expect, it } from "vitest";
import { doubtOf, relationsOf, tiesOf, tieWords, type Relation } from "./ties";

const PLACES = new Map(
  (
    [
      ["vose", "district", "TJ"],
      ["russia", "country", "RU"],
      ["vladimir", "province", "RU"],
      ["pakistan", "country", "PK"],
      ["afghanistan", "country", "AF"],
    ] as const
  ).map(([id, precision, country]) => [id, { precision, country }]),
);
let count = 0;
const relation = (
  actor: string,
  kind: Relation["kind"],
  place: string,
  status: Relation["status"] = "claimed",
) =>
  ({ id: `r${count++}`, kind, from: { actor }, to: { place }, status, reports: [] }) as unknown as Relation;
const arcs = (...relations: Relation[]) =>
  tiesOf(relations, PLACES).map(({ from, to }) => `${from.place}→${to.place}`);

describe("ties between places", () => {
  it("follow a life: from, recruited, then planned and detained", () => {
    expect(
      arcs(
        relation("a", "detained-in", "afghanistan"),
        relation("a", "planned-to-go-to", "pakistan"),
        relation("a", "recruited-in", "russia"),
        relation("a", "from-place", "vose"),
      ),
    ).toEqual(["vose→russia", "russia→afghanistan", "russia→pakistan"]);
  });

  it("skip a stage nobody tells of", () => {
    expect(arcs(relation("a", "from-place", "vose"), relation("a", "detained-in", "afghanistan"))).toEqual([
      "vose→afghanistan",
    ]);
  });

  it("are none for one place, for places of one stage, or across actors", () => {
    expect(arcs(relation("a", "detained-in", "afghanistan"))).toEqual([]);
    expect(arcs(relation("a", "from-place", "vose"), relation("a", "from-place", "pakistan"))).toEqual([]);
    expect(arcs(relation("a", "from-place", "vose"), relation("b", "detained-in", "afghanistan"))).toEqual(
      [],
    );
  });

  it("start at the closer place where a country and a place in it are told of, with the evidence of both", () => {
    const ties = tiesOf(
      [
        relation("a", "recruited-in", "russia"),
        relation("a", "recruited-in", "vladimir"),
        relation("a", "detained-in", "afghanistan"),
      ],
      PLACES,
    );
    expect(ties.map(({ from }) => from.place)).toEqual(["vladimir"]);
    expect(relationsOf(ties[0]!)).toHaveLength(3);
  });

  it("leave other relations alone", () => {
    const speaks = { ...relation("a", "speaks-for", "x"), to: { actor: "b" } } as Relation;
    expect(arcs(speaks, relation("a", "from-place", "vose"))).toEqual([]);
  });
});

it("says what is not told as fact", () => {
  const tie = (status: Relation["status"]) =>
    tiesOf(
      [relation("a", "from-place", "vose", "observed"), relation("a", "detained-in", "afghanistan", status)],
      PLACES,
    )[0]!;
  expect(doubtOf(tie("observed"))).toBe("");
  expect(tieWords(tie("alleged"), "Davlatov", (id) => id)).toBe(
    "Davlatov: comes from vose → detained in afghanistan (alleged)",
  );
});
