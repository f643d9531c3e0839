import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { boxOf, type Measure, type Primitive } from "./display-list";
import type { FigureInks } from "./inks";
import { layOutFigure, type FigureLayout } from "./layout";
import { figureContent, type FigureContent } from "../content";
import { randomView, sessionOf, shippedData } from "../figure.fixture";
import { DEFAULT_OPTIONS, FIGURE_CHARTS, FIGURE_SIZES } from "../options";
import type { Loaded } from "../../../data/load";
import { overlaps, type Box } from "../../../map/labels/boxes";
import { NO_FILTERS } from "../../../model/filters";
import { EVENT_TYPES } from "../../../model/event-type";

const names = [
  "page",
  "text",
  "text2",
  "text3",
  "line",
  "grid",
  "accent",
  "killed",
  "killedBest",
  "data",
  "dataPossible",
  "dataHatch",
  "whisker",
  "land",
  "halo",
  "mapFrame",
];
const inks = {
  ...Object.fromEntries(names.map((name) => [name, `#${name}`])),
  fillAlpha: 1,
  density: ["#f0bf63", "#3f0f4a"],
  types: Object.fromEntries(EVENT_TYPES.map((type) => [type, `#${type}`])),
  areas: { operates: "#o", trains: "#t", pledges: "#p", border: "#b" },
} as unknown as FigureInks;
const measure: Measure = (text, { size, strong }) => text.length * size * (strong ? 0.53 : 0.5);
const scale = { label: "500 km", length: 90 };
const set = (content: FigureContent, size: (typeof FIGURE_SIZES)[number]) =>
  layOutFigure(content, size, { inks, measure, scale });

const words = fc.stringMatching(/^[A-Za-z,.’ ]{0,40}$/);
const title = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(" ").trim());
const choice = fc.record({
  title,
  notes: title,
  chart: fc.constantFrom(...FIGURE_CHARTS),
  theme: fc.constant("light" as const),
});

/** What is set on pages: random views of the shipped atlas under random titles, and more sources than there are. */
let contents: FigureContent[];
let data: Loaded;
beforeAll(async () => {
  data = await shippedData();
  const drafts = fc.sample(fc.tuple(randomView, choice, fc.constantFrom(0, 0, 3, 9, 60)), {
    numRuns: 40,
    seed: 7,
  });
  contents = drafts.map(([view, options, more]) => {
    const content = figureContent(sessionOf(data, view), options, "https://maps.example/atlas/");
    return { ...content, sources: [...content.sources, ...madeUp(content.sources.length, more)] };
  });
});

function madeUp(from: number, count: number): FigureContent["sources"] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ number: from + at + 1, id: `s${at}`, title: `A report of some length on the matter, part ${at}` },
    ...{ rest: "A publisher, 12 March 2021", grade: "C3", gradeWords: "C3", events: 1 },
  }));
}

const texts = (list: readonly Primitive[]) => list.flatMap((one) => (one.kind === "text" ? [one] : []));
const isWithin = (box: Box, page: Box) =>
  box.left >= page.left && box.top >= page.top && box.right <= page.right && box.bottom <= page.bottom;
const allText = ({ list }: FigureLayout) =>
  texts(list)
    .map(({ text }) => text)
    .join(" ");
const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 0.5,
  top: top + 0.5,
  right: right - 0.5,
  bottom: bottom - 0.5,
});

describe.each(FIGURE_SIZES)("a figure of $label", (size) => {
  it("keeps every part to itself, and everything on the page", () => {
    const page = { left: -0.5, top: -0.5, right: size.width + 0.5, bottom: size.height + 0.5 };
    for (const [at, content] of contents.entries()) {
      const { boxes, list } = set(content, size);
      const parts = Object.entries(boxes);
      for (const [part, box] of parts) {
        if (!isWithin(box, page)) throw new Error(`${at}: ${part} leaves the page`);
        for (const [other, its] of parts) {
          if (part < other && overlaps(shrunk(box), shrunk(its)))
            throw new Error(`${at}: ${part} on ${other}`);
        }
      }
      for (const one of list) {
        if (!isWithin(boxOf(one), page)) throw new Error(`${at}: off the page: ${JSON.stringify(one)}`);
      }
    }
  });

  it("writes no line of text over another", () => {
    for (const [at, content] of contents.entries()) {
      const lines = texts(set(content, size).list).filter(({ text }) => text.trim() !== "");
      lines.forEach((one, index) => {
        for (const other of lines.slice(index + 1)) {
          const hit = overlaps(shrunk(boxOf(one)), shrunk(boxOf(other)));
          if (hit) throw new Error(`${at}: “${one.text}” on “${other.text}”`);
        }
      });
    }
  });

  it("leaves the map its place, whatever is on it", () => {
    for (const content of contents) {
      const { map } = set(content, size);
      expect(map.bottom - map.top).toBeGreaterThan(size.height * 0.3);
      expect([map.left, map.top, map.right, map.bottom].every(Number.isInteger)).toBe(true);
      expect(set({ ...content, legend: [], caveats: ["Another."] }, size).map).toEqual(map);
    }
  });

  it("names every source and says every caution, or how many more there are", () => {
    for (const content of contents) {
      const text = allText(set(content, size));
      const numbers = [...text.matchAll(/\[(\d+)\] [“A-Z]/g)].map((found) => Number(found[1]));
      const shown = content.sources.filter(({ number }) => numbers.includes(number)).length;
      expect(shown + Number(/And (\d+) more source/.exec(text)?.[1] ?? "0")).toBe(content.sources.length);
      const missing = content.caveats.filter((caveat) => !text.includes(caveat));
      expect(Number(/And (\d+) more remark/.exec(text)?.[1] ?? "0"), missing.join()).toBe(missing.length);
    }
  });
});

it.each(["Of the report on the matter. ", "Vierwaldstättersee", "🗺"])(
  "keeps everything on the page where an imported atlas is named and told in hundreds of “%s”",
  (piece) => {
    const long = piece.repeat(400);
    const { atlas } = data;
    const lengthy: Loaded = {
      ...data,
      atlas: {
        ...atlas,
        title: long,
        documents: atlas.documents.map((one) => ({ ...one, title: long, publisher: long })),
        events: atlas.events.map((one) => ({ ...one, title: long })),
        actors: atlas.actors.map((one) => ({ ...one, name: long })),
      },
    };
    const filters = { ...NO_FILTERS, actor: [atlas.actors[0]!.id] };
    const options = { ...DEFAULT_OPTIONS, notes: long.slice(0, 400) };
    const content = figureContent(sessionOf(lengthy, { filters }), options, "https://maps.example/atlas/");
    for (const size of FIGURE_SIZES) {
      const page = { left: -0.5, top: -0.5, right: size.width + 0.5, bottom: size.height + 0.5 };
      const { list, map } = set(content, size);
      expect(map.bottom - map.top).toBeGreaterThan(size.height * 0.2);
      for (const one of list)
        if (!isWithin(boxOf(one), page)) throw new Error(`off the page: ${JSON.stringify(one)}`);
      for (const { text } of texts(list)) expect(text.isWellFormed()).toBe(true);
    }
  },
);

it("keeps the legend of a small picture, without chart and cautions, on its page and off the map", () => {
  const size = { id: "embed", label: "", width: 640, height: 530 };
  const page = { left: -0.5, top: -0.5, right: size.width + 0.5, bottom: size.height + 0.5 };
  for (const content of contents) {
    const bare = { ...content, title: content.title.slice(0, 40), notes: "", caveats: [] };
    const { boxes, list, map } = set({ ...bare, chart: { form: "none" } as FigureContent["chart"] }, size);
    for (const one of list) expect(isWithin(boxOf(one), page)).toBe(true);
    if (boxes.legend) expect(overlaps(shrunk(boxes.legend), shrunk(map))).toBe(false);
  }
});

it("breaks a word that is longer than the page, and loses none of it", () => {
  const content = figureContent(
    sessionOf(data),
    { ...DEFAULT_OPTIONS, title: "x".repeat(160) },
    "https://maps.example/",
  );
  for (const size of FIGURE_SIZES) {
    const layout = set(content, size);
    const kept = texts(layout.list)
      .filter(({ text }) => /^x+$/.test(text))
      .reduce((sum, { text }) => sum + text.length, 0);
    expect(kept).toBe(160);
  }
});
