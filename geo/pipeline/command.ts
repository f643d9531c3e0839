import { parseArgs } from "node:util";
import type { Atlas } from "../../src/model/schema";
import { SeedError } from "./faults";
import { readInputs, type Inputs } from "./read-inputs";
import type { DataFiles } from "./serialise-data";
import { summary } from "./summary";
import { compareData, writeData } from "./write-data";

export type Build = (inputs: Inputs) => { atlas: Atlas; files: DataFiles };

/**
 * `tsx geo/pipeline/build.ts [--check] [--root DIR]`: builds DIR/public/data from DIR/seeds, or with
 * `--check` only compares. Returns the exit code: 1 for faults in the seeds and for data that differ.
 */
export function runCommand(build: Build, args: string[]): 0 | 1 {
  const { values } = parseArgs({
    args,
    options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  });
  try {
    const { atlas, files } = build(readInputs(values.root));
    const differences = values.check ? compareData(values.root, files) : [];
    const kept = values.check ? null : writeData(values.root, files);
    if (differences.length > 0)
      return fail([...differences, "Run `npm run data` and commit what it writes."]);
    console.log(summary(atlas, files));
    if (kept) console.log(keptWords(kept));
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return fail([...error.messages, `${error.messages.length} faults; nothing was written.`]);
  }
}

const keptWords = (fingerprint: string) =>
  `The data before it is kept in public/data/editions/${fingerprint} for links pinned to it. ` +
  "Delete that folder if it was never published.";

function fail(lines: string[]): 1 {
  console.error(lines.join("\n"));
  return 1;
}
