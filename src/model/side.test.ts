import { describe, expect, test } from "vitest";
import { focusFamily, sideOf } from "./side";
import type { AtlasActor, AtlasEvent, Role } from "./schema";
import type { EventType } from "./event-type";

const actor = (id: string, parent: string | null): AtlasActor => ({
  id,
  name: id,
  kind: "group",
  parent,
  names: [],
});
const family = focusFamily("isis-k", [
  actor("islamic-state", null),
  actor("isis-k", "islamic-state"),
  actor("leader", "isis-k"),
  actor("taliban", null),
]);
const event = (type: EventType, ...actors: [string, Role][]) =>
  ({ type, actors: actors.map(([id, role]) => ({ id, role })) }) as AtlasEvent;

describe("whose violence it is", () => {
  test("members belong to the focus, its parent does not", () => {
    expect([...family].sort()).toEqual(["isis-k", "leader"]);
  });

  test.each<[EventType, [string, Role][], string]>([
    [
      "attack",
      [
        ["isis-k", "perpetrator"],
        ["taliban", "target"],
      ],
      "by-focus",
    ],
    ["attack", [["isis-k", "claimant"]], "by-focus"],
    [
      "attack",
      [
        ["taliban", "perpetrator"],
        ["leader", "victim"],
      ],
      "against-focus",
    ],
    ["attack", [["taliban", "perpetrator"]], "by-others"],
    ["attack", [["islamic-state", "claimant"]], "by-others"],
    [
      "operation",
      [
        ["taliban", "perpetrator"],
        ["isis-k", "target"],
      ],
      "against-focus",
    ],
    [
      "arrest",
      [
        ["taliban", "detainer"],
        ["leader", "detainee"],
      ],
      "against-focus",
    ],
    ["statement", [["isis-k", "claimant"]], "none"],
  ])("%s %j is %s", (type, actors, side) => expect(sideOf(event(type, ...actors), family)).toBe(side));

  test("a circle of parents ends", () => {
    expect(focusFamily("x", [actor("a", "b"), actor("b", "a")]).size).toBe(0);
  });
});
