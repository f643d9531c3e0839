import * as v from "valibot";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { At, Faults } from "./faults";
import type { Inputs } from "./read-inputs";

type Path = readonly (string | number)[];
type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** A coded value and where it stands: `at("date", "edtf")` is the line of that key, or of the nearest above it. */
export interface Entry<T> {
  value: T;
  at(...path: Path): At;
}

/** A YAML list as entries; every fault of form is recorded, and then the list is empty. */
export function readList<T>(inputs: Inputs, file: string, schema: Schema<T>, faults: Faults): Entry<T>[] {
  const list = readYaml(inputs, file, v.array(schema, "a list of entries"), faults);
  return list
    ? list.value.map((value, index) => ({ value, at: (...path: Path) => list.at(index, ...path) }))
    : [];
}

/** A YAML file as one entry, or null when its form is wrong. */
export function readYaml<T>(
  inputs: Inputs,
  file: string,
  schema: Schema<T>,
  faults: Faults,
): Entry<T> | null {
  const text = inputs.get(file);
  if (text === undefined) {
    faults.add({ file, line: 1 }, "file is missing", "a YAML file of this name");
    return null;
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const at = (...path: Path): At => ({ file, line: lines.linePos(offsetOf(yaml.contents, path)).line });
  const errors = [...yaml.errors, ...yaml.warnings];
  for (const error of errors) {
    const what = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    faults.add({ file, line: lines.linePos(error.pos[0]).line }, what, "YAML");
  }
  if (errors.length > 0) return null;
  const parsed = v.safeParse(schema, yaml.toJS());
  if (parsed.success) return { value: parsed.output, at };
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    faults.add(at(...path), ...describe(issue, path));
  }
  return null;
}

/** What is wrong and what was expected, in a coder's words. */
function describe(issue: v.BaseIssue<unknown>, path: Path): [string, string] {
  const last = path.at(-1);
  if (issue.expected === "never") return [`unknown key "${last}"`, "a key of seeds/README.md"];
  const inEntry = typeof path[0] === "number" ? path.slice(1) : path;
  const name = inEntry.join(".") || "entry";
  if (issue.type === "strict_object" && issue.received === "undefined")
    return [`${name} is missing`, "a value"];
  const expected = issue.message.startsWith("Invalid ") ? (issue.expected ?? "another value") : issue.message;
  return [`${name} is ${issue.received}`, expected];
}

/** Character offset of the deepest node that `path` reaches: of a key in a map, of an item in a list. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = isMap(root) || isSeq(root) ? (root.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
