import { htmlText } from "../html-text";

/** What a saved file shows before its application runs, or where it does not. Plain text. */
interface Words {
  title: string;
  summary: string;
}

/** The whole file. O(its length). Throws RangeError for a frame without one place for the parts. */
export function fillFrame(frame: string, words: Words, parts: readonly string[]): Blob {
  const [head, tail, ...others] = frame.split("    <!--parts-->\n");
  if (tail === undefined || others.length > 0)
    throw new RangeError("The frame has no one place for the parts.");
  const fill = (text: string) =>
    text.replace(/\{\{(title|summary)\}\}/g, (_, hole: keyof Words) => htmlText(words[hole]));
  return new Blob([fill(head!), ...parts, fill(tail)], { type: "text/html" });
}
