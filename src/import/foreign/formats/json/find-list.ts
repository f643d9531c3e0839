/** What lists of records are called where they stand beside others. */
const USUAL = /^(features|data|results?|records|rows|items|events|values?|entries|elements|hits|incidents)$/i;
/** Objects around a list that is looked for. */
const DEEPEST = 3;
/** Of GeoJSON and TopoJSON. */
const SHAPES = /^(geometries|arcs)$/;

interface Level {
  isList: boolean;
  name: string;
}

/**
 * The names that lead to the list of objects that is most likely a table, by the start of a JSON file: the one with a usual
 * name, of several or none such the one with the most objects; none where the file itself is a list; null where there is
 * no list of objects in objects alone. O(text).
 */
export function findList(start: string): readonly string[] | null {
  const counts = new Map<string, number>();
  const levels: Level[] = [];
  let last = "";
  for (let at = 0; at < start.length; at++) {
    const sign = start[at]!;
    if (sign === '"') {
      const end = closing(start, at + 1);
      if (end < 0) break;
      last = start.slice(at + 1, end);
      at = end;
    } else if (sign === ":" && levels.length > 0) levels.at(-1)!.name = last;
    else if (sign === "{" || sign === "[") {
      if (sign === "{") countIn(levels, counts);
      levels.push({ isList: sign === "[", name: "" });
    } else if (sign === "}" || sign === "]") levels.pop();
  }
  const found = [...counts].map(([path, count]) => ({ path: JSON.parse(path) as string[], count }));
  const tables = found.filter(({ path }) => !SHAPES.test(path.at(-1) ?? ""));
  const usual = tables.filter(({ path }) => USUAL.test(path.at(-1) ?? ""));
  const some = usual.length > 0 ? usual : tables;
  return some.sort((a, b) => b.count - a.count)[0]?.path ?? null;
}

/** An object opens: counted where it stands in a list that only objects are around. */
function countIn(levels: readonly Level[], counts: Map<string, number>): void {
  if (!levels.at(-1)?.isList || levels.length - 1 > DEEPEST) return;
  const around = levels.slice(0, -1);
  if (around.some(({ isList }) => isList)) return;
  const path = JSON.stringify(around.map(({ name }) => name));
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

/** Where the text in quotation marks ends that begins at `from`; -1 where it does not. */
function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === "\\") at++;
  }
  return -1;
}
