import * as v from "valibot";

/** Where a saved file says what it shows. */
export const CONTENTS = "offline/contents.json";

const ContentsSchema = v.strictObject({
  format: v.literal(1),
  /** Address of the site it was saved from. */
  site: v.pipe(v.string(), v.url(), v.regex(/^https?:/, "an address of the web")),
  /** The view it opens with and the story it plays, as in an address, without "?". */
  query: v.string(),
  /** The day it was saved. */
  saved: v.pipe(v.string(), v.isoDate()),
});
export type Contents = v.InferOutput<typeof ContentsSchema>;

/** A saved file that does not say what it shows. */
class ContentsError extends Error {
  override readonly name = "ContentsError";
}

/** Throws ContentsError. */
export function readContents(value: unknown): Contents {
  const result = v.safeParse(ContentsSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ContentsError(`${CONTENTS}: ${v.getDotPath(issue) ?? "top level"}: ${issue.message}`);
}
