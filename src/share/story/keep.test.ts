import { expect, test } from "vitest";
import { StoryKeep } from "./keep";

const named = (name: string) => Object.assign(new Error("no"), { name });
function keepWith(failure: Error | null) {
  const kept = new Map<string, string>();
  const fail = () => {
    if (failure) throw failure;
  };
  return new StoryKeep(() => {
    if (failure?.name === "SecurityError") throw failure;
    return {
      getItem: (key) => (fail(), kept.get(key) ?? null),
      setItem: (key, value) => (fail(), void kept.set(key, value)),
      removeItem: (key) => (fail(), void kept.delete(key)),
    };
  });
}

test("a story is kept until it is forgotten", () => {
  const keep = keepWith(null);
  expect(keep.read()).toBeNull();
  expect(keep.write("story")).toBe("kept");
  expect(keep.read()).toBe("story");
  keep.forget();
  expect(keep.read()).toBeNull();
});

test("a full store and a sandbox without one are told apart, and neither throws", () => {
  expect(keepWith(named("QuotaExceededError")).write("story")).toBe("full");
  const sandboxed = keepWith(named("SecurityError"));
  expect(sandboxed.write("story")).toBe("refused");
  expect(sandboxed.read()).toBeNull();
  expect(() => sandboxed.forget()).not.toThrow();
});
