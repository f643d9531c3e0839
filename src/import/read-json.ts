import { FileFault } from "./opened";

/** A text as JSON. Throws FileFault with the line, where the browser says which. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileFault({
      what: "The file is named as JSON, but is not JSON.",
      where: lineOf(String(error), text),
      todo: "Is it complete? Save or download it again.",
    });
  }
}

/** Browsers tell the place of an error in their own ways: "line 3 column 7", "at position 41". */
function lineOf(message: string, text: string): string | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `line ${line}`;
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : `line ${text.slice(0, Number(position)).split("\n").length}`;
}
