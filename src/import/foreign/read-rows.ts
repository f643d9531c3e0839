import { eachRow } from "./each-row";
import { emptySlot, newSlot } from "./empty-slot";
import { farRows } from "./far-rows";
import { KeyIndex } from "./key-index";
import { MOST_PARTIES } from "./put-names";
import { readerOf } from "./reader-of";
import { findRepeats, eventOf, unite, type Repeats } from "./repeats";
import { RowGroups } from "./row-groups";
import type { Progress, RowReport } from "./importer";
import { FileFault } from "../opened";
import { countWords } from "../../model/words";
import type { Plan } from "./plan";
import type { RowSource } from "./row-source";
import { OPEN_END, OPEN_START } from "../../model/day";
import type { PackedRows, RowSink } from "../../table/event-rows";
import type { RowSlot } from "../../table/row-slot";

/** Milliseconds between two reports of progress. */
const PACE = 100;
/** Events that a page holds: with all that is looked up in them, about a gigabyte. */
const MOST_EVENTS = 5_000_000;

export interface RowsRead {
  rows: PackedRows;
  report: RowReport;
}

/**
 * Reads a file's rows into a sink as a plan says; to merge repeats it goes through the file twice. In memory are a
 * batch, the columns, 24 bytes for each event id, and what repeating rows say: below 200 bytes a row. Rejects with
 * FileFault, also where there are more events than `most`. O(bytes + rows · log rows).
 */
export async function readRows(
  open: () => Promise<RowSource>,
  plan: Plan,
  sink: RowSink,
  progress: (now: Progress) => void,
  most = MOST_EVENTS,
): Promise<RowsRead> {
  const headless = plan.headless ?? false;
  let source = await open();
  let repeats: Repeats | null = null;
  if (plan.repeats === "merge") {
    const half = paced(({ bytes, size, rows }) => progress({ bytes: bytes / 2, size, rows: rows / 2 }));
    repeats = await findRepeats(source, headless, readerOf(plan, source.head), half);
    source = await open();
  }
  const isSecond = repeats !== null;
  const tally = new Tally(sink, repeats, most);
  for (const words of source.beside ?? []) tally.said.addWhole(words);
  const reader = readerOf(plan, source.head);
  const slot = newSlot();
  const said = paced(({ bytes, size, rows }) =>
    progress({ bytes: isSecond ? ((size ?? bytes) + bytes) / 2 : bytes, size, rows }),
  );
  await eachRow(source, headless, {
    row(cells, number) {
      emptySlot(slot, number);
      tally.remarks.length = 0;
      const why = reader.fill(cells, slot, tally.remark);
      if (why === null) tally.accept(slot);
      else tally.reject(why, number);
    },
    torn: (why, number) => tally.reject(why, number),
    cut: (what, number) => tally.said.add(what, number),
    tags: (number) => tally.said.add("it holds HXL tags, which name the columns; it is no event", number),
    pause: said,
  });
  return tally.finish();
}

/** Says how far it is no more often than the pace allows; never ends the reading. */
function paced(progress: (now: Progress) => void): (now: Progress) => false {
  let last = -Infinity;
  return (now) => {
    if (performance.now() - last >= PACE) {
      last = performance.now();
      progress(now);
    }
    return false;
  };
}

/** What becomes of the rows of one file. */
class Tally {
  /** Of the row being read. */
  readonly remarks: string[] = [];
  readonly said = new RowGroups();
  readonly remark = (what: string) => void this.remarks.push(what);
  private readonly reasons = new RowGroups();
  private readonly keys = new KeyIndex();
  private readonly events = new KeyIndex();
  /** What the first rows of repeated events say of the killed, by event. */
  private readonly firsts = new Map<number, string>();
  private readonly counts = {
    read: 0,
    accepted: 0,
    rejected: 0,
    unplaced: 0,
    undated: 0,
    repeated: 0,
    merged: 0,
  };

  constructor(
    private readonly sink: RowSink,
    private readonly repeats: Repeats | null,
    private readonly most: number,
  ) {}

  reject(why: string, row: number): void {
    this.counts.read++;
    this.counts.rejected++;
    this.reasons.add(why, row);
  }

  accept(slot: RowSlot): void {
    const { counts } = this;
    counts.read++;
    counts.accepted++;
    if (Number.isNaN(slot.lat)) counts.unplaced++;
    if (slot.start === OPEN_START && slot.end === OPEN_END) counts.undated++;
    if (slot.parties.length >= MOST_PARTIES)
      this.remark(`it names ${MOST_PARTIES} actors or more; what exceeds them is in the file's row alone`);
    const isMerged = slot.key !== "" && this.isMerged(slot);
    if (counts.accepted - counts.merged > this.most) throw tooMany(this.most);
    if (!isMerged) this.sink.add(slot);
    for (const what of this.remarks) this.said.add(what, slot.row);
  }

  /** Counts repeats of an id; whether the row is part of an event that was taken before. */
  private isMerged(slot: RowSlot): boolean {
    this.keys.of(slot.key);
    const isRepeated = this.keys.isKnown;
    if (isRepeated) this.counts.repeated++;
    if (this.repeats === null) {
      if (isRepeated) this.remark("it repeats the event id of an earlier row");
      return false;
    }
    const event = eventOf(this.events, slot);
    const later = this.repeats.get(event);
    if (later === undefined || !this.events.isKnown) {
      if (isRepeated)
        this.remark("it repeats the event id of an earlier row, with another date or place; it was kept");
      if (later === undefined) return false;
      this.firsts.set(event, numbersOf(slot));
      unite(slot, later);
      return false;
    }
    this.counts.merged++;
    if (this.firsts.get(event) !== numbersOf(slot))
      this.remark("it repeats an event with other numbers; those of the event's first row were kept");
    return true;
  }

  finish(): RowsRead {
    const rows = this.sink.finish();
    for (const row of farRows(rows.lat, rows.lon))
      this.said.add("it stands far from all other places; the source may be wrong", rows.fileRow[row]!);
    return { rows, report: { ...this.counts, reasons: this.reasons.list(), remarks: this.said.list() } };
  }
}

function tooMany(most: number): FileFault {
  return new FileFault({
    what: `It has more than ${countWords(most)} events: more than a browser can hold.`,
    where: null,
    todo: "Open a part of it: some of its years, or one of its countries.",
  });
}

const numbersOf = ({ killed, wounded }: RowSlot) =>
  [killed.low, killed.best, killed.high, wounded.low, wounded.best, wounded.high].join();
