/** Gives the focus to what need not be able to have it otherwise. */
function giveFocus(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * An attachment for what holds buttons that go once they are pressed, as "Close", "Remove" or "Show more" do: the focus,
 * which would be nowhere then, goes to the holder, or to what `taker` names.
 */
export function keepsFocus(taker?: () => HTMLElement | undefined): (holder: HTMLElement) => () => void {
  return (holder) => {
    const page = holder.ownerDocument;
    const press = (): void => {
      const pressed = page.activeElement;
      if (!pressed || !holder.contains(pressed)) return;
      requestAnimationFrame(() => {
        if (!pressed.isConnected && page.activeElement === page.body) giveFocus(taker?.() ?? holder);
      });
    };
    holder.addEventListener("click", press);
    return () => holder.removeEventListener("click", press);
  };
}
