import type { FigureContent } from "./content";

/** What the figure says, for those who do not see it. */
export function altText(content: Omit<FigureContent, "alt">): string {
  const { title, sentence, chart, caveats, sources, notes } = content;
  return [
    `${title}.`.replace(/([.!?…])\.$/, "$1"),
    sentence.plain,
    ...(notes === "" ? [] : [notes]),
    ...chartWords(chart),
    ...caveats,
    ...(sources.length > 0
      ? [`Sources: ${sources.map(({ title: name, rest }) => `${name}, ${rest}`).join("; ")}.`]
      : []),
  ].join(" ");
}

/** A chart in sentences, bar by bar. */
export function chartWords(chart: FigureContent["chart"]): string[] {
  if (chart.form === "none") return [];
  if (chart.form === "nothing") return [`${chart.title}: ${chart.words}`];
  const rows = chart.rows.map(({ label, when, id, words }) =>
    chart.form === "standing" ? `${id}, ${words}` : `${[label, when].filter(Boolean).join(", ")}, ${words}`,
  );
  return [`${chart.title}. ${rows.join(". ")}.`, ...chart.beside];
}
