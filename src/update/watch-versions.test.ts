import { expect, test, vi } from "vitest";
import { watchVersions } from "./watch-versions";

const made = vi.hoisted(() => ({ listening: 0, registered: 0 }));
vi.mock("workbox-window", () => ({
  Workbox: class {
    addEventListener = () => void made.listening++;
    removeEventListener = () => void made.listening--;
    register = () => Promise.resolve(void made.registered++);
  },
}));
const page = Object.assign(new EventTarget(), {
  document: Object.assign(new EventTarget(), { baseURI: "https://maps.example/" }),
  navigator: { serviceWorker: { ready: Promise.resolve({ active: null }) } },
  performance,
}) as unknown as Window;
const watching = (signal: AbortSignal) => ({ reload: () => {}, ready: () => {}, signal });

test("a page that was left before the worker came watches nothing", async () => {
  await watchVersions(page, watching(AbortSignal.abort()));
  expect(made).toEqual({ listening: 0, registered: 0 });
});

test("a page that is left watches no longer", async () => {
  const left = new AbortController();
  await watchVersions(page, watching(left.signal));
  expect(made).toEqual({ listening: 1, registered: 1 });
  left.abort();
  expect(made.listening).toBe(0);
});

test("what watches after another has left registers no second worker", async () => {
  for (let again = 0; again < 3; again++) {
    const left = new AbortController();
    await watchVersions(page, watching(left.signal));
    expect(made).toEqual({ listening: 1, registered: 1 });
    left.abort();
  }
});
