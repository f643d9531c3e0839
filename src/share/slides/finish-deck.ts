import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chartXml, type ChartOrder } from "./chart-xml";
import { workbookOf } from "./workbook";

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const WORKBOOK = /^ppt\/embeddings\/.*?(\d+)\.xlsx$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/**
 * A presentation whose stand-ins for charts are the charts of `orders`, in order, each with its workbook, and whose
 * notes keep their paragraphs. Throws where there are not as many of one as of the other.
 */
export function finishDeck(deck: Uint8Array, orders: readonly ChartOrder[]): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(deck);
  const charts = numbered(files, CHART);
  const workbooks = numbered(files, WORKBOOK);
  if (charts.length !== orders.length || workbooks.length !== orders.length)
    throw new Error("A chart of the presentation is missing.");
  for (const [at, order] of orders.entries()) {
    files[charts[at]!] = strToU8(chartXml(order));
    files[workbooks[at]!] = workbookOf(order.sheet);
  }
  for (const name of Object.keys(files).filter((one) => NOTES.test(one)))
    files[name] = strToU8(inParagraphs(strFromU8(files[name]!)));
  return zipSync(files);
}

/** The library's names go on counting from one presentation to the next: only their order says which is which. */
function numbered(files: Readonly<Record<string, Uint8Array>>, pattern: RegExp): string[] {
  const numberOf = (name: string) => Number(pattern.exec(name)![1]);
  return Object.keys(files)
    .filter((name) => pattern.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

/** Notes are written as one run: each line of it becomes a paragraph. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, style: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === "" ? "" : `<a:r>${style}<a:t>${line}</a:t></a:r>`}${end}</a:p>`)
        .join(""),
  );
}
