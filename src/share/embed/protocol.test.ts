import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CommandAnswerer } from "./CommandAnswerer";
import { embedState } from "./embed-state";
import { HostChannel } from "./HostChannel";
import { OnceAFrame } from "./OnceAFrame";
import { parseCommand } from "./parse-command";
import { CARD_MOST, neededHeight } from "./needed-height";
import { showParameters } from "./show-parameters";
import { Session } from "../../session/Session.svelte";
import { ViewState } from "../../view/ViewState.svelte";

const HOST = "https://host.example";
const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, "utf8"));
const data = { manifest: read("manifest"), atlas: read("atlas") } as ConstructorParameters<typeof Session>[0];

describe("what a host posts", () => {
  const command = (type: string, payload?: unknown) => parseCommand({ eventAtlas: 1, id: 7, type, payload });

  test("is a command only in the envelope of this protocol", () => {
    for (const data of [
      ...[null, undefined, 1, "getState", [], {}, { eventAtlas: 1 }, { eventAtlas: 2, id: 1, type: "play" }],
      ...[
        { eventAtlas: "1", id: 1, type: "play" },
        { eventAtlas: 1, id: null, type: "play" },
      ],
      ...[
        { eventAtlas: 1, id: {}, type: "play" },
        { eventAtlas: 1, id: "x".repeat(201), type: "play" },
      ],
      { eventAtlas: 1, id: 1, type: ["play"] },
    ])
      expect(parseCommand(data)).toBeNull();
    expect(command("play")).toEqual({ id: 7, command: { type: "play" } });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (payload) => {
        parseCommand(payload);
        for (const type of ["getState", "setView", "exportImage", "x"]) command(type, payload);
      }),
    );
  });

  test("is answered in words where it asks for what there is not", () => {
    expect(command("format")).toEqual({ id: 7, problem: "There is no command “format”." });
    expect(command("setView", [1])).toEqual({
      id: 7,
      problem: "setView: the payload must be an object of parameters.",
    });
    expect(command("setView", { type: ["attack"] })).toMatchObject({ problem: /must be text/ });
    expect(command("setView", { q: "x".repeat(2001) })).toMatchObject({ problem: /at most 2000/ });
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`p${at}`, "1"]));
    expect(command("setView", many)).toMatchObject({ problem: /at most 60 parameters/ });
  });

  test("asks for a picture within limits", () => {
    const asked = { width: 1200, height: 675 };
    expect(command("exportImage", asked)).toEqual({
      id: 7,
      command: { type: "exportImage", request: { ...asked, pixelRatio: 1 } },
    });
    for (const wrong of [
      ...[{}, { width: "1200", height: 675 }, { width: 0, height: 675 }, { width: 1e9, height: 675 }],
      ...[
        { ...asked, pixelRatio: 9 },
        { ...asked, width: NaN },
        { ...asked, title: "x".repeat(201) },
      ],
      { width: 4000, height: 4000, pixelRatio: 3 },
    ])
      expect(command("exportImage", wrong)).toHaveProperty("problem");
  });
});

describe("an embed's channel", () => {
  const parent = { postMessage: vi.fn() };
  const channel = (host: string | null, parentOrigin: string | null = HOST) =>
    new HostChannel({ parent, parentOrigin }, host);
  const from = (source: unknown, origin: string) => ({ source, origin }) as unknown as MessageEvent;
  beforeEach(() => parent.postMessage.mockReset());

  test("takes commands from the page around it alone, and only of the origin named", () => {
    expect(channel(HOST).accepts(from(parent, HOST))).toBe(true);
    expect(channel(HOST).accepts(from(parent, "https://host.example.evil"))).toBe(false);
    expect(channel(HOST).accepts(from({ postMessage() {} }, HOST))).toBe(false);
    expect(channel(HOST).accepts(from(null, HOST))).toBe(false);
    expect(channel(null).accepts(from(parent, "null"))).toBe(false);
    expect(channel(null).accepts(from(parent, HOST))).toBe(false);
    const alone = new HostChannel({ parent: null, parentOrigin: null }, HOST);
    expect(alone.accepts(from(null, HOST))).toBe(false);
  });

  test("speaks to the host it knows, else to anyone of what is not private", () => {
    channel(HOST).tell("error", { message: "No." });
    expect(parent.postMessage).toHaveBeenLastCalledWith(
      { eventAtlas: 1, id: null, type: "error", payload: { message: "No." } },
      HOST,
      [],
    );
    channel(null).tell("height", { height: 400 });
    expect(parent.postMessage.mock.lastCall?.[1]).toBe("*");
    parent.postMessage.mockReset();
    channel(null).tell("error", {});
    channel(null).answer(1, "getState", {});
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  test("keeps silent where the page around is known to be another", () => {
    channel(HOST, "https://other.example").tell("state", {});
    channel(HOST, "null").tell("state", {});
    expect(parent.postMessage).not.toHaveBeenCalled();
    channel(HOST, null).tell("state", {});
    expect(parent.postMessage).toHaveBeenCalledOnce();
  });
});

describe("commands", () => {
  function setUp() {
    const session = new Session(data, new ViewState());
    const player = { playing: false, play: vi.fn(), pause: vi.fn() };
    const answered: unknown[][] = [];
    const channel = { answer: (...given: unknown[]) => answered.push(given) } as unknown as HostChannel;
    const draw = vi.fn((): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(8)));
    const answerer = new CommandAnswerer({ session, player, draw }, channel);
    const ask = (type: string, payload?: unknown) => {
      const parsed = parseCommand({ eventAtlas: 1, id: "a", type, payload });
      if (parsed) answerer.answer(parsed);
      return answered.at(-1);
    };
    return { session, player, draw, answered, ask };
  }

  test("are each answered under their id, with the state", () => {
    const { player, ask } = setUp();
    expect(ask("getState")).toMatchObject(["a", "getState", { view: { v: "1" }, playing: false }]);
    ask("play");
    expect(player.play).toHaveBeenCalledOnce();
    expect(ask("pause")).toMatchObject(["a", "pause", { data: data.manifest.fingerprint }]);
    expect(ask("nonsense")).toEqual(["a", "error", { message: "There is no command “nonsense”." }]);
  });

  test("that set the view say what they did not understand, and what this data does not have", () => {
    const { session, ask } = setUp();
    const answer = ask("setView", { type: "attack", t: "nonsense", sound: "on", event: "no-such-event" });
    expect(session.view.filters.type).toEqual(["attack"]);
    expect(answer).toMatchObject(["a", "setView", { view: { v: "1", type: "attack" } }]);
    const { notices } = answer![2] as { notices: string[] };
    expect(notices).toHaveLength(3);
    for (const name of ["t=nonsense", "sound", "no-such-event"])
      expect(notices.some((notice) => notice.includes(name))).toBe(true);
  });

  test("that ask for other data than the frame was opened on are told that it shows its own", () => {
    const { session, ask } = setUp();
    const own = data.manifest.fingerprint;
    for (const pin of [own, `${own}~today`])
      expect(ask("setView", { data: pin })).toMatchObject(["a", "setView", { notices: [] }]);
    const answer = ask("setView", { type: "attack", data: "0123456789ab" });
    expect(answer).toMatchObject(["a", "setView", { data: own, notices: [/0123.*frame/] }]);
    expect(session.view.filters.type).toEqual(["attack"]);
  });

  test("restore a state to the letter, and keep the theme unless it is named", () => {
    const { session } = setUp();
    session.view.set({ theme: "dark", from: 18_000, to: 18_500 });
    const state = embedState(session, false);
    expect(showParameters(session, { type: "arrest" })).toEqual([]);
    expect(session.view.theme).toBe("dark");
    expect(session.view.from).toBeNull();
    showParameters(session, state.view);
    expect(embedState(session, false).view).toEqual(state.view);
    showParameters(session, { theme: "light" });
    expect(session.view.theme).toBe("light");
  });

  test("for a picture are answered with its bytes, one at a time, or with words why there is none", async () => {
    const { draw, answered, ask } = setUp();
    const size = { width: 1200, height: 675 };
    ask("exportImage", size);
    expect(ask("exportImage", size)).toMatchObject(["a", "error", { message: /Another image/ }]);
    await vi.waitFor(() => expect(answered).toHaveLength(2));
    const bytes = expect.any(ArrayBuffer) as unknown;
    expect(answered[1]).toEqual(["a", "exportImage", { type: "image/png", bytes }, [bytes]]);
    draw.mockRejectedValueOnce(new Error("There is no WebGL."));
    await vi.waitFor(() => {
      if (draw.mock.calls.length === 1) ask("exportImage", size);
      expect(answered.at(-1)).toEqual([
        "a",
        "error",
        { message: "The image could not be drawn. There is no WebGL." },
      ]);
    });
  });

  test("cannot reach behind a parameter's name", () => {
    const { session, ask } = setUp();
    const payload: unknown = JSON.parse(
      '{"__proto__":{"polluted":"yes"},"constructor":"x","toString":"y","__defineGetter__":"z"}',
    );
    ask("setView", payload);
    const named = JSON.parse('{"__proto__":"x","type":"attack"}') as unknown;
    expect(ask("setView", named)).toMatchObject(["a", "setView", { notices: [/__proto__/] }]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(session.view.filters.type).toEqual(["attack"]);
  });
});

test("the state is told once a frame at most, and only when it differs", () => {
  const frames: FrameRequestCallback[] = [];
  const told: number[] = [];
  const page = {
    requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback),
    cancelAnimationFrame: () => undefined,
  };
  const states = new OnceAFrame(page, { at: 0 }, ({ at }) => told.push(at));
  const next = () => frames.splice(0).forEach((frame) => frame(0));
  for (const at of [1, 2, 3]) states.offer({ at });
  expect(frames).toHaveLength(1);
  next();
  states.offer({ at: 3 });
  next();
  states.offer({ at: 0 });
  next();
  expect(told).toEqual([3, 0]);
});

test("the height needed never depends on the height given", () => {
  const content = fc.record({
    rest: fc.nat(2000),
    cardContent: fc.nat(3000),
    width: fc.integer({ min: 200, max: 2000 }),
  });
  fc.assert(
    fc.property(content, fc.boolean(), fc.nat(5000), ({ rest, cardContent, width }, hasMap, given) => {
      /** What the page lays out in a frame so high: the flexible part takes what is left. */
      const layOut = (frame: number) => {
        const card = Math.min(cardContent, CARD_MOST, frame * 0.45);
        const flexible = Math.max(hasMap ? 200 : 0, frame - rest - card);
        return { main: rest + card + flexible, flexible, card, cardContent };
      };
      const needed = neededHeight(layOut(given), width, hasMap);
      expect(neededHeight(layOut(needed), width, hasMap)).toBe(needed);
      expect(needed).toBeGreaterThanOrEqual(rest);
    }),
  );
});
