import { MEASURES, type Measure, type Result, type Who } from "./result";

const NAMES: Record<Who, string> = {
  atlas: "Event Atlas",
  table: "Event Atlas, the table alone",
  maplibre: "MapLibre GeoJSON + setFilter",
  deck: "deck.gl DataFilterExtension",
  crossfilter: "crossfilter2",
};

/** The results as tables, one a measure: median (95th percentile). */
export function report(machine: string, results: readonly Result[]): string {
  const measures = Object.keys(MEASURES) as Measure[];
  const tables = measures.flatMap((measure) => {
    const own = results.filter((result) => result.measure === measure);
    return own.length === 0 ? [] : [`## ${MEASURES[measure]}`, "", table(own), ""];
  });
  return [`Measured on ${machine}. Median (95th percentile) of each.`, "", ...tables].join("\n");
}

function table(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const rows = [...new Set(results.map(rowOf))];
  const head = ["", ...sizes.map((size) => size.toLocaleString("en"))];
  const body = rows.map((row) => [
    row,
    ...sizes.map((size) => cell(results.find((one) => rowOf(one) === row && one.size === size))),
  ]);
  return [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const rowOf = ({ who, window }: Result) => `${NAMES[who]}${window ? `, a window of ${window}` : ""}`;

function cell(result: Result | undefined): string {
  if (!result) return "";
  const { median, p95, count } = result;
  return count === 1 ? figure(median) : `${figure(median)} (${figure(p95)})`;
}

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value < 1 ? 3 : 1);
