/** How a line of map text is set. Sizes in px, tracking in px per letter. */
export interface TextStyle {
  font: string;
  size: number;
  tracking: number;
  /** Name of a colour of the palette. */
  colour: "label" | "labelArea" | "labelWater" | "text";
}

const FAMILY = '"Source Sans 3", "Noto Sans Arabic", system-ui, sans-serif';

function style(weight: string, size: number, colour: TextStyle["colour"], tracking = 0): TextStyle {
  return { font: `${weight} ${size}px ${FAMILY}`, size, tracking, colour };
}

/** Capitals for countries only. */
export const TEXT = {
  country: style("600", 12.5, "labelArea", 1),
  admin1: style("400", 12, "labelArea", 0.3),
  capital: style("400", 13, "label"),
  city: style("400", 12.5, "label"),
  water: style("italic 400", 12, "labelWater"),
  area: style("600", 12, "labelArea"),
  areaKind: style("400", 11, "labelArea"),
  title: style("600", 13, "text"),
  detail: style("400", 13, "text"),
  count: style("600", 11, "text"),
} as const satisfies Record<string, TextStyle>;

const ARABIC = /[\u0600-\u06ff]/;

/** Letters of Arabic script are joined: never tracked. */
export function trackingOf(text: string, { tracking }: TextStyle): number {
  return ARABIC.test(text) ? 0 : tracking;
}

export type Measure = (text: string, style: TextStyle) => number;

/** Widths of text, each asked of the canvas once. Forget them when fonts arrive. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  readonly of: Measure = (text, style) => {
    const key = `${style.font}|${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#context.font = style.font;
    const width = this.#context.measureText(text).width + trackingOf(text, style) * text.length;
    this.#known.set(key, width);
    return width;
  };

  forget(): void {
    this.#known.clear();
  }
}
