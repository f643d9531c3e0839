import { popoverPlace } from "./popover-place";

const pixels = (value: number | null): string => (value === null ? "auto" : `${value}px`);

/**
 * An attachment for a popover `width` px wide: whenever it opens, it stands beside what opens it, above or below, where
 * there is more room, and scrolls where there is too little. Its style sheet leaves the place to it.
 */
export function anchored(
  opener: () => HTMLElement,
  width: number,
  side: "start" | "end" = "start",
): (popover: HTMLElement) => () => void {
  return (popover) => {
    const place = (event: ToggleEvent): void => {
      if (event.newState !== "open") return;
      const page = { width: window.innerWidth, height: window.innerHeight };
      const fits = Math.min(width, page.width - 16);
      const { left, top, bottom, height } = popoverPlace(opener().getBoundingClientRect(), fits, page, side);
      Object.assign(popover.style, {
        ...{ left: pixels(left), top: pixels(top), bottom: pixels(bottom) },
        ...{ width: pixels(fits), maxHeight: pixels(height) },
      });
    };
    popover.addEventListener("beforetoggle", place);
    return () => popover.removeEventListener("beforetoggle", place);
  };
}
