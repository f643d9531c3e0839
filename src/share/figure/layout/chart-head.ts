import { moved, stacked, type Block } from "./display-list";
import { plain, strong, type Look } from "./look";
import { setText } from "./set-text";

/** A chart's title and how to read it, with the space below them. */
export function setChartHead(
  title: string,
  key: string,
  width: number,
  { body, small, inks, measure }: Look,
): Block {
  const set = stacked(
    [
      setText([{ text: title, style: strong(body * 1.1), ink: inks.text }], width, measure, 1.25),
      setText([{ text: key, style: plain(small), ink: inks.text2 }], width, measure, 1.25),
    ],
    0,
  );
  return { ...set, list: moved(set.list, 0, 0), height: set.height + body * 0.45 };
}
