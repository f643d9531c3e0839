import { expect, test } from "vitest";
import { StoryKeep } from "./keep";
import { LIMITS } from "./story";
import { readStoryFile, writeStoryFile } from "./story-file";
import { StoryDesk } from "./StoryDesk.svelte";
import { Playing } from "../../view/Playing.svelte";

const full = (at: number) => ({
  ...{
    view: "v".repeat(LIMITS.view),
    caption: "\u0001".repeat(LIMITS.caption),
    frame: [10_000, 10_000] as const,
  },
  notes: `${at}`.padEnd(LIMITS.notes, "\u0001"),
});

test("whatever story the desk takes is one that it can open again", () => {
  const { tab } = twoTabs();
  const desk = tab();
  for (let at = 0; at < LIMITS.steps; at++) desk.add(full(at), "0");
  desk.rename("\u0001".repeat(LIMITS.title));
  expect(desk.story!.steps).toHaveLength(LIMITS.steps);
  const text = writeStoryFile(desk.story!);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(LIMITS.bytes);
  expect(readStoryFile(text)).toEqual({ story: desk.story, notices: [] });
});

test("a view of too many filters for a step is not taken, and it is said", () => {
  const { tab } = twoTabs();
  const desk = tab();
  const long = { ...step, view: "v".repeat(LIMITS.view + 1) };
  desk.add(long, "0");
  expect([desk.draft, desk.notices.length]).toEqual([null, 1]);
  desk.add(step, "0");
  expect(desk.notices).toEqual([]);
  desk.change(0, { view: long.view });
  expect([desk.story!.steps[0]!.view, desk.notices.length]).toEqual(["v=1", 1]);
});

const OTHER = "Not kept: another tab keeps its story in this browser.";
const step = { view: "v=1", caption: "", notes: "", frame: null };

/** Two tabs of one browser: each hears when the other has written. */
function twoTabs() {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const tab = () => new StoryDesk(new StoryKeep(() => store), new Playing());
  const inStore = () => {
    const [text] = kept.values();
    return text === undefined ? null : (JSON.parse(text) as { title: string }).title;
  };
  return { tab, store, inStore };
}

/** A tab whose story was there when the other was opened. */
function written() {
  const tabs = twoTabs();
  const first = tabs.tab();
  first.add(step, "0");
  first.rename("First");
  return { first, second: tabs.tab(), ...tabs };
}

test("what another tab has written is not overwritten, and it is said", () => {
  const { first, second, inStore } = written();
  second.rename("Second");
  expect(inStore()).toBe("Second");
  first.rename("First again");
  expect(inStore()).toBe("Second");
  expect(first.story!.title).toBe("First again");
  expect(first.elsewhere).not.toBeNull();
  expect(first.kept).toBe(OTHER);
});

test("it is said as soon as the browser tells of it, and no more once both say the same", () => {
  const { first, second } = written();
  first.look();
  expect(first.elsewhere).toBeNull();
  second.rename("Second");
  first.look();
  expect([first.elsewhere !== null, first.kept]).toEqual([true, OTHER]);
  second.rename("First");
  first.look();
  expect([first.elsewhere, first.kept]).toEqual([null, "Kept in this browser."]);
});

test("the other tab's story is taken, and Undo brings one's own back", () => {
  const { first, second, inStore } = written();
  second.rename("Second");
  first.rename("Mine");
  first.takeOther();
  expect([first.story!.title, first.elsewhere, inStore()]).toEqual(["Second", null, "Second"]);
  first.undo();
  expect([first.story!.title, inStore()]).toEqual(["Mine", "Mine"]);
});

test("one's own is kept instead, and the other tab is told in its turn", () => {
  const { first, second, inStore } = written();
  second.rename("Second");
  first.rename("Mine");
  first.keepOwn();
  expect([first.elsewhere, first.kept, inStore()]).toEqual([null, "Kept in this browser.", "Mine"]);
  second.look();
  expect(second.elsewhere).not.toBeNull();
});

test("a tab that closes its story leaves another's in the store", () => {
  const { first, second, inStore } = written();
  second.rename("Second");
  first.close();
  expect([inStore(), first.draft]).toEqual(["Second", null]);
  first.add(step, "0");
  expect(inStore()).toBe("Second");
  first.takeOther();
  expect(first.story!.title).toBe("Second");
});

test("a story that another tab has closed stays here, and is kept again once it is changed", () => {
  const { first, second, inStore } = written();
  second.close();
  first.look();
  expect([first.elsewhere, inStore()]).toEqual([null, null]);
  expect(first.kept).toBe("Not kept since another tab has written: it is kept again once it is changed.");
  first.rename("Mine");
  expect([first.kept, inStore()]).toEqual(["Kept in this browser.", "Mine"]);
});

test("what another tab keeps and nobody can read leaves one's own, and says why", () => {
  const { first, store } = written();
  store.setItem("event-atlas:story", "{");
  first.look();
  first.takeOther();
  expect([first.story!.title, first.elsewhere]).toEqual(["First", "{"]);
  expect(first.notices).toEqual(["This file is not JSON, so it is no story."]);
});
