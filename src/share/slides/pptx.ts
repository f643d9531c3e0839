import { finishDeck } from "./finish-deck";
import type { SlidePlan } from "./slide-part";
import { defineSlides, writeSlide, type SlidePicture } from "./write-slide";
import type { FigureInks } from "../figure/layout/inks";
import { printable } from "../formats/xml-text";

/** A slide: what stands on it and where, the picture of its map, and what is said about it. */
export interface Slide {
  plan: SlidePlan;
  map: SlidePicture | null;
  notes: string;
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * Slides as a PowerPoint file (Office Open XML): text as text, the map as a picture with words for those who do not see
 * it, each chart a chart with its workbook, the rest in the notes. What writes it is fetched now. Rejects where the file
 * cannot be made.
 */
export async function pptxOf(
  slides: readonly Slide[],
  { title, inks }: { title: string; inks: FigureInks },
): Promise<Blob> {
  const { default: PptxGenJS } = await import("pptxgenjs");
  const deck = new PptxGenJS();
  deck.title = printable(title);
  deck.author = deck.company = "Event Atlas";
  defineSlides(deck);
  for (const { plan, map, notes } of slides) writeSlide(deck, plan, map, notes);
  const written = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  const charts = slides.flatMap(({ plan }) =>
    plan.parts.flatMap((part) =>
      part.kind === "chart" ? [{ sheet: part.sheet, frame: part.frame, inks, size: part.size }] : [],
    ),
  );
  return new Blob([finishDeck(written, charts).slice()], { type: PPTX });
}
