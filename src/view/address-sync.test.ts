import { describe, expect, test } from "vitest";
import { AddressWriter } from "./address-sync";
import { DEFAULT_VIEW, type View } from "./view";

/** A browser's address and history, as far as the writer uses them. */
function browser() {
  const entries = ["/"];
  const clock = { now: 0 };
  const location = { pathname: "/", search: "", hash: "" };
  const go = (url: string) => (location.search = url.slice(1));
  const history = {
    pushState: (_: unknown, __: string, url: string) => void (entries.push(url), go(url)),
    replaceState: (_: unknown, __: string, url: string) =>
      void ((entries[entries.length - 1] = url), go(url)),
  };
  const address = { location, history: history as History, now: () => clock.now };
  return { entries, clock, address, writer: new AddressWriter(address) };
}

const at = (to: number): View => ({ ...DEFAULT_VIEW, to });

describe("the address writer", () => {
  test("a commit is a step of its own", () => {
    const { entries, writer } = browser();
    writer.write({ ...DEFAULT_VIEW, event: "a" }, { kind: "commit", moves: null });
    writer.write({ ...DEFAULT_VIEW, event: "b" }, { kind: "commit", moves: null });
    expect(entries).toEqual(["/", "/?v=1&event=a", "/?v=1&event=b"]);
  });

  test("a drag is one step, whose end is always written and whose beginning stays behind it", () => {
    const { entries, clock, writer } = browser();
    for (let day = 1; day <= 50; day++, clock.now += 16)
      writer.write(at(day), { kind: "drag", moves: "time" });
    writer.write(at(50), { kind: "commit", moves: "time" });
    expect(entries).toEqual(["/", "/?v=1&t=..1970-02-20"]);
  });

  test("while dragging the address is written a few times a second only", () => {
    const { entries, clock, writer } = browser();
    const seen = new Set<string>();
    for (let day = 1; day <= 120; day++, clock.now += 16) {
      writer.write(at(day), { kind: "drag", moves: "time" });
      seen.add(entries.at(-1)!);
    }
    expect(seen.size).toBeLessThan(8);
  });

  test("a choice made while playing is a step of its own", () => {
    const { entries, writer } = browser();
    writer.write(at(1), { kind: "drag", moves: "time" });
    writer.write({ ...at(1), event: "a" }, { kind: "commit", moves: null });
    expect(entries).toEqual(["/", "/?v=1&t=..1970-01-02", "/?v=1&t=..1970-01-02&event=a"]);
  });

  test("after Back, a drag that was going on does not overwrite where it led", () => {
    const { entries, clock, writer } = browser();
    writer.write(at(1), { kind: "drag", moves: "time" });
    writer.opened();
    clock.now = 5000;
    writer.write(at(9), { kind: "drag", moves: "time" });
    expect(entries).toHaveLength(3);
  });

  test("a quiet change makes no step", () => {
    const { entries, writer } = browser();
    writer.write({ ...DEFAULT_VIEW, camera: { zoom: 3, lat: 1, lon: 2 } }, { kind: "quiet", moves: null });
    expect(entries).toEqual(["/?v=1&map=3/1/2"]);
  });

  test("every address keeps the data the page was pinned to", () => {
    const { entries, address } = browser();
    const writer = new AddressWriter(address, { fingerprint: "1a5fd9e660de", shows: "pinned" });
    writer.write({ ...DEFAULT_VIEW, event: "a" }, { kind: "commit", moves: null });
    expect(entries.at(-1)).toBe("/?v=1&event=a&data=1a5fd9e660de");
  });

  test("a browser that refuses, as of a file opened from disk, stops nothing; any other fault is one", () => {
    const { address } = browser();
    const refusing = (error: Error) => {
      const refuse = () => {
        throw error;
      };
      return new AddressWriter({ ...address, history: { pushState: refuse, replaceState: refuse } });
    };
    const refused = new DOMException("cannot be created in a document with origin 'null'", "SecurityError");
    const write = (error: Error) => () => refusing(error).write(at(3), { kind: "commit", moves: "time" });
    expect(write(refused)).not.toThrow();
    expect(write(new TypeError("broken"))).toThrow("broken");
  });

  test("what is there already is not written again", () => {
    const { entries, writer } = browser();
    writer.write(DEFAULT_VIEW, { kind: "commit", moves: null });
    expect(entries).toEqual(["/"]);
  });
});
