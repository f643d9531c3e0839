import { Records, type CsvSigns } from "./records";

const DELIMITERS = [",", ";", "\t", "|"];
/** Names in quotation marks with a blank between them, as R writes tables unless it is told otherwise. */
const BLANKS = /^(?:"[^"\r\n]*" )+"[^"\r\n]*"[\r\n]/;
/** Records that are looked at. */
const LOOK = 100;

/**
 * What separates cells and records, by the start of a file. A delimiter that gives nearly every record the cells of
 * the head (of most records, where the first is a title) is one, and the comma the last of them, since it also stands in numbers; else the one that fits best. A blank is one where it parts names in quotation marks.
 * O(text).
 */
export function detectSigns(text: string, delimiter: string | undefined): CsvSigns {
  const newline = detectNewline(text);
  if (delimiter !== undefined) return { delimiter, newline };
  if (BLANKS.test(text)) return { delimiter: " ", newline };
  const fits = DELIMITERS.map((sign) => ({ sign, ...fitOf(text, { delimiter: sign, newline }) }));
  const sure = fits.find(({ sign, share, cells }) => sign !== "," && share >= 0.95 && cells >= 3);
  const points = ({ share, cells }: { share: number; cells: number }) => share * (cells - 1);
  const best = fits.reduce((a, b) => (points(b) > points(a) ? b : a));
  return { delimiter: (sure && points(sure) > 0 ? sure : best).sign, newline };
}

/** How many cells the head has, and which share of the records has as many. */
function fitOf(text: string, signs: CsvSigns): { cells: number; share: number } {
  const records = new Records(signs);
  records.feed(text);
  const counts: number[] = [];
  while (counts.length < LOOK) {
    const record = records.next(false);
    if (!record) break;
    counts.push(record.cells?.length ?? 0);
  }
  const [first] = counts;
  if (first === undefined) {
    const record = records.next(true);
    return { cells: record?.cells?.length ?? 1, share: 1 };
  }
  const most = commonest(counts);
  const cells = first < 3 && most >= 3 ? most : first;
  return {
    cells: Math.max(cells, 1),
    share: counts.filter((count) => count === cells).length / counts.length,
  };
}

/** The number that stands there most often, the first of them where there are several. O(numbers). */
function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The first line end outside of quotation marks. */
function detectNewline(text: string): "\n" | "\r" {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "\n" || (sign === "\r" && text[at + 1] === "\n")) return "\n";
    if (sign === "\r" && at + 1 < text.length) return "\r";
  }
  return text.includes("\n") ? "\n" : "\r";
}
