/** A line of an input file; `file` is the path from the root, `line` counts from 1. */
export interface At {
  file: string;
  line: number;
}

interface Fault extends At {
  message: string;
}

/** Thrown at the end of a step that found faults; one message for each, in the order of file and line. */
export class SeedError extends Error {
  readonly messages: string[];

  constructor(messages: string[]) {
    super(messages.join("\n"));
    this.name = "SeedError";
    this.messages = messages;
  }
}

/** Collects what is wrong with the inputs, so that a coder sees all faults of a step at once. */
export class Faults {
  readonly #faults: Fault[] = [];

  /** Records `file:line: wrong, expected …`. */
  add(at: At, wrong: string, expected: string): void {
    this.#faults.push({ ...at, message: `${at.file}:${at.line}: ${wrong}, expected ${expected}` });
  }

  /** Throws a SeedError when anything was recorded. */
  throwIfAny(): void {
    if (this.#faults.length === 0) return;
    const sorted = this.#faults.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
    throw new SeedError([...new Set(sorted.map((fault) => fault.message))]);
  }
}

/** Runs one step with a collector of its own and throws all its faults together. */
export function step<T>(run: (faults: Faults) => T): T {
  const faults = new Faults();
  const result = run(faults);
  faults.throwIfAny();
  return result;
}

/** Order by code unit, the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
