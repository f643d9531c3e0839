import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { chartSheet } from "./chart-sheet";
import { mapBoxOf, planSlide } from "./plan-slide";
import { pptxOf } from "./pptx";
import { SLIDE } from "./slide-look";
import { PRINT_INKS as inks } from "./slides.fixture";
import { speakerNotes } from "./speaker-notes";
import { figureContent } from "../figure/content";
import { randomView, sessionOf, shippedData } from "../figure/figure.fixture";
import { DEFAULT_OPTIONS, FIGURE_CHARTS } from "../figure/options";
import { chartSvg } from "../figure/chart-svg";
import type { Loaded } from "../../data/load";
import { NO_FILTERS } from "../../model/filters";
import type { View } from "../../view/view";

const PAGE = "https://maps.example/atlas/";
const PIXEL = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`;
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;
let data: Loaded;
beforeAll(async () => {
  data = await shippedData();
});

function made(view: Partial<View>, title = "") {
  const session = sessionOf(data, view);
  const content = figureContent(session, { ...DEFAULT_OPTIONS, title }, PAGE);
  const map = mapBoxOf({ content, caption: "", inks });
  const plan = planSlide({ content, caption: "", scale: { label: "500 km", length: 90 }, map, inks });
  return {
    session,
    content,
    plan,
    notes: speakerNotes(session, { content, caption: "", spoken: "Say this." }),
  };
}

const parse = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(xml, "text/xml");

describe("a slide", () => {
  it("keeps every part on it, whatever the view and the chart", () => {
    fc.assert(
      fc.property(
        randomView,
        fc.constantFrom(...FIGURE_CHARTS),
        fc.string({ maxLength: 160 }),
        (view, chart, title) => {
          const content = figureContent(sessionOf(data, view), { ...DEFAULT_OPTIONS, chart, title }, PAGE);
          const map = mapBoxOf({ content, caption: title, inks });
          for (const { box } of planSlide({ content, caption: title, scale: null, map, inks }).parts) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(SLIDE.height + 0.01);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ["sentences", "Of the report on the matter. "],
    ["one word", "Vierwaldstättersee"],
    ["signs that take two units", "🗺"],
  ])("keeps every part on it where an imported atlas is named and told in hundreds of %s", (_, piece) => {
    const long = piece.repeat(400);
    const { atlas } = data;
    const lengthy: Loaded = {
      ...data,
      atlas: {
        ...atlas,
        title: long,
        documents: atlas.documents.map((one) => ({ ...one, title: long, publisher: long })),
        actors: atlas.actors.map((one) => ({ ...one, name: long })),
      },
    };
    const filters = { ...NO_FILTERS, type: ["attack" as const], actor: [atlas.actors[0]!.id] };
    for (const view of [{}, { filters }]) {
      for (const chart of FIGURE_CHARTS) {
        const content = figureContent(
          sessionOf(lengthy, view),
          { ...DEFAULT_OPTIONS, chart, notes: long.slice(0, 400) },
          PAGE,
        );
        const order = { content, caption: long, inks };
        const map = mapBoxOf(order);
        expect(map.height).toBeGreaterThan(1);
        for (const part of planSlide({ ...order, scale: null, map }).parts) {
          const { box } = part;
          expect([box.y >= 0, box.height >= 0], JSON.stringify(box)).toEqual([true, true]);
          expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(SLIDE.height + 0.01);
          if (part.kind === "text")
            for (const { text } of part.paragraphs.flat()) expect(text.isWellFormed()).toBe(true);
        }
      }
    }
  });

  it("charts the figure's numbers, an unknown one as a gap and an open end as no end", () => {
    const { content } = made({ filters: { ...NO_FILTERS, type: ["attack"] } });
    if (content.chart.form !== "lying") throw new Error("no chart");
    const { rows } = content.chart;
    const { columns } = chartSheet(content.chart, rows.length);
    const values = (role: string) => columns.find((column) => column.role === role)!.values;
    expect(values("low")).toEqual(rows.map(({ certain }) => (certain.known > 0 ? certain.low : null)));
    expect(values("best")).toEqual(rows.map(({ certain }) => (certain.known > 0 ? certain.best : null)));
    expect(values("high")).toEqual(
      rows.map(({ certain }) => (certain.known > 0 && !certain.open ? certain.high : null)),
    );
    expect(values("low")).toContain(null);
    expect(values("low")).not.toContain(0);
  });
});

describe("a presentation", () => {
  it("holds chart, workbook, alternative text and notes, all of them XML, whatever the words", async () => {
    const hostile = 'A & B <script> "quoted" \u0007 \ud800 ]]>';
    const { plan, notes, content } = made({ filters: { ...NO_FILTERS, type: ["attack"] } }, hostile);
    const blob = await pptxOf(
      [
        { plan, map: { data: PIXEL, alt: `The map: ${hostile}` }, notes },
        { plan, map: null, notes: "" },
      ],
      { title: hostile, inks },
    );
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const names = Object.keys(files);
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) parse(strFromU8(files[name]!));
    const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    if (content.chart.form !== "lying") throw new Error("no chart");
    const lows = content.chart.rows.flatMap(({ certain }) => (certain.known > 0 ? [certain.low] : []));
    const low = parse(strFromU8(files[charts[0]!]!));
    const series = [...low.getElementsByTagName("c:ser")].find((one) =>
      /Low end/.test(one.textContent ?? ""),
    )!;
    const cached = [...series.getElementsByTagName("c:val")[0]!.getElementsByTagName("c:v")];
    expect(cached.map(({ textContent }) => Number(textContent))).toEqual(lows);
    const books = names.filter((name) => /\.xlsx$/.test(name));
    expect(books).toHaveLength(2);
    const sheet = strFromU8(unzipSync(files[books[0]!]!)["xl/worksheets/sheet1.xml"]!);
    for (const value of lows) expect(sheet).toContain(`<v>${value}</v>`);
    expect(strFromU8(files["ppt/slides/slide1.xml"]!)).toContain("The map: A &amp; B");
    expect(strFromU8(files["ppt/notesSlides/notesSlide1.xml"]!)).toContain("Say this.");
  });
});

describe("a chart as SVG", () => {
  it("is XML of its own, with every number in it as text", () => {
    for (const chart of FIGURE_CHARTS) {
      const content = figureContent(sessionOf(data), { ...DEFAULT_OPTIONS, chart, title: "<&>" }, PAGE);
      const svg = chartSvg(content, { inks, measure });
      if (chart === "none") expect(svg).toBeNull();
      else expect(parse(svg!).documentElement?.tagName).toBe("svg");
      if (chart === "event")
        for (const label of ["≥182", "149", "90–99"]) expect(svg).toContain(`>${label}<`);
    }
  });
});
