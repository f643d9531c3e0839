import { EMPTY_BLOCK, moved, stacked, type Block, type Primitive } from "./display-list";
import { plain, strong, type Look } from "./look";
import { setText } from "./set-text";
import { SWATCH, drawSwatch } from "./swatch";
import { countWords } from "../../../model/words";
import type { LegendEntry } from "../legend";
import { legendInks } from "../legend-inks";

type Size = Extract<LegendEntry, { kind: "size" }>;
/** A circle larger than this is left out of the legend, px: two smaller ones say the scale. */
const LARGEST = 34;

/** The signs on the map: the circles' scale, then the others, as many beside each other as fit. */
export function setLegend(entries: readonly LegendEntry[], width: number, given: Look): Block {
  const look = { ...given, inks: legendInks(entries, given.inks) };
  const sizes = entries.filter((entry): entry is Size => entry.kind === "size" && entry.radius <= LARGEST);
  const others = entries.filter(({ kind }) => kind !== "size");
  return stacked([setSizes(sizes, width, look), setSigns(others, width, look)], Math.round(look.small * 0.5));
}

/** Circles on one line, smallest first, the number beside each; their title before them, or above where there is no room. */
function setSizes(sizes: readonly Size[], width: number, { small, inks, measure }: Look): Block {
  if (sizes.length === 0) return EMPTY_BLOCK;
  const style = plain(small);
  const title = setText([{ text: "Killed, best estimate", style, ink: inks.text2 }], width, measure, 1.2);
  const largest = Math.max(...sizes.map(({ radius }) => radius));
  const line = Math.max(2 * largest, small * 1.3);
  const wide = sizes.reduce(
    (sum, { radius, label }) => sum + 2 * radius + small * 1.45 + measure(label, style),
    title.width + small * 0.9,
  );
  const isAbove = wide - small * 1.1 > width;
  const height = isAbove ? line + title.height : line;
  const middle = height - line / 2;
  let x = isAbove ? 0 : title.width + small * 0.9;
  const list: Primitive[] = moved(title.list, 0, isAbove ? 0 : (height - title.height) / 2);
  for (const { radius, label } of sizes) {
    const textWidth = measure(label, style);
    list.push({
      kind: "circle",
      x: x + radius,
      y: middle,
      radius,
      fill: inks.types.attack,
      stroke: null,
      opacity: inks.fillAlpha,
    });
    x += 2 * radius + small * 0.35;
    list.push({
      kind: "text",
      x,
      y: middle + small * 0.33,
      text: label,
      style,
      ink: inks.text,
      align: "left",
      width: textWidth,
    });
    x += textWidth + small * 1.1;
  }
  return { list, width: x, height };
}

function setSigns(entries: readonly LegendEntry[], width: number, look: Look): Block {
  const { small } = look;
  const height = Math.max(small * 1.55, SWATCH.height + 3);
  const list: Primitive[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const one = setSign(entry, height, look);
    if (x > 0 && x + one.width > width) [x, y] = [0, y + height];
    list.push(...moved(one.list, x, y));
    x += one.width + small * 1.3;
  }
  return entries.length === 0 ? EMPTY_BLOCK : { list, width, height: y + height };
}

function setSign(entry: LegendEntry, height: number, look: Look): Block {
  const { small, inks, measure } = look;
  const from = SWATCH.width + small * 0.45;
  const number =
    (entry.kind === "type" || entry.kind === "file") && entry.events > 0 ? countWords(entry.events) : "";
  const [style, bold] = [plain(small), strong(small)];
  const width = measure(entry.label, style);
  const y = height / 2 + small * 0.33;
  const list: Primitive[] = [
    ...drawSwatch(entry, height / 2, look),
    { kind: "text", x: from, y, text: entry.label, style, ink: inks.text, align: "left", width },
  ];
  if (number === "") return { list, width: from + width, height };
  const [at, numberWidth] = [from + width + small * 0.4, measure(number, bold)];
  list.push({
    kind: "text",
    x: at,
    y,
    text: number,
    style: bold,
    ink: inks.text,
    align: "left",
    width: numberWidth,
  });
  return { list, width: at + numberWidth, height };
}
