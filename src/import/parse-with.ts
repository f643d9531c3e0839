import * as v from "valibot";

/** A text as JSON; a fault says in words what is wrong with it. */
export function parseJson(text: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { why: "is not JSON, or is cut off" };
  }
}

/** A value as a schema wants it; a fault says where it is wrong and how. */
export function parseWith<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { value: v.InferOutput<S> } | { why: string } {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  return { why: `${v.getDotPath(issue) ?? "as a whole"}: ${issue.message}` };
}
