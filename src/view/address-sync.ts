import { decodeView, encodeView, type Decoded } from "./codec";
import { Gesture, type Change } from "./gesture";
import { samePlace, storyPlaceOut, takeStoryPlace, type StoryPlace } from "./story-place";
import type { View } from "./view";
import type { Pin } from "../model/pin";

/** The browser's parts this needs, passed in. */
export interface Address {
  location: Pick<Location, "pathname" | "search" | "hash">;
  history: Pick<History, "pushState" | "replaceState">;
  now(): number;
}

/** While dragging, playing or typing, the address is written at most this often; browsers cut off faster writers. The
 * commit that ends a drag is always written. */
const PAUSE_MS = 400;

/** What an address asks for: a view, and the story played over it. */
export interface Opened extends Decoded {
  story: StoryPlace | null;
}

export function readAddress(location: Pick<Location, "search">): Opened {
  const { place, rest } = takeStoryPlace(location.search);
  return { ...decodeView(rest), story: place };
}

/** The history's name for a step that shows what no address can say. */
const UNSAID = "unsaid";

/** A step of the history whose address is that of an empty view; none where the last one is such a step already. */
export function emptyAddress({
  location,
  history,
}: {
  location: Pick<Location, "pathname">;
  history: Pick<History, "state" | "pushState">;
}): void {
  if (history.state !== UNSAID) history.pushState(UNSAID, "", location.pathname);
}

/** Writes views to the address: a step per commit, the way to it replaced in place. */
export class AddressWriter {
  #address: Address;
  readonly #pin: Pin | null;
  readonly #gesture = new Gesture();
  #written = -Infinity;
  /** The story's place and the view's change as they were last seen. */
  #seen: { place: StoryPlace | null; change: Change } | null = null;

  /** `pin`: the data the page was opened on, which every address it writes keeps. */
  constructor(address: Address, pin: Pin | null = null) {
    this.#address = address;
    this.#pin = pin;
  }

  /** Back or Forward led somewhere: whatever was being dragged is over. */
  opened(): void {
    this.#gesture.end();
  }

  /** Each step of a story is a step back too, and the way into it and out. */
  write(view: View, change: Change, place: StoryPlace | null = null): void {
    const { kind } = change;
    const isNews = change !== this.#seen?.change;
    const isTurn = this.#seen !== null && !samePlace(place, this.#seen.place);
    this.#seen = { place, change };
    const isStep = isNews && (kind === "drag" || kind === "commit");
    const push = (isStep && !this.#gesture.continues(change)) || isTurn;
    const { location, history, now } = this.#address;
    const own = encodeView(view, null, this.#pin);
    const query = place ? `${own}&${storyPlaceOut(place)}` : own;
    if (location.search === `?${query}` || (location.search === "" && query === "v=1")) return;
    if (kind === "drag" && !push && now() - this.#written < PAUSE_MS) return;
    this.#written = now();
    const url = `${location.pathname}?${query}${location.hash}`;
    try {
      if (push) history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  }
}

/** Some browsers keep the address of a file, or of a page that writes it often, as it is; the view goes on without. */
function isRefused(error: unknown): boolean {
  return error instanceof DOMException && error.name === "SecurityError";
}
