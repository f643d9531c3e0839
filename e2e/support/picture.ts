import type { Page } from "@playwright/test";

/** The land of the map, light. */
export const LAND = "#f4f2ec";
/** The same in the dark. */
export const DARK_LAND = "#2a3036";

/**
 * Colours of a PNG: its size, and of a rectangle of it (parts of one) how many there are and how often this one is among
 * them. The page decodes it, whatever its policy says of images.
 */
export function coloursIn(page: Page, png: Buffer, part: readonly number[], wanted: string) {
  return page.evaluate(
    async ([base64, part, colour]) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const [x, y, right, bottom] = part.map((one, at) =>
        Math.round(one * (at % 2 ? canvas.height : canvas.width)),
      );
      const { data } = context.getImageData(x!, y!, right! - x!, bottom! - y!);
      const found = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const hex = `#${[...data.slice(at, at + 3)].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
        found.set(hex, (found.get(hex) ?? 0) + 1);
      }
      return {
        width: canvas.width,
        height: canvas.height,
        colours: found.size,
        wanted: found.get(colour) ?? 0,
      };
    },
    [png.toString("base64"), [...part], wanted] as const,
  );
}
