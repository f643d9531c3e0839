import * as v from "valibot";
import { SavedRowsError } from "./byte-reader";
import { parseEdtf } from "../../model/edtf";
import { FILE_COLOURS, MOST_FILES } from "../../model/file-colour";

/** Where a saved file says of which file its rows are, and where they stand. */
export const ABOUT = "data/rows.json";
export const ROWS = "data/rows";

/** Where the cells of a column stand, by its place in the file and the file's among the others. */
export function cellsPart(file: number, column: number): string {
  return `data/cells/${file}/${column}`;
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Group = v.strictObject({ why: v.string(), count: Count, rows: v.array(Count) });

const FileSchema = v.strictObject({
  /** As it is called where it is open. */
  name: v.pipe(v.string(), v.minLength(1)),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** The day it was last changed. */
  dated: v.pipe(
    v.string(),
    v.check((text) => parseEdtf(text) !== null, "an EDTF level 1 date"),
  ),
  /** So many events it has; not all of them need be here. */
  of: Count,
  colour: v.nullable(v.picklist(FILE_COLOURS)),
  /** Null where the rows are events of an atlas. */
  account: v.nullable(
    v.strictObject({
      repeats: v.picklist(["keep", "merge"]),
      report: v.strictObject({
        ...{ read: Count, accepted: Count, rejected: Count },
        ...{ unplaced: Count, undated: Count, repeated: Count, merged: Count },
        reasons: v.array(Group),
        remarks: v.array(Group),
      }),
    }),
  ),
  /** The file's columns, and whether their cells are here. */
  columns: v.array(v.strictObject({ column: v.string(), held: v.boolean() })),
});

const AboutSchema = v.strictObject({
  format: v.literal(1),
  /** The files the rows come from, in the order of their codes in the dataset column. */
  files: v.pipe(v.array(FileSchema), v.minLength(1), v.maxLength(MOST_FILES)),
  /** What the files' rows themselves were searched for, and which of the rows here hold it. */
  found: v.optional(v.array(v.strictObject({ text: v.string(), rows: v.array(Count), strays: Count })), []),
});

/** What a saved file says of its rows. */
export type RowsAbout = v.InferOutput<typeof AboutSchema>;

/** Throws SavedRowsError. */
export function readAbout(value: unknown): RowsAbout {
  const result = v.safeParse(AboutSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SavedRowsError(v.getDotPath(issue) ?? "top level", issue.message);
}
