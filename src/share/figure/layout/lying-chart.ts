import { ARROW, drawBar } from "./bar";
import { moved, type Block, type Primitive } from "./display-list";
import { setChartHead } from "./chart-head";
import { italic, plain, strong, type Look } from "./look";
import { shortened } from "./set-text";
import { shortRows } from "./short-rows";
import { endOf } from "../../../charts/marks";
import { valueScale } from "../../../charts/scale";
import { countWords } from "../../../model/words";
import type { FigureChart, FigureRow } from "../chart";

type Lying = Extract<FigureChart, { rows: FigureRow[] }>;

/** Bars lying under each other; as many rows as fit into `most` px, the rest in one row with their sum. */
export function setLyingChart(chart: Lying, width: number, most: number, look: Look): Block {
  const { body, small, inks, measure } = look;
  const head = setChartHead(chart.title, chart.key, width, look);
  const axis = small * 1.5;
  const room = most - head.height - axis;
  const [least, widest] = [body * 1.22, body * 2.1];
  const rows = shortRows(chart.rows, Math.max(2, Math.floor(room / least)));
  const pitch = Math.min(widest, Math.max(least, room / rows.length));
  const names = labelWidth(rows, width, look);
  const plot = width - names;
  const texts = rows.map((row) => textOf(row, look));
  const scale = valueScale(
    rows.map((row, at) => ({ end: row.isRest ? 0 : endOf(row), beyond: gapOf(row) + texts[at]!.width })),
    plot,
  );
  const px = plot / scale.max;
  const foot = head.height + rows.length * pitch;
  const list: Primitive[] = [...head.list];
  for (const tick of scale.ticks) {
    const x = names + tick * px;
    const stroke = { ink: tick === 0 ? inks.text3 : inks.grid, width: 1 };
    list.push({ kind: "line", x, y: head.height, x2: x, y2: foot, stroke });
    const [text, style] = [countWords(tick), plain(small * 0.94)];
    const textWidth = measure(text, style);
    if (x + textWidth / 2 <= width)
      list.push({
        kind: "text",
        x,
        y: foot + small * 1.1,
        text,
        style,
        ink: inks.text2,
        align: "center",
        width: textWidth,
      });
  }
  rows.forEach((row, at) => {
    const middle = head.height + (at + 0.5) * pitch;
    list.push(...setName(row, names - body * 0.6, middle, pitch, look));
    if (!row.isRest) {
      const half = Math.min(body * 0.6, pitch * 0.3);
      const place = (along: number, beside: number): [number, number] => [names + along, middle + beside];
      list.push(...drawBar(row, chart.measure, { px, half, place }, look));
    }
    const from = names + (row.isRest ? 0 : endOf(row) * px) + gapOf(row);
    list.push(...moved(texts[at]!.list, from, middle + body * 0.33));
  });
  return { list, width, height: foot + axis };
}

/** Between a bar, arrow included, and its label, px. */
function gapOf({ certain }: FigureRow): number {
  return certain.known > 0 && certain.open ? ARROW + 6 : 7;
}

/** The direct label and the sources: "90–99 [1, 2]". */
function textOf({ text, sources }: FigureRow, { body, small, inks, measure }: Look) {
  const pieces = [
    { text: text.number, style: strong(body), ink: inks.text },
    { text: text.possible, style: italic(body * 0.94), ink: inks.text2 },
    { text: text.missing, style: italic(body * 0.94), ink: inks.text2 },
    {
      text: sources.length > 0 ? `[${sources.join(", ")}]` : "",
      style: plain(small * 0.94),
      ink: inks.text3,
    },
  ].filter((piece) => piece.text !== "");
  let x = 0;
  const list = pieces.map((piece): Primitive => {
    const width = measure(piece.text, piece.style);
    const one = { kind: "text", x, y: 0, ...piece, align: "left", width } as const;
    x += width + body * 0.3;
    return one;
  });
  return { list, width: x };
}

const nameOf = ({ label, when }: FigureRow) => [label, when].filter(Boolean).join(", ");

function labelWidth(rows: readonly FigureRow[], width: number, { body, measure }: Look): number {
  const widest = Math.max(0, ...rows.map((row) => measure(nameOf(row), plain(body * 0.94))));
  return Math.min(widest + body * 0.7, width * 0.42);
}

/** The row's name before the axis: on one line, or where it is too long and there is room, on two. */
function setName(
  row: FigureRow,
  x: number,
  middle: number,
  pitch: number,
  { body, inks, measure }: Look,
): Primitive[] {
  const style = plain(body * 0.94);
  const line = (text: string, y: number, its = style): Primitive => ({
    kind: "text",
    x,
    y,
    text,
    style: its,
    ink: inks.text,
    align: "right",
    width: measure(text, its),
  });
  const whole = nameOf(row);
  if (measure(whole, style) <= x) return [line(whole, middle + body * 0.33)];
  const tight = plain(body * 0.86);
  if (row.when !== "" && pitch >= tight.size * 2.15) {
    return [
      line(shortened(row.label, tight, x, measure), middle - tight.size * 0.2, tight),
      line(shortened(row.when, tight, x, measure), middle + tight.size * 0.87, tight),
    ];
  }
  const when = row.when === "" ? "" : `, ${row.when}`;
  const room = x - measure(when, style);
  const text =
    room > x * 0.3
      ? `${shortened(row.label, style, room, measure)}${when}`
      : shortened(whole, style, x, measure);
  return [line(text, middle + body * 0.33)];
}
