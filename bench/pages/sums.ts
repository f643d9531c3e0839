import type { Step } from "./peer";
import { FIRST_DAY, LAST_DAY, synthetic } from "../data/synthetic";
import { slotsOf } from "../data/slots";
import { makeBins } from "../../src/table/bins";
import type { EventTable } from "../../src/table/event-table";
import { failBits } from "../../src/table/filter";
import { insideCounts } from "../../src/table/histogram";
import { openRows } from "../../src/table/open-rows";
import { rowSink } from "../../src/table/row-sink";
import { Tally } from "../../src/table/tally";
import { timeIndex, type TimeIndex } from "../../src/table/time-index";
import type { WindowSums } from "../../src/table/window-sums";
import { EVENT_TYPES } from "../../src/model/event-type";
import { NO_FILTERS } from "../../src/model/filters";

/** The atlas's own sums without its page: what one step of the slider asks of the table. It draws nothing. */
let table: EventTable;
let times: TimeIndex;
let tally: Tally;
const months = makeBins(FIRST_DAY, LAST_DAY, "month");
const CHARTS = ["type", "actor", "country", "admin1"] as const;

/** Per value of four dimensions events, killed and numbers not given, certain and possible; and a bar a month. */
function sums(from: number, to: number): number {
  const window = { from, to };
  let read = tally.totals(window).certain.people.killed.best;
  for (const by of CHARTS) {
    const { certain, possible } = tally.sums(by, window);
    read += sumOf(certain) + (possible.isEmpty ? 0 : sumOf(possible));
  }
  return read + insideCounts(tally, months, window).certain[0]!;
}

function sumOf(sums: WindowSums): number {
  const killed = sums.people("killed");
  let read = 0;
  for (let code = 0; code < killed.count; code++) {
    const { low, best, high, unknown } = killed.at(code);
    read += killed.eventsAt(code) + low + best + high + unknown;
  }
  return read;
}

function measured(work: () => void): Step {
  const began = performance.now();
  work();
  const main = performance.now() - began;
  return { main, pixels: main };
}

window.peer = {
  load(count) {
    const sink = rowSink();
    for (const slot of slotsOf(synthetic(count))) sink.add(slot);
    table = openRows(sink.finish()).table;
    const began = performance.now();
    times = timeIndex(table);
    tally = new Tally(table, times, failBits(table, NO_FILTERS));
    sums(FIRST_DAY, LAST_DAY);
    return Promise.resolve(performance.now() - began);
  },
  step: (from, to) => Promise.resolve(measured(() => sums(from, to))),
  filter: (types) =>
    Promise.resolve(
      measured(() => {
        const type = EVENT_TYPES.filter((_, at) => types.includes(at));
        tally = new Tally(table, times, failBits(table, { ...NO_FILTERS, type }));
        sums(FIRST_DAY, LAST_DAY);
      }),
    ),
};
