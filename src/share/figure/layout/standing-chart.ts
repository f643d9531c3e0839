import { ARROW, drawBar } from "./bar";
import { setChartHead } from "./chart-head";
import { stacked, type Block, type Primitive } from "./display-list";
import { italic, plain, strong, type Look } from "./look";
import { setText } from "./set-text";
import { tickEvery } from "../../../charts/columns";
import { valueScale } from "../../../charts/scale";
import { countWords } from "../../../model/words";
import type { FigureChart, FigureRow } from "../chart";

type Standing = Extract<FigureChart, { rows: FigureRow[] }>;

/** Bars standing beside each other, and in words what is in none of them, in at most `most` px. */
export function setStandingChart(chart: Standing, width: number, most: number, look: Look): Block {
  const { body, small, inks, measure } = look;
  const head = setChartHead(chart.title, chart.key, width, look);
  const notes = stacked(
    chart.beside.map((text) =>
      setText([{ text, style: plain(small), ink: inks.text2 }], width, measure, 1.25),
    ),
    2,
  );
  const has = (test: (row: FigureRow) => boolean) => chart.rows.some(test);
  const hasMissing = has(({ certain }) => certain.unknown > 0);
  const under = small * (1.35 + (has(({ when }) => when !== "") ? 1.15 : 0) + (hasMissing ? 1.3 : 0) + 0.4);
  const height = Math.min(body * 15, Math.max(body * 5, most - head.height - notes.height - under));
  return stacked([head, plot(chart, width, height, under, look), notes], 0);
}

function plot(
  { rows, measure: of }: Standing,
  width: number,
  height: number,
  under: number,
  look: Look,
): Block {
  const { body, small, inks, measure } = look;
  const style = plain(small * 0.92);
  const scale = valueScale(
    rows.map(({ certain }) => ({ end: certain.high, beyond: body * 1.4 + (certain.open ? ARROW : 4) })),
    height,
  );
  const names = Math.max(...scale.ticks.map((tick) => measure(countWords(tick), style))) + body * 0.5;
  const step = (width - names) / rows.length;
  const px = height / scale.max;
  const list: Primitive[] = scale.ticks.flatMap((tick): Primitive[] => {
    const [y, text] = [height - tick * px, countWords(tick)];
    return [
      {
        kind: "line",
        x: names,
        y,
        x2: width,
        y2: y,
        stroke: { ink: tick === 0 ? inks.text3 : inks.grid, width: 1 },
      },
      {
        kind: "text",
        x: names - body * 0.4,
        y: y + small * 0.32,
        text,
        style,
        ink: inks.text2,
        align: "right",
        width: measure(text, style),
      },
    ];
  });
  const every = tickEvery(
    rows.map(({ label }) => label),
    width - names,
  );
  const free = labelsFit(rows, step, px, look);
  rows.forEach((row, at) => {
    const middle = names + (at + 0.5) * step;
    const place = (along: number, beside: number): [number, number] => [middle + beside, height - along];
    list.push(...drawBar(row, of, { px, half: Math.min(step * 0.34, body * 1.2), place }, look));
    const top = height - row.certain.high * px - (row.certain.open ? ARROW : 2);
    const put = (text: string, y: number, its: typeof style, ink: string) =>
      list.push({
        kind: "text",
        x: middle,
        y,
        text,
        style: its,
        ink,
        align: "center",
        width: measure(text, its),
      });
    if (free[at] && row.text.number !== "") put(row.text.number, top - small * 0.4, strong(small), inks.text);
    if ((rows.length - 1 - at) % every === 0) {
      put(row.label, height + small * 1.2, style, inks.text2);
      if (row.when !== "") put(row.when, height + small * 2.3, style, inks.text2);
    }
    if (row.certain.unknown > 0) {
      const its = italic(small * 0.88);
      const missing = `+${countWords(row.certain.unknown)}`;
      const words = [`${missing} n/k`, missing];
      const text = words.find((one) => measure(one, its) <= step) ?? words[1]!;
      put(text, height + under - small * 0.45, its, inks.text2);
    }
  });
  return { list, width, height: height + under };
}

/** Which bars have room for their number: the largest first. O(bars²). */
function labelsFit(
  rows: readonly FigureRow[],
  step: number,
  px: number,
  { small, measure }: Look,
): boolean[] {
  const half = rows.map(({ text }) => measure(text.number, strong(small)) / 2 + 2);
  const top = rows.map(({ certain }) => certain.high * px + (certain.open ? ARROW : 2));
  const fits = rows.map(() => false);
  const order = [...rows.keys()].sort((a, b) => top[b]! - top[a]!);
  for (const at of order) {
    fits[at] = rows.every((_, other) => {
      if (other === at) return true;
      const apart = Math.abs(other - at) * step;
      const isUnderBar = top[other]! > top[at]! && apart < half[at]! + step * 0.34;
      const meets =
        fits[other]! && apart < half[at]! + half[other]! && Math.abs(top[other]! - top[at]!) < small * 1.3;
      return !isUnderBar && !meets;
    });
  }
  return fits;
}
