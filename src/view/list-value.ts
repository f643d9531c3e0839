/** Lists of strings in one address parameter: joined by "~"; "!" escapes, and "!e" stands for the empty string. */
export function encodeList(values: readonly string[]): string {
  return values
    .map((value) => (value === "" ? "!e" : value.replace(/!/g, "!0").replace(/~/g, "!1")))
    .join("~");
}

/** Null for what encodeList never writes. Repeats are dropped. */
export function decodeList(text: string): string[] | null {
  const values = text.split("~").map((part) => {
    if (part === "!e") return "";
    if (part === "" || /!(?![01])/.test(part)) return null;
    return part.replace(/!1/g, "~").replace(/!0/g, "!");
  });
  if (values.some((value) => value === null)) return null;
  return [...new Set(values as string[])];
}
