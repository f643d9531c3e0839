import { beforeEach, expect, test, vi } from "vitest";
import { printPages } from "./print-pages";

/** As much of a page as printing uses; `left` is what stands in it. */
function pageThat(print: (page: Window) => void) {
  const left = new Set<unknown>();
  const element = () => {
    const one = { append: () => {}, querySelectorAll: () => [], remove: () => left.delete(one) };
    return one;
  };
  const page = Object.assign(new EventTarget(), {
    document: {
      createElement: element,
      importNode: () => ({}),
      body: { append: (one: unknown) => left.add(one) },
    },
    print: () => print(page as unknown as Window),
  });
  return { page: page as unknown as Window, left };
}

beforeEach(() => {
  vi.stubGlobal(
    "DOMParser",
    class {
      parseFromString = () => ({ documentElement: {} });
    },
  );
});
const going = new AbortController().signal;

test("pages stand in the page only while they are printed", async () => {
  const { page, left } = pageThat((one) => {
    expect(left.size).toBe(1);
    queueMicrotask(() => one.dispatchEvent(new Event("afterprint")));
  });
  await printPages(["<svg/>"], page, going);
  expect(left.size).toBe(0);
});

test("a page that may not print is left as it was", async () => {
  const { page, left } = pageThat(() => {
    throw new Error("Printing is not allowed here.");
  });
  await expect(printPages(["<svg/>"], page, going)).rejects.toThrow("not allowed");
  expect(left.size).toBe(0);
});

test("who stops prints nothing, and waits for no dialog that never comes", async () => {
  const printed = vi.fn();
  const { page, left } = pageThat(printed);
  const early = AbortSignal.abort();
  await expect(printPages(["<svg/>"], page, early)).rejects.toThrow();
  expect(printed).not.toHaveBeenCalled();

  const stop = new AbortController();
  const waiting = printPages(["<svg/>"], page, stop.signal);
  await vi.waitFor(() => expect(printed).toHaveBeenCalled());
  stop.abort();
  await expect(waiting).rejects.toThrow();
  expect(left.size).toBe(0);
});
