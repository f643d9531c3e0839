import type { ThumbEnd } from "./thumbs";

/** What a key asks of the band, wherever on the page it is pressed. */
export type BandCommand =
  | { do: "toggle" }
  | { do: "step"; count: number }
  | { do: "start" }
  | { do: "end" }
  | { do: "end-to-event"; end: ThumbEnd };

export interface KeyPress {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  defaultPrevented: boolean;
}

/** The part of an element that is asked where it stands. */
type Focused = Pick<Element, "closest">;

const TYPING =
  "input, select, textarea, [contenteditable]:not([contenteditable='false']), dialog, [role=dialog], [popover]";
const PRESSABLE = "button, a[href], summary, [role=button], [role=option], [role=tab], [role=menuitem]";
const USES_ARROWS =
  "[role=slider], [role=tablist], [role=listbox], [role=grid], [role=tree], [role=menu], [role=radiogroup], " +
  "[role=toolbar], .maplibregl-map, [data-arrows]";
const BAND = "[data-time-band]";

/**
 * The command a key stands for, or null where the key belongs to what has the focus: a field takes all of
 * them, a button Space, a slider, a list or the map the arrows; Home and End are the band's only in the band
 * or where nothing has the focus (`focused` is null).
 */
export function bandCommand(press: KeyPress, focused: Focused | null): BandCommand | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null;
  const within = (selector: string) => focused?.closest(selector) != null;
  if (within(TYPING)) return null;
  switch (press.key) {
    case " ":
      return within(PRESSABLE) ? null : { do: "toggle" };
    case "ArrowLeft":
    case "ArrowRight": {
      if (within(USES_ARROWS)) return null;
      const direction = press.key === "ArrowRight" ? 1 : -1;
      return { do: "step", count: direction * (press.shiftKey ? 10 : 1) };
    }
    case "Home":
    case "End":
      if (within(USES_ARROWS) || (focused && !within(BAND))) return null;
      return { do: press.key === "Home" ? "start" : "end" };
    case "[":
      return { do: "end-to-event", end: "from" };
    case "]":
      return { do: "end-to-event", end: "to" };
    default:
      return null;
  }
}
