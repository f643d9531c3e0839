import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Player, type PlayerState } from "./Player";
import type { Span } from "./time-span";
import { dayOf, isoDay, parseIsoDay, TIME_STEPS } from "../model/day";
import type { ChangeKind } from "../view/gesture";

const domain = { from: dayOf(2022), to: dayOf(2024, 12, 31) };
const day = (text: string) => (text === "" ? null : parseIsoDay(text)!);

/** A page with a clock that is moved by hand. */
function stage(from: string, to: string, more: Partial<PlayerState> = {}, band = domain) {
  const state: PlayerState = {
    from: day(from),
    to: day(to),
    mode: "window",
    step: "quarter",
    speed: 1,
    loop: false,
    ...more,
  };
  const written: { span: Span; kind: ChangeKind }[] = [];
  let pending: ((now: number) => void) | null = null;
  const playing: boolean[] = [];
  const player = new Player(band, {
    read: () => state,
    write: (span, kind) => {
      Object.assign(state, span);
      written.push({ span, kind });
    },
    requestFrame: (callback) => {
      pending = callback;
      return 1;
    },
    cancelFrame: () => (pending = null),
    playing: (is) => playing.push(is),
  });
  const frame = (now: number) => {
    const callback = pending;
    pending = null;
    callback?.(now);
  };
  const shown = () =>
    `${state.from === null ? "" : isoDay(state.from)}..${state.to === null ? "" : isoDay(state.to)}`;
  return { player, state, written, playing, frame, shown, waiting: () => pending !== null };
}

describe("playing", () => {
  it("steps at once, then at its pace, not with every frame", () => {
    const { player, frame, shown } = stage("2022-01-01", "2022-03-31");
    player.play();
    expect(shown()).toBe("2022-04-01..2022-06-30");
    frame(1000);
    frame(1600);
    expect(shown()).toBe("2022-04-01..2022-06-30");
    frame(1667);
    expect(shown()).toBe("2022-07-01..2022-09-30");
  });

  it("is twice as fast at 2×", () => {
    const { player, frame, shown } = stage("2022-01-01", "2022-03-31", { speed: 2 });
    player.play();
    frame(0);
    frame(334);
    expect(shown()).toBe("2022-07-01..2022-09-30");
  });

  it("takes one step, not many, after the page was asleep", () => {
    const { player, frame, shown } = stage("2022-01-01", "2022-03-31");
    player.play();
    frame(0);
    frame(60_000);
    expect(shown()).toBe("2022-07-01..2022-09-30");
  });

  it("begins with the first year when all time was shown", () => {
    const { player, frame, shown } = stage("", "");
    player.play();
    expect(shown()).toBe("2022-01-01..2022-12-31");
    frame(0);
    frame(700);
    expect(shown()).toBe("2022-04-01..2023-03-31");
  });

  it("starts over when it is begun at the end", () => {
    const { player, shown } = stage("2024-10-01", "2024-12-31");
    player.play();
    expect(shown()).toBe("2022-01-01..2022-03-31");
  });

  it("stops by itself at the end and commits", () => {
    const { player, frame, shown, written, playing, waiting } = stage("2024-07-01", "2024-09-30");
    player.play();
    frame(0);
    frame(700);
    expect(shown()).toBe("2024-10-01..2024-12-31");
    expect(player.playing).toBe(false);
    expect(waiting()).toBe(false);
    expect(playing).toEqual([true, false]);
    expect(written.at(-1)!.kind).toBe("commit");
  });

  it("goes round with loop", () => {
    const { player, frame, shown } = stage("2024-07-01", "2024-09-30", { loop: true });
    player.play();
    frame(0);
    frame(700);
    expect(shown()).toBe("2022-01-01..2022-03-31");
    expect(player.playing).toBe(true);
  });

  it("grows the end in cumulative mode, keeps the beginning for the way back, and ends open", () => {
    const { player, frame, shown } = stage("2023-01-01", "2024-06-30", { mode: "cumulative" });
    player.play();
    expect(shown()).toBe("2023-01-01..2024-09-30");
    frame(0);
    frame(700);
    expect(shown()).toBe("2023-01-01..");
  });

  it("keeps a window from a month's last day from drifting", () => {
    const { player, frame, shown } = stage("2022-01-31", "2022-02-27", { step: "month" });
    player.play();
    for (let now = 0; now <= 700; now += 700) frame(now);
    expect(shown()).toBe("2022-03-31..2022-04-27");
  });

  it("is over once somebody else has moved the window, and leaves it where they put it", () => {
    const { player, state, frame, shown } = stage("2022-01-01", "2022-03-31");
    player.play();
    Object.assign(state, { from: day("2023-01-01"), to: day("2023-03-31") });
    frame(0);
    expect(player.playing).toBe(false);
    expect(shown()).toBe("2023-01-01..2023-03-31");
  });

  it("is one step of the history: frames on the way, the pause commits", () => {
    const { player, frame, written } = stage("2022-01-01", "2022-03-31");
    player.play();
    frame(0);
    frame(700);
    player.pause();
    expect(written.map((one) => one.kind)).toEqual(["drag", "drag", "commit"]);
  });
});

describe("stepping", () => {
  it("stops playing and commits", () => {
    const { player, written, shown } = stage("2022-01-01", "2022-03-31");
    player.play();
    player.step(-1);
    expect(shown()).toBe("2022-01-01..2022-03-31");
    expect(player.playing).toBe(false);
    expect(written.at(-1)!.kind).toBe("commit");
  });

  it("writes nothing where there is no way to go", () => {
    const { player, written } = stage("2024-10-01", "2024-12-31");
    player.step(1);
    expect(written).toEqual([]);
  });
});

it("a destroyed player asks for no more frames and writes nothing", () => {
  const { player, written, waiting } = stage("2022-01-01", "2022-03-31");
  player.play();
  player.destroy();
  expect(waiting()).toBe(false);
  expect(written).toHaveLength(1);
});

describe("steps there and back", () => {
  const steps = fc.constantFrom(...TIME_STEPS);
  const first = fc.integer({ min: day("2022-04-01")!, max: day("2023-03-31")! });

  it("lead from the 31st over a short month to the end of the next long one", () => {
    const { player, shown } = stage("2023-01-31", "2023-01-31", { step: "month" });
    player.step(1);
    expect(shown()).toBe("2023-02-28..2023-02-28");
    player.step(1);
    expect(shown()).toBe("2023-03-31..2023-03-31");
    player.step(-2);
    expect(shown()).toBe("2023-01-31..2023-01-31");
  });

  it("are the window itself, however many, and of as many at once or one by one", () => {
    const moves = fc.array(fc.constantFrom(-10, -1, 1, 10), { minLength: 1, maxLength: 8 });
    const domain = { from: dayOf(1900), to: dayOf(2100) };
    fc.assert(
      fc.property(first, fc.integer({ min: 0, max: 400 }), steps, moves, (from, length, step, taken) => {
        const { player, state } = stage("", "", { from, to: from + length, step }, domain);
        for (const count of taken) player.step(count);
        for (const count of taken) player.step(-count);
        expect([state.from, state.to]).toEqual([from, from + length]);
      }),
    );
  });

  it("also at the band's edge: as many back as were taken", () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 0, max: 200 }), steps, fc.nat(40), (from, length, step, count) => {
        const { player, shown, written } = stage("", "", { from, to: from + length, step });
        const start = shown();
        for (let one = 0; one < count; one++) player.step(1);
        const taken = written.length;
        for (let one = 0; one < taken; one++) player.step(-1);
        expect(shown()).toBe(start);
      }),
    );
  });

  it("keep whole months whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -8, max: 8 }), (month, count) => {
        const { player, state } = stage("", "", {
          from: dayOf(2023, month),
          to: dayOf(2023, month + 1) - 1,
          step: "month",
        });
        player.step(count);
        expect(state.from).toBe(dayOf(2023, month + count));
        expect(state.to).toBe(dayOf(2023, month + count + 1) - 1);
      }),
    );
  });

  it("begin anew where somebody else moved the window, or chose other steps", () => {
    const { player, state, shown } = stage("2023-01-31", "2023-01-31", { step: "month" });
    player.step(1);
    state.from = day("2023-02-27");
    player.step(1);
    expect(shown()).toBe("2023-03-27..2023-03-31");
    state.step = "quarter";
    player.step(-1);
    expect(shown()).toBe("2022-12-27..2022-12-31");
  });
});
