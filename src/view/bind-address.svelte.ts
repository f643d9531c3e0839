import { AddressWriter, emptyAddress, readAddress, type Opened } from "./address-sync";
import type { Playing } from "./Playing.svelte";
import type { ViewState } from "./ViewState.svelte";
import type { Pin } from "../model/pin";

/**
 * Keeps the page's address in step with a view and the story played over it, while the calling component lives: one
 * effect writes, one popstate listener reads. `opened` is told what Back and Forward lead to; `pin` stays in the address.
 */
export function bindAddress(
  view: ViewState,
  playing: Playing,
  page: Window,
  pin: Pin | null,
  opened: (address: Opened) => void,
): void {
  const { location, history } = page;
  const writer = new AddressWriter({ location, history, now: () => page.performance.now() }, pin);
  $effect(() => writer.write(view.snapshot, view.change, playing.place));
  $effect(() => {
    const read = () => {
      writer.opened();
      opened(readAddress(page.location));
    };
    page.addEventListener("popstate", read);
    return () => page.removeEventListener("popstate", read);
  });
}

/**
 * While the calling component lives, the address says nothing of what is shown, which cannot be linked to. `left` is
 * told what Back leads to.
 */
export function keepAddressEmpty(page: Window, left: (address: Opened) => void): void {
  $effect(() => {
    emptyAddress(page);
    const read = () => left(readAddress(page.location));
    page.addEventListener("popstate", read);
    return () => page.removeEventListener("popstate", read);
  });
}
