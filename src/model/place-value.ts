/**
 * Places and provinces of a file have no ids: one is its name within what holds it, "San José, Heredia, Costa Rica", so
 * that namesakes stay apart. It can be shown as it is; a soft hyphen, which nobody sees, tells its parts from commas in names.
 */
const SOFT = "\u00ad";
const BETWEEN = `,${SOFT} `;

/** `within` is the value of what holds it, or a country's name; "" where that is not given. No name is no place: "". O(name). */
export function placeValue(name: string, within: string): string {
  const own = name.replaceAll(SOFT, "");
  return own === "" || within === "" ? own : own + BETWEEN + within;
}

/** What the file calls it. O(value). */
export function nameIn(value: string): string {
  const end = value.indexOf(BETWEEN);
  return end === -1 ? value : value.slice(0, end);
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether several of these values have this name. O(1), but for the first time it is asked of them: O(values). */
export function isShared(name: string, values: readonly string[]): boolean {
  const shared = known.get(values) ?? sharedNames(values);
  known.set(values, shared);
  return shared.has(name);
}

/** The name alone where no other of the values has it, else with what holds it. */
export function nameAmong(value: string, values: readonly string[]): string {
  const name = nameIn(value);
  return isShared(name, values) ? value.replaceAll(BETWEEN, ", ") : name;
}

function sharedNames(values: readonly string[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const value of values) {
    const name = nameIn(value);
    (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}
