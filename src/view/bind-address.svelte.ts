import { AddressWriter, readAddress } from "./address-sync";
import type { ViewState } from "./ViewState.svelte";
import type { Decoded } from "./codec";
import type { Pin } from "../model/pin";

/**
 * Keeps the page's address and a view in step, while the calling component lives: one effect writes, one
 * popstate listener reads. `opened` is told what Back and Forward lead to; `pin` stays in the address.
 */
export function bindAddress(
  view: ViewState,
  page: Window,
  pin: Pin | null,
  opened: (decoded: Decoded) => void,
): void {
  const { location, history } = page;
  const writer = new AddressWriter({ location, history, now: () => page.performance.now() }, pin);
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
