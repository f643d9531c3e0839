import { decodeView, encodeView, type Decoded } from "./codec";
import { Gesture, type Change } from "./gesture";
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

export function readAddress(location: Pick<Location, "search">): Decoded {
  return decodeView(location.search);
}

/** Writes views to the address: a step per commit, the way to it replaced in place. */
export class AddressWriter {
  #address: Address;
  readonly #pin: Pin | null;
  readonly #gesture = new Gesture();
  #written = -Infinity;

  /** `pin`: the data the page was opened on, which every address it writes keeps. */
  constructor(address: Address, pin: Pin | null = null) {
    this.#address = address;
    this.#pin = pin;
  }

  /** Back or Forward led somewhere: whatever was being dragged is over. */
  opened(): void {
    this.#gesture.end();
  }

  write(view: View, change: Change): void {
    const { kind } = change;
    const isStep = kind === "drag" || kind === "commit";
    const push = isStep && !this.#gesture.continues(change);
    const { location, history, now } = this.#address;
    const query = encodeView(view, null, this.#pin);
    if (location.search === `?${query}` || (location.search === "" && query === "v=1")) return;
    if (kind === "drag" && !push && now() - this.#written < PAUSE_MS) return;
    this.#written = now();
    const url = `${location.pathname}?${query}${location.hash}`;
    if (push) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  }
}
