import { expect, test } from "vitest";
import { PRINT_INKS as inks } from "./slides.fixture";
import { storySlides } from "./story-slides";
import { sessionOf, shippedData } from "../figure/figure.fixture";
import { DEFAULT_OPTIONS } from "../figure/options";
import type { MapPicture } from "../../map/picture/map-picture";

const read = Object.assign(() => Promise.resolve({}), { address: (path: string) => Promise.resolve(path) });
const picture = {
  canvas: { toDataURL: () => "" },
  frame: { x: 0.5, y: 0.5, scale: 512, width: 100, height: 100 },
  scale: { label: "500 km", length: 90 },
  alt: "",
} as unknown as MapPicture;

test("a story whose writer gave it no title still has one on each slide", async () => {
  const steps = [1, 2].map(() => ({ view: "v=1", caption: "", notes: "", frame: null }));
  const story = { title: "", data: null, steps };
  const page = "https://maps.example/atlas/";
  const order = { options: DEFAULT_OPTIONS, page, read, inks, draw: () => Promise.resolve(picture) };
  const slides = await storySlides(sessionOf(await shippedData()), story, order, () => {});
  const titles = slides.flatMap(({ plan }) =>
    plan.parts.flatMap((part) =>
      part.kind === "text" && part.isTitle ? [part.paragraphs[0]![0]!.text] : [],
    ),
  );
  expect(titles).toEqual(["Untitled story, 1 of 2", "Untitled story, 2 of 2"]);
});
