import { expect, it } from "vitest";
import { egoOf } from "./ego";
import { findActors } from "./find-actors";
import { speechesOf } from "./speeches";
import type { Tie } from "./tie";
import { tieGroups } from "./tie-groups";
import { RELATION_KINDS, type AtlasActor, type AtlasEvent } from "../model/schema";

const tie = (from: string, kind: string, to: string, place = false) =>
  ({
    ...{ id: `${from}-${kind}-${to}`, kind, status: "observed" },
    ...{ from: { actor: from }, to: place ? { place: to } : { actor: to } },
  }) as unknown as Tie;
const ties = [
  tie("khan", "leads", "group"),
  tie("group", "split-from", "levant"),
  tie("group", "alleged-tie", "network"),
  tie("group", "enemy-of", "state"),
  tie("fayzov", "recruited-in", "vladimir", true),
];

it("draws what comes to an actor apart from what goes out, and only organisational ties", () => {
  const { towards, away } = egoOf(ties, "group");
  expect(towards.map(({ words, spokes }) => [words, ...spokes.map(({ other }) => other)])).toEqual([
    ["leads it", "khan"],
  ]);
  expect(away.map(({ words, directed }) => [words, directed])).toEqual([
    ["split from", true],
    ["is said to have ties with", false],
  ]);
  expect(egoOf(ties, "khan").away.map(({ words }) => words)).toEqual(["leads"]);
});

it("lists every tie under one heading, and of a chosen actor only its own", () => {
  const all = tieGroups(
    RELATION_KINDS.map((kind) => tie("a", kind, "b")),
    null,
  );
  expect(all.flatMap((group) => group.ties)).toHaveLength(RELATION_KINDS.length);
  expect(tieGroups(ties, "fayzov").map(({ title }) => title)).toEqual(["From place to place"]);
});

it("reads who spoke about whom from statements with a speaker and a subject", () => {
  const event = (id: string, end: string, actors: [string, string][], type = "statement") =>
    ({
      id,
      type,
      date: { end },
      actors: actors.map(([id, role]) => ({ id, role })),
    }) as unknown as AtlasEvent;
  const events = [
    event("old", "2021-01-01", [
      ["a", "speaker"],
      ["b", "subject"],
    ]),
    event("new", "2024-01-01", [
      ["c", "speaker"],
      ["a", "subject"],
    ]),
    event("alone", "2024-01-01", [["a", "speaker"]]),
    event(
      "attack",
      "2024-01-01",
      [
        ["a", "speaker"],
        ["b", "subject"],
      ],
      "attack",
    ),
  ];
  expect(speechesOf(events, null).map((speech) => speech.event.id)).toEqual(["new", "old"]);
  expect(speechesOf(events, "b").map((speech) => speech.event.id)).toEqual(["old"]);
});

it("finds an actor by any of its names, however they are spelt", () => {
  const actors = [
    { id: "isis-k", name: "ISIS-K", names: ["Islamic State Khorasan Province"] },
    { id: "vose", name: "Vose’ man", names: [] },
  ] as unknown as AtlasActor[];
  const found = (typed: string) => findActors(actors, typed).map(({ id }) => id);
  expect(found("ISKP")).toEqual(["isis-k"]);
  expect(found("vose'")).toEqual(["vose"]);
  expect(found("  ")).toEqual([]);
});
