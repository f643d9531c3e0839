import { beforeEach, expect, test } from "vitest";
import { BasemapKeep, type Ground } from "./BasemapKeep";
import type { BasemapView } from "./BasemapView";

const GROUND: Ground = { files: { world: {}, labels: {}, areas: {}, relief: "relief" }, cooperative: false };

class FakeView {
  isReady = true;
  readonly graphics = null;
  said: string[] = [];
  rest = () => void this.said.push("rest");
  standIn = () => void this.said.push("standIn");
  destroy = () => void this.said.push("destroy");
}

let keep: BasemapKeep;
let view: FakeView;
const given = (one: FakeView) => one as unknown as BasemapView;

beforeEach(() => {
  keep = new BasemapKeep();
  view = new FakeView();
});

test("the next map of the same land gets the one that was kept, once", async () => {
  keep.put(given(view), GROUND);
  await keep.settled();
  expect(keep.take({ ...GROUND, files: { ...GROUND.files } })).toBe(view);
  expect(keep.take(GROUND)).toBeNull();
  expect(view.said).toEqual(["rest"]);
});

test("what is kept stands in the next map's place till that takes it, and no longer", () => {
  const place = {} as HTMLElement;
  keep.lend(place);
  keep.put(given(view), GROUND);
  keep.lend(place);
  keep.take(GROUND);
  keep.lend(place);
  expect(view.said).toEqual(["rest", "standIn"]);
});

test("a map of other land, or one used otherwise, gets none, and what was kept is freed", () => {
  const others: Ground[] = [
    { ...GROUND, cooperative: true },
    { ...GROUND, files: { ...GROUND.files, areas: {} } },
    { ...GROUND, files: { ...GROUND.files, relief: "another" } },
  ];
  for (const other of others) {
    const own = new FakeView();
    keep.put(given(own), GROUND);
    expect(keep.take(other)).toBeNull();
    expect(own.said).toEqual(["rest", "destroy"]);
  }
});

test("one without its graphics is not kept, and one that loses them meanwhile is not given", () => {
  view.isReady = false;
  keep.put(given(view), GROUND);
  expect(view.said).toEqual(["destroy"]);
  const later = new FakeView();
  keep.put(given(later), GROUND);
  later.isReady = false;
  expect(keep.take(GROUND)).toBeNull();
  expect(later.said).toEqual(["rest", "destroy"]);
});

test("of two only the first is kept; all are freed in the end", () => {
  const second = new FakeView();
  keep.put(given(view), GROUND);
  keep.put(given(second), GROUND);
  expect(second.said).toEqual(["destroy"]);
  keep.destroy();
  expect(view.said).toEqual(["rest", "destroy"]);
});
