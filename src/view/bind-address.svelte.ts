import { AddressWriter, emptyAddress, readAddress } from "./address-sync";
import type { ViewState } from "./ViewState.svelte";
import type { Decoded } from "./codec";

/**
 * Keeps the page's address and a view in step, while the calling component lives: one effect writes, one
 * popstate listener reads. `opened` is told what Back and Forward lead to.
 */
export function bindAddress(view: ViewState, page: Window, opened: (decoded: Decoded) => void): void {
  const writer = new AddressWriter({
    location: page.location,
    history: page.history,
    now: () => page.performance.now(),
  });
  $effect(() => writer.write(view.snapshot, view.change));
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
export function keepAddressEmpty(page: Window, left: (decoded: Decoded) => void): void {
  $effect(() => {
    emptyAddress(page);
    const read = () => left(readAddress(page.location));
    page.addEventListener("popstate", read);
    return () => page.removeEventListener("popstate", read);
  });
}
