import type PptxGenJS from "pptxgenjs";
import { FACE, SLIDE, hex } from "./slide-look";
import type { SlideBox, SlidePart, SlidePlan, SlideRun, SlideShape } from "./slide-part";
import { printable } from "../formats/xml-text";

/** The picture of the map as a data URL, and what it shows. */
export interface SlidePicture {
  data: string;
  alt: string;
}

const LAYOUT = "Figure";
const TITLE = "title";
const DASH = { solid: "solid", dash: "dash", dot: "sysDot", "dash-dot": "dashDot" } as const;
const FORM: Record<SlideShape, PptxGenJS.SHAPE_NAME> = {
  ...{ ellipse: "ellipse", rect: "rect", diamond: "diamond", square: "rect" },
  ...{
    hexagon: "hexagon",
    plus: "plus",
    pentagon: "pentagon",
    "triangle-down": "triangle",
    "triangle-up": "triangle",
  },
};

/** Says how large slides are and that each has a title. Once a presentation, before its first slide. */
export function defineSlides(deck: PptxGenJS): void {
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  const box = { x: SLIDE.margin, y: 0.3, w: SLIDE.width - 2 * SLIDE.margin, h: 0.5 };
  const options = {
    name: TITLE,
    type: "title" as const,
    ...box,
    align: "left" as const,
    valign: "top" as const,
    margin: 0,
  };
  deck.defineSlideMaster({ title: LAYOUT, objects: [{ placeholder: { options, text: "" } }] });
}

/** Writes a slide. Its chart is a stand-in of the right name and place: finishDeck puts the real one there. */
export function writeSlide(
  deck: PptxGenJS,
  plan: SlidePlan,
  picture: SlidePicture | null,
  notes: string,
): void {
  const slide = deck.addSlide({ masterName: LAYOUT });
  slide.background = { color: hex(plan.background) };
  for (const part of plan.parts) writePart(slide, part, picture);
  slide.addNotes(printable(notes));
}

const placed = ({ x, y, width, height }: SlideBox) => ({ x, y, w: width, h: height });

function writePart(slide: PptxGenJS.Slide, part: SlidePart, picture: SlidePicture | null): void {
  switch (part.kind) {
    case "text":
      return writeText(slide, part);
    case "map": {
      const frame = { color: hex(part.frame), width: 0.75 };
      if (picture)
        slide.addImage({
          ...placed(part.box),
          data: picture.data,
          altText: printable(picture.alt),
          objectName: "Map",
        });
      slide.addShape("rect", { ...placed(part.box), line: frame, objectName: "Frame of the map" });
      return;
    }
    case "chart": {
      const data = [{ name: "stand-in", labels: ["stand-in"], values: [1] }];
      slide.addChart("bar", data, { ...placed(part.box), altText: printable(part.alt) });
      return;
    }
    case "rule": {
      const { ink, width, dash } = part.line;
      slide.addShape("line", { ...placed(part.box), line: { color: hex(ink), width, dashType: DASH[dash] } });
      return;
    }
    case "shape": {
      const { fill, line, text, ink, shape } = part;
      slide.addText(text === "" ? [] : text, {
        ...placed(part.box),
        ...{ shape: FORM[shape], flipV: shape === "triangle-down", margin: 0, fontFace: FACE, fontSize: 10 },
        ...{ bold: true, color: hex(ink), align: "center", valign: "middle", objectName: "Sign of the map" },
        ...(fill
          ? { fill: { color: hex(fill.ink), transparency: Math.round((1 - fill.opacity) * 100) } }
          : {}),
        ...(line ? { line: { color: hex(line.ink), width: line.width, dashType: DASH[line.dash] } } : {}),
      });
    }
  }
}

function writeText(slide: PptxGenJS.Slide, part: Extract<SlidePart, { kind: "text" }>): void {
  const { name, size, paragraphs, bullets, align, anchor, isTitle } = part;
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.map((run, at) => ({
      text: printable(run.text),
      options: {
        ...styleOf(run),
        ...(at === paragraph.length - 1 ? { breakLine: true } : {}),
        ...(bullets ? { bullet: { indent: 9 }, paraSpaceAfter: 2 } : {}),
      },
    })),
  );
  slide.addText(runs, {
    ...placed(part.box),
    ...{
      margin: 0,
      align,
      valign: anchor,
      fontFace: FACE,
      fontSize: size,
      fit: "none",
      objectName: printable(name),
    },
    // A label has one line: in a wider face than is meant it goes on, and does not break.
    ...(anchor === "middle" ? { wrap: false } : {}),
    ...(isTitle ? { placeholder: TITLE } : {}),
  });
}

function styleOf({ ink, strong = false, italic = false, link }: SlideRun): PptxGenJS.TextPropsOptions {
  return { color: hex(ink), bold: strong, italic, ...(link ? { hyperlink: { url: link } } : {}) };
}
