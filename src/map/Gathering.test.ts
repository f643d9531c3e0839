import { beforeEach, expect, test, vi } from "vitest";
import { Gathering } from "./Gathering";

const asked: FrameRequestCallback[] = [];
const page = {
  requestAnimationFrame: (callback: FrameRequestCallback) => asked.push(callback),
  document: { hidden: false, addEventListener: () => {} },
};

/** Lets so many frames come. */
async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    for (const callback of asked.splice(0)) callback(0);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  }
}

class FakeGraphics {
  drawn: string[] = [];
  readonly COLOR_BUFFER_BIT = 0x4000;
  clearColor = () => {};
  clear(): void {
    this.drawn.push("clear");
  }
  drawArrays(): void {
    this.drawn.push("arrays");
  }
  drawElements(): void {
    this.drawn.push("elements");
  }
  fenceSync(): null {
    return null;
  }
}

class FakeMap {
  readonly gl = new FakeGraphics();
  asked = 0;
  idle: (() => void) | null = null;
  getCanvas = () => ({ getContext: () => this.gl });
  once = (_: "idle", listen: () => void) => void (this.idle = listen);
  off = (_: "idle", listen: () => void) => {
    if (this.idle === listen) this.idle = null;
  };
  triggerRepaint(): void {
    this.asked++;
  }
  /** As MapLibre does: clears, and draws. */
  paint(): string[] {
    this.gl.drawn.length = 0;
    this.gl.clear();
    this.gl.drawElements();
    this.gl.drawArrays();
    return [...this.gl.drawn];
  }
}

const ALL = ["clear", "elements", "arrays"];
let map: FakeMap;
const gather = () => new Gathering(map as unknown as ConstructorParameters<typeof Gathering>[0], page);

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  map = new FakeMap();
  return () => vi.useRealTimers();
});

test("what was shown goes at once, and nothing is drawn until the map is idle; then once", async () => {
  const gathering = gather();
  expect(map.gl.drawn).toEqual(["clear"]);
  map.triggerRepaint();
  await frames(3);
  expect(map.asked).toBe(0);
  await frames(3);
  expect(map.asked).toBe(1);
  expect(map.paint()).toEqual([]);
  map.triggerRepaint();
  expect(map.asked).toBe(2);
  expect(gathering.isOver).toBe(false);
  map.idle?.();
  expect(gathering.isOver).toBe(true);
  expect(map.asked).toBe(3);
  expect(map.paint()).toEqual(ALL);
});

test("one that is ended before is painted as it is, and what comes later of it is nothing", async () => {
  const gathering = gather();
  gathering.end();
  expect(map.asked).toBe(1);
  expect(map.idle).toBeNull();
  gathering.end();
  await frames(8);
  expect(map.asked).toBe(1);
  expect(map.paint()).toEqual(ALL);
});

test("a map that never comes to rest is not waited for", () => {
  const gathering = gather();
  vi.advanceTimersByTime(2_000);
  expect(gathering.isOver).toBe(true);
  expect(map.paint()).toEqual(ALL);
});

test("two one after the other leave the graphics as they were", () => {
  gather().end();
  const second = gather();
  expect(map.paint()).toEqual([]);
  second.end();
  expect(map.paint()).toEqual(ALL);
  expect(Object.keys(map.gl)).not.toContain("clear");
});
