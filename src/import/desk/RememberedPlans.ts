import type { Inspection } from "../foreign/importer";
import type { Plan } from "../foreign/plan";

interface Remembered {
  inspection: Inspection;
  plan: Plan;
}

const MOST = 8;

/** How the files opened last were to be read, so that whoever comes back to one finds it as it was left. */
export class RememberedPlans {
  readonly #byFile = new Map<string, Remembered>();

  get(file: File): Remembered | null {
    return this.#byFile.get(keyOf(file)) ?? null;
  }

  keep(file: File, remembered: Remembered): void {
    const key = keyOf(file);
    this.#byFile.delete(key);
    this.#byFile.set(key, remembered);
    if (this.#byFile.size > MOST) this.#byFile.delete(this.#byFile.keys().next().value!);
  }
}

/** Two files that share all of this are the same to a person, too. */
function keyOf({ name, size, lastModified }: File): string {
  return `${size} ${lastModified} ${name}`;
}
