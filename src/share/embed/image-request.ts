import * as v from "valibot";

/** Sizes in CSS pixels; a picture has at most so many pixels in all, whatever its ratio. */
const SIDE = { least: 200, most: 4000 };
const MOST_PIXELS = 36_000_000;

const side = (name: string) =>
  v.pipe(
    v.number(`${name} must be a number`),
    v.integer(`${name} must be a whole number`),
    v.minValue(SIDE.least, `${name} must be at least ${SIDE.least}`),
    v.maxValue(SIDE.most, `${name} must be at most ${SIDE.most}`),
  );
const text = (name: string, most: number) =>
  v.optional(
    v.pipe(
      v.string(`${name} must be text`),
      v.maxLength(most, `${name} must have at most ${most} characters`),
    ),
  );

/** What a host may ask of exportImage. */
export const ImageRequestSchema = v.pipe(
  v.object(
    {
      width: side("width"),
      height: side("height"),
      pixelRatio: v.optional(
        v.pipe(
          v.number("pixelRatio must be a number"),
          v.minValue(1, "pixelRatio must be at least 1"),
          v.maxValue(3, "pixelRatio must be at most 3"),
        ),
        1,
      ),
      title: text("title", 200),
      notes: text("notes", 2000),
    },
    "the payload must be an object with width and height",
  ),
  v.check(
    ({ width, height, pixelRatio }) => width * height * pixelRatio ** 2 <= MOST_PIXELS,
    `the picture must have at most ${MOST_PIXELS / 1e6} million pixels`,
  ),
);

export type ImageRequest = v.InferOutput<typeof ImageRequestSchema>;
