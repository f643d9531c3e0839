import { expect, it } from "vitest";
import { choicesOf, eventsAs, usualAs } from "./events-as";
import type { Session } from "../session/Session.svelte";
import { EVENTS_AS, type EventsAs } from "../view/view";

const atlas = (events: number) => ({ atlas: { events: Array(events) } }) as unknown as Session["data"];
const rows = { rows: {}, atlas: { events: [] } } as unknown as Session["data"];
const asked = (data: Session["data"], as: EventsAs | null) => eventsAs({ data, view: { eventsAs: as } });

it("an atlas is drawn as signs while it is small, and as the points' number suggests when it is not", () => {
  expect(asked(atlas(96), null)).toBe("signs");
  expect(asked(atlas(2_000), null)).toBe("signs");
  expect(asked(atlas(2_001), null)).toBeNull();
});

it("whatever the reader chose is drawn, however many there are; rows alone have no signs", () => {
  for (const as of EVENTS_AS) {
    for (const events of [96, 20_000]) expect(asked(atlas(events), as)).toBe(as);
    expect(asked(rows, as)).toBe(as === "signs" ? null : as);
  }
  expect(choicesOf({ data: atlas(3) })).toEqual(["signs", "points", "density", "clusters"]);
  expect(choicesOf({ data: rows })).toEqual(["points", "density", "clusters"]);
});

it("what is usual is no choice that an address has to name", () => {
  expect(usualAs({ data: atlas(96) })).toBe("signs");
  expect(usualAs({ data: atlas(20_000) })).toBeNull();
  expect(usualAs({ data: rows })).toBeNull();
});
