import { pairOf } from "./cells/pair-of";
import { orderInName } from "./cells/order-in-name";
import { newOrderCount, orderCounter, ordersOf, type OrderCount } from "./cells/date-orders";
import { columnsOf } from "./columns-of";
import { areSwapped, newRange, widen } from "./column-range";
import { eachRow } from "./each-row";
import { guessMapping } from "./guess-mapping";
import { layoutOf } from "./layout-of";
import { looksLikeRow } from "./looks-like-row";
import { rowDoubts, turnedDoubt } from "./row-doubts";
import { withoutPlaces } from "./without-places";
import { recogniseKind } from "./recognise-kind";
import type { Inspection, LookOptions, Progress } from "./importer";
import { counted } from "../../model/words";
import type { DateOrder, KnownKind, Mapping, Plan } from "./plan";
import type { Cell, RowSource, SourceOptions, TableFormat } from "./row-source";

/** Milliseconds between two reports of progress. */
const PACE = 100;
/** Rows that a guess rests on, and rows that are shown. */
const [GUESSED_BY, SHOWN] = [1000, 20];
/** Signs in them, at most: they are in memory together. */
const MOST_SIGNS = 20_000_000;
/** Column of the dates of a known kind that spreadsheets rewrite. */
const DATES: Readonly<Record<KnownKind, string>> = {
  ours: "date_start",
  acled: "event_date",
  ucdp: "date_start",
  gtd: "iyear",
  gdelt: "sqldate",
  usgs: "time",
};

type Row = Inspection["sample"][number];

/**
 * Looks at a file once. One of a known kind is seen by its first rows, unless its dates are in doubt; of any other, and of one to be mapped by hand, the
 * whole columns of dates and coordinates are gone through, and its rows are counted. Rejects with FileFault. O(bytes).
 */
export async function inspect(
  { format, source }: { format: TableFormat; source: RowSource },
  { byHand = false, ...options }: LookOptions,
  progress: (now: Progress) => void = () => {},
): Promise<Inspection> {
  const { head } = source;
  const known = recogniseKind(head);
  const kind = byHand ? null : known;
  const headless = looksLikeRow(head);
  const first: Row[] = [];
  const study = new Study(head, kind, headless);
  let signs = 0;
  let last = performance.now();
  let rows: number | null = 0;
  await eachRow(source, headless, {
    row(cells, row) {
      if (study.isBegun) return study.row(cells);
      first.push({ row, cells });
      signs += cells.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 8), 0);
      if (first.length === GUESSED_BY || signs > MOST_SIGNS) study.begin(first);
    },
    torn: () => {},
    tags: () => {},
    pause(now) {
      rows = now.rows;
      if (study.isKnownEnough()) {
        rows = null;
        return true;
      }
      if (performance.now() - last >= PACE) {
        last = performance.now();
        progress(now);
      }
      return false;
    },
  });
  study.begin(first);
  const parts = source.parts ?? [];
  const taken = Object.fromEntries(parts.map((one) => [one.of, one.taken]));
  const whole: SourceOptions = { ...source.text, ...options, ...taken };
  const partly: SourceOptions = {
    ...options,
    ...(source.text && { delimiter: source.text.delimiter }),
    ...taken,
  };
  const plan: Plan = {
    format,
    options: kind === null ? whole : partly,
    reader: kind === null ? { kind: "mapped", mapping: study.mapping() } : { kind, dates: study.order() },
    repeats: "keep",
    ...(headless && { headless }),
  };
  const sample = first.slice(0, SHOWN);
  return {
    plan,
    head,
    kind: known,
    rows,
    sample,
    parts,
    orders: study.orders(),
    doubts: [...(source.beside ?? []), ...study.doubts()],
  };
}

/** What the columns of dates and coordinates say. */
class Study {
  private guess: Mapping | null = null;
  private readonly dates = newOrderCount();
  private readonly ends = newOrderCount();
  private readonly countDate = orderCounter(this.dates);
  private readonly countEnd = orderCounter(this.ends);
  private readonly lat = newRange();
  private readonly lon = newRange();

  private first: readonly (readonly Cell[])[] = [];

  constructor(
    private readonly head: readonly string[],
    private readonly kind: KnownKind | null,
    private readonly headless: boolean,
  ) {}

  get isBegun(): boolean {
    return this.guess !== null;
  }

  /** Guesses by the first rows, and studies these; later calls do nothing. */
  begin(first: readonly Row[]): void {
    if (this.isBegun) return;
    const rows = first.map(({ cells }) => cells);
    const names = this.headless ? layoutOf(this.head)?.names : undefined;
    const head = names ?? this.head;
    this.guess = guessMapping(head, this.kind === null ? rows : [], this.headless && !names);
    if (this.kind !== null) {
      const date = columnsOf(head)(DATES[this.kind]);
      this.guess.columns = date < 0 ? {} : { date };
    }
    this.first = rows;
    for (const cells of rows) this.row(cells);
  }

  row(cells: readonly Cell[]): void {
    const { columns, decimal } = this.guess!;
    if (columns.date !== undefined) this.countDate(cells[columns.date]);
    if (columns.end !== undefined) this.countEnd(cells[columns.end]);
    if (columns.lat === undefined || columns.lon === undefined) return;
    if (columns.lat === columns.lon) return this.pair(cells[columns.lat]);
    widen(this.lat, cells[columns.lat], decimal);
    widen(this.lon, cells[columns.lon], decimal);
  }

  private pair(cell: Cell | undefined): void {
    const pair = pairOf(cell);
    if (!pair) return;
    widen(this.lat, pair.lat, ".");
    widen(this.lon, pair.lon, ".");
  }

  /** Of a known kind only the order of dates can be in doubt. */
  isKnownEnough(): boolean {
    return this.kind !== null && this.isBegun && this.dates.asked === 0;
  }

  orders(): DateOrder[] {
    const orders = ordersOf(both(this.dates, this.ends));
    const said = orderInName(this.head[this.guess!.columns.date ?? -1] ?? "");
    return said !== null && orders.includes(said) ? [...new Set([said, ...orders])] : orders;
  }

  order(): DateOrder {
    return this.orders()[0]!;
  }

  mapping(): Mapping {
    const isCalledSo = this.guess!.swapped && this.lon.beyond === 0;
    return { ...this.guess!, dates: this.order(), swapped: isCalledSo || areSwapped(this.lat, this.lon) };
  }

  doubts(): string[] {
    const { columns } = this.guess!;
    if (this.kind !== null) {
      const first = this.order() === "mdy" ? "month" : "day";
      const asked = `its dates fit several orders; the ${first} was taken to come first`;
      const turned = turnedDoubt(this.first, columns.date);
      return [...(this.orders().length > 1 ? [asked] : []), ...(turned ? [turned] : [])];
    }
    const doubts: string[] = [];
    if (columns.date === undefined && columns.year === undefined)
      doubts.push("no column with dates was found");
    if (columns.lat === undefined || columns.lon === undefined)
      doubts.push(withoutPlaces(this.head, this.first));
    if (areSwapped(this.lat, this.lon))
      doubts.push(
        `${rangeWords(this.lat)}: ${columns.lat === columns.lon ? "longitude stands before latitude" : "the two columns are read as swapped"}`,
      );
    else if (this.lat.beyond > 0) doubts.push(`${rangeWords(this.lat)}: some are no latitudes`);
    doubts.push(...rowDoubts(this.head, this.first, this.mapping()));
    return [...doubts, ...dateDoubts(both(this.dates, this.ends), this.order())];
  }
}

const rangeWords = ({ from, to }: { from: number; to: number }) =>
  `latitudes lie between ${Math.floor(from)} and ${Math.ceil(to)}`;

function dateDoubts({ asked, fits, unread, read }: OrderCount, order: DateOrder): string[] {
  const doubts: string[] = [];
  if (unread > 0) doubts.push(`${unread} of ${unread + read} dates cannot be read`);
  if (fits[order] < asked && asked > 0)
    doubts.push(`ordered otherwise than the others: ${counted(asked - fits[order], "date")}`);
  return doubts;
}

function both(a: OrderCount, b: OrderCount): OrderCount {
  const fits = { ymd: a.fits.ymd + b.fits.ymd, dmy: a.fits.dmy + b.fits.dmy, mdy: a.fits.mdy + b.fits.mdy };
  return {
    asked: a.asked + b.asked,
    halfDays: a.halfDays + b.halfDays,
    fits,
    unread: a.unread + b.unread,
    read: a.read + b.read,
  };
}
