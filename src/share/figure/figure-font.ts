import { FIGURE_FAMILY, type Measure, type TextStyle } from "./layout/display-list";

/** A text style as canvas and CSS write it. */
export function fontOf({ size, strong, italic }: TextStyle): string {
  return `${italic ? "italic " : ""}${strong ? 600 : 400} ${size}px ${FIGURE_FAMILY}`;
}

/** How wide texts are, asked of a canvas, each once; what was measured before the fonts of `text` had arrived would be wrong. */
export async function figureMeasure(text: string): Promise<Measure> {
  const styles: TextStyle[] = [
    { size: 16, strong: false, italic: false },
    { size: 16, strong: true, italic: false },
  ];
  await Promise.all(styles.map((style) => document.fonts.load(fontOf(style), text)));
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no canvas.");
  const known = new Map<string, number>();
  return (line, style) => {
    const font = fontOf(style);
    const key = `${font}|${line}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = font;
    const { width } = context.measureText(line);
    known.set(key, width);
    return width;
  };
}
