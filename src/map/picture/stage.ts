import type { Size } from "../geo/fit-camera";
import type { Theme } from "../../view/view";

/** The colours of a picture: light is the print theme, on white. */
export type PictureTheme = Theme;

/** An element out of sight that wears a theme, for what must be in the page to be drawn. `remove` takes it away. */
export interface Stage {
  element: HTMLElement;
  remove: () => void;
}

export function makeStage(page: Document, theme: PictureTheme, { width, height }: Size): Stage {
  const outer = page.createElement("div");
  const element = page.createElement("div");
  // Print names only what differs from light, whatever theme the page itself wears.
  outer.dataset["theme"] = theme;
  element.dataset["theme"] = theme === "dark" ? "dark" : "print";
  outer.setAttribute("aria-hidden", "true");
  outer.inert = true;
  Object.assign(outer.style, {
    position: "fixed",
    top: "0",
    left: `${-2 * width - 100}px`,
    visibility: "hidden",
  });
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  outer.append(element);
  page.body.append(outer);
  return { element, remove: () => outer.remove() };
}
