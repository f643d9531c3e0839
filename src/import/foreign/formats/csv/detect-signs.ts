import { Records, type CsvSigns } from "./records";

const DELIMITERS = [",", ";", "\t", "|"];
/** Records that are looked at. */
const LOOK = 100;

/**
 * What separates cells and records, by the start of a file. A delimiter that gives nearly every record the cells of
 * the head is one, and the comma the last of them, since it also stands in numbers; else the one that fits best.
 * O(text).
 */
export function detectSigns(text: string, delimiter: string | undefined): CsvSigns {
  const newline = detectNewline(text);
  if (delimiter !== undefined) return { delimiter, newline };
  const fits = DELIMITERS.map((sign) => ({ sign, ...fitOf(text, { delimiter: sign, newline }) }));
  const sure = fits.find(({ sign, share, cells }) => sign !== "," && share >= 0.95 && cells >= 3);
  const points = ({ share, cells }: { share: number; cells: number }) => share * (cells - 1);
  const best = fits.reduce((a, b) => (points(b) > points(a) ? b : a));
  return { delimiter: (sure && points(sure) > 0 ? sure : best).sign, newline };
}

/** How many cells the first record has, and which share of the others has as many. */
function fitOf(text: string, signs: CsvSigns): { cells: number; share: number } {
  const records = new Records(signs);
  records.feed(text);
  let [cells, same, all] = [0, 0, 0];
  while (all < LOOK) {
    const record = records.next(false);
    if (!record) break;
    const count = record.cells?.length ?? 0;
    if (all === 0) cells = count;
    if (count === cells) same++;
    all++;
  }
  if (all === 0) {
    const record = records.next(true);
    return { cells: record?.cells?.length ?? 1, share: 1 };
  }
  return { cells: Math.max(cells, 1), share: same / all };
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
