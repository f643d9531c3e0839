import { describe, expect, it } from "vitest";
import { bandCommand, type KeyPress } from "./band-keys";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...more,
});
/** Something with the focus that stands inside elements matched by this part of a selector. */
const inside = (part: string) => ({
  closest: (selector: string) => (selector.includes(part) ? ({} as Element) : null),
});

describe("keys anywhere on the page", () => {
  it("play, step, and move an end to the event", () => {
    expect(bandCommand(press(" "), null)).toEqual({ do: "toggle" });
    expect(bandCommand(press("ArrowLeft"), null)).toEqual({ do: "step", count: -1 });
    expect(bandCommand(press("ArrowRight", { shiftKey: true }), null)).toEqual({ do: "step", count: 10 });
    expect(bandCommand(press("["), null)).toEqual({ do: "end-to-event", end: "from" });
    expect(bandCommand(press("]"), null)).toEqual({ do: "end-to-event", end: "to" });
    expect(bandCommand(press("Home"), null)).toEqual({ do: "start" });
    expect(bandCommand(press("End"), null)).toEqual({ do: "end" });
  });

  it("are left to a field, a dialog or a popover that has the focus", () => {
    for (const key of [" ", "ArrowLeft", "[", "Home"]) {
      expect(bandCommand(press(key), inside("input"))).toBeNull();
      expect(bandCommand(press(key), inside("[popover]"))).toBeNull();
    }
  });

  it("leave Space to a button, arrows to a slider and to the map", () => {
    expect(bandCommand(press(" "), inside("button"))).toBeNull();
    expect(bandCommand(press("ArrowLeft"), inside("[role=slider]"))).toBeNull();
    expect(bandCommand(press("ArrowLeft"), inside(".maplibregl-map"))).toBeNull();
    expect(bandCommand(press(" "), inside("[role=slider]"))).toEqual({ do: "toggle" });
    expect(bandCommand(press("ArrowLeft"), inside("button"))).toEqual({ do: "step", count: -1 });
  });

  it("leave Home and End to what scrolls, except in the band", () => {
    expect(bandCommand(press("Home"), inside("nothing"))).toBeNull();
    expect(bandCommand(press("Home"), inside("[data-time-band]"))).toEqual({ do: "start" });
  });

  it("are not the band's with Ctrl, Alt or Meta, or when somebody else has used them", () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { defaultPrevented: true }]) {
      expect(bandCommand(press("ArrowLeft", more), null)).toBeNull();
    }
  });
});
