import { expect, it } from "vitest";
import { choicesOf, eventsAs, usualAs } from "./events-as";
import type { Session } from "../session/Session.svelte";
import { EVENTS_AS, type EventsAs } from "../view/view";

const data = {} as Session["data"];
const atlas = (large: boolean) => ({ data, large });
const rows = { data: { rows: {} } as Session["data"], large: true };
const asked = (of: Pick<Session, "data" | "large">, as: EventsAs | null) =>
  eventsAs({ ...of, view: { eventsAs: as } });

it("an atlas is drawn as signs while it is small, and as the points' number suggests when it is not", () => {
  expect(asked(atlas(false), null)).toBe("signs");
  expect(asked(atlas(true), null)).toBeNull();
  expect(asked(rows, null)).toBeNull();
});

it("whatever the reader chose is drawn, however many there are; rows alone have no signs", () => {
  for (const as of EVENTS_AS) {
    for (const large of [true, false]) expect(asked(atlas(large), as)).toBe(as);
    expect(asked(rows, as)).toBe(as === "signs" ? null : as);
  }
  expect(choicesOf(atlas(false))).toEqual(["signs", "points", "density", "clusters"]);
  expect(choicesOf(rows)).toEqual(["points", "density", "clusters"]);
});

it("what is usual is no choice that an address has to name", () => {
  expect(usualAs(atlas(false))).toBe("signs");
  expect(usualAs(atlas(true))).toBeNull();
});
