import type { ChartSheet, LabelPiece, SheetColumn } from "./chart-sheet";
import type { ChartFrame } from "./chart-frame";
import { FACE, hex } from "./slide-look";
import { SHEET, columnLetter } from "./workbook";
import type { FigureInks } from "../figure/layout/inks";
import { xmlText } from "../formats/xml-text";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** How a chart is drawn: its numbers, where its bars stand, its inks, and the size of its text in points. */
export interface ChartOrder {
  sheet: ChartSheet;
  frame: ChartFrame;
  inks: FigureInks;
  size: number;
}

/** Bars in the order in which they are laid over each other. */
const LAYERS = ["withPossible", "high", "best", "low"] as const;

/**
 * The part of a presentation that is one chart (DrawingML): bars over each other, solid to the low end, pale to the
 * best estimate, whiskers from low to high, hatched where only possible; gaps where nothing is known.
 */
export function chartXml(order: ChartOrder): string {
  const { sheet, inks, size } = order;
  const shown = LAYERS.flatMap((role) => sheet.columns.filter((column) => column.role === role));
  const lying = sheet.form === "lying";
  const series = shown.map((column, at) => seriesXml(order, column, at, shown));
  const bars = `<c:barChart><c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${lying ? 70 : 45}"/><c:overlap val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotXml(order.frame)}${bars}${axesXml(order)}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(size, inks.text)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function plotXml({ plot: { x, y, width, height } }: ChartFrame): string {
  const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(4)}"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part("x", x)}${part("y", y)}${part("w", width)}${part("h", height)}</c:manualLayout></c:layout>`;
}

function seriesXml(
  order: ChartOrder,
  column: SheetColumn,
  at: number,
  shown: readonly SheetColumn[],
): string {
  const { sheet, inks } = order;
  const letter = columnLetter(sheet.columns.indexOf(column));
  const count = sheet.categories.length;
  const names = sheet.categories.map((name, row) => pointXml(row, xmlText(name)));
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${SHEET}!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/>${pointXml(0, xmlText(column.name))}</c:strCache></c:strRef></c:tx><c:spPr>${fillXml(column, sheet.ink, inks)}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>${labelsXml(order, column, shown)}${whiskersXml(sheet, column, inks)}<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${count + 1}</c:f><c:strCache><c:ptCount val="${count}"/>${names.join("")}</c:strCache></c:strRef></c:cat><c:val>${numbersXml(sheet, column)}</c:val></c:ser>`;
}

function fillXml({ role }: SheetColumn, ink: ChartSheet["ink"], inks: FigureInks): string {
  const [solid, pale] = ink === "killed" ? [inks.killed, inks.killedBest] : [inks.data, inks.dataPossible];
  const full = (colour: string) => `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
  if (role === "low") return full(solid);
  // Events are exact: there is no low end below them.
  if (role === "best") return full(ink === "killed" ? pale : solid);
  if (role === "high") return "<a:noFill/>";
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(inks.dataHatch)}</a:fgClr><a:bgClr>${colourXml(inks.dataPossible)}</a:bgClr></a:pattFill>`;
}

/** A row's label stands after the longest of its bars. */
function labelsXml({ sheet, inks, size }: ChartOrder, column: SheetColumn, shown: readonly SheetColumn[]) {
  const off =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const labels = sheet.labels.map((pieces, row) => {
    const longest = shown.reduce((a, b) => ((b.values[row] ?? -1) > (a.values[row] ?? -1) ? b : a));
    if (pieces.length === 0 || longest !== column) return "";
    const text = pieces.map((piece, at) => runXml(piece, at > 0, size, inks)).join("");
    return `<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p>${text}</a:p></c:rich></c:tx><c:dLblPos val="outEnd"/>${off.replace('showVal val="0"', 'showVal val="1"')}</c:dLbl>`;
  });
  return `<c:dLbls>${labels.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${off}</c:dLbls>`;
}

function runXml({ text, weight }: LabelPiece, isNext: boolean, size: number, inks: FigureInks): string {
  const style = { strong: ' b="1"', doubt: ' b="0" i="1"', source: ' b="0"' }[weight];
  const ink = weight === "strong" ? inks.text : weight === "doubt" ? inks.text2 : inks.text3;
  return `<a:r><a:rPr lang="en-GB" sz="${size * 100}"${style}><a:solidFill>${colourXml(ink)}</a:solidFill><a:latin typeface="${FACE}"/></a:rPr><a:t>${isNext ? " " : ""}${xmlText(text)}</a:t></a:r>`;
}

function whiskersXml(sheet: ChartSheet, { role }: SheetColumn, inks: FigureInks): string {
  const down = sheet.columns.find((column) => column.role === "whiskerDown");
  const up = sheet.columns.find((column) => column.role === "whiskerUp");
  if (role !== "best" || !down || !up) return "";
  if ([...down.values, ...up.values].every((value) => !value)) return "";
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbersXml(sheet, up)}</c:plus><c:minus>${numbersXml(sheet, down)}</c:minus><c:spPr><a:ln w="15875">${`<a:solidFill>${colourXml(inks.whisker)}</a:solidFill>`}</a:ln></c:spPr></c:errBars>`;
}

function numbersXml(sheet: ChartSheet, column: SheetColumn): string {
  const letter = columnLetter(sheet.columns.indexOf(column));
  const points = column.values.map((value, row) => (value === null ? "" : pointXml(row, String(value))));
  return `<c:numRef><c:f>${SHEET}!$${letter}$2:$${letter}$${column.values.length + 1}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${column.values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function axesXml({ sheet, frame, inks, size }: ChartOrder): string {
  const lying = sheet.form === "lying";
  const line = (ink: string) =>
    `<c:spPr><a:ln w="9525"><a:solidFill>${colourXml(ink)}</a:solidFill></a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const names = `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${line(inks.text3)}${textXml(size, inks.text)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return `${names}<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="${frame.max}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/><c:majorGridlines>${line(inks.grid)}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(size, inks.text2)}<c:crossAx val="1001"/><c:crosses val="${lying ? "max" : "autoZero"}"/><c:crossBetween val="between"/><c:majorUnit val="${frame.step}"/></c:valAx>`;
}

function textXml(size: number, ink: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"><a:solidFill>${colourXml(ink)}</a:solidFill><a:latin typeface="${FACE}"/><a:cs typeface="${FACE}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

const pointXml = (at: number, text: string) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`;
const colourXml = (ink: string) => `<a:srgbClr val="${hex(ink)}"/>`;
