import type { Contender, Loading } from "./contender";
import type { Step } from "./pages/peer";
import type { Measure, Result, Who } from "./result";
import { summary } from "./statistics";
import { scrubs } from "./windows";

const FILTERS: readonly (readonly number[])[] = [[0, 1], [2], [], [5, 6], [0, 1, 2, 3, 4], []];
const WORDS = ["town 1", "armed group c", "province 77", ""];

/** All contenders on the same events; their steps take turns, so that whatever else the machine does hits all alike. */
export async function measure(
  contenders: readonly Contender[],
  { size, steps, say }: { size: number; steps: number; say: (words: string) => void },
): Promise<Result[]> {
  const results: Result[] = [];
  const note = (who: Who, measured: Measure, times: readonly number[], window?: string) =>
    void results.push({ who, size, measure: measured, ...summary(times), ...(window ? { window } : {}) });
  for (const one of contenders) {
    say(`  ${one.who} loads`);
    const before = await one.memory();
    for (const loading of await one.load()) noteLoading(one.who, loading);
    const after = await one.memory();
    if (before !== null && after !== null) note(one.who, "memory", [(after - before) / 1e6]);
    if (one.loadAgain) noteLoading(one.who, await one.loadAgain());
  }
  for (const { name, windows: all } of scrubs(steps)) {
    say(`  ${steps} steps of a window of ${name}`);
    const [first, ...windows] = all;
    for (const one of contenders) await one.grip(first!);
    const taken = new Map<Contender, Step[]>(contenders.map((one) => [one, []]));
    for (const window of windows) for (const [one, list] of taken) list.push(await one.step(window));
    for (const one of contenders) await one.release();
    for (const [one, list] of taken) noteSteps(one.who, list, name);
  }
  for (const one of contenders) {
    const filters: number[] = [];
    for (const types of FILTERS) filters.push((await one.filter(types)).pixels);
    note(one.who, "filter", filters);
    const searches = [];
    for (const word of WORDS) searches.push(await one.search(word));
    const found = searches.filter((step) => step !== null).map(({ pixels }) => pixels);
    if (found.length > 0) note(one.who, "search", found);
  }
  return results;

  function noteLoading(who: Who, { measure: measured, time, longest }: Loading): void {
    note(who, measured, [time]);
    if (longest !== undefined) note(who, measured === "csv" ? "frame" : "frameBinary", [longest]);
  }

  function noteSteps(who: Who, taken: readonly Step[], window: string): void {
    const times = (of: keyof Step) => taken.flatMap((step) => step[of] ?? []);
    const isDrawn = taken.some(({ main, pixels }) => pixels !== main);
    note(who, isDrawn ? "main" : "sums", times("main"), window);
    if (isDrawn) note(who, "pixels", times("pixels"), window);
    if (times("settled").length > 0) note(who, "settled", times("settled"), window);
  }
}
