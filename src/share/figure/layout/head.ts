import { EMPTY_BLOCK, stacked, type Block } from "./display-list";
import { plain, strong, type Look } from "./look";
import { setText } from "./set-text";
import type { FigureContent } from "../content";

/** A title of more lines than this is set smaller; set smallest, it is cut after so many. */
const TITLE_LINES = 2;
const MOST_TITLE_LINES = 4;
/** Where a head is too high, each text below the title is cut to ever fewer lines. */
const LINES = [Infinity, 4, 3, 2, 1] as const;

/** Title, view sentence with its remarks, and the author's own remark, in `most` px if they can be cut to that. */
export function setHead(content: FigureContent, width: number, most: number, look: Look): Block {
  const title = setTitle(content.title, width, look);
  let head = EMPTY_BLOCK;
  for (const lines of LINES) {
    head = headOf(content, title, width, lines, look);
    if (head.height <= most) break;
  }
  return head;
}

function headOf(
  { sentence, notes }: FigureContent,
  title: Block,
  width: number,
  lines: number,
  look: Look,
): Block {
  const { lead, body, inks, measure } = look;
  const styles = { strong: strong(lead), plain: plain(lead) };
  const first = sentence.lead.map((run) => ({
    text: run.text,
    style: run.strong ? styles.strong : styles.plain,
    ink: inks.text,
  }));
  const remarks = [{ text: sentence.remarks, style: plain(body), ink: inks.text2 }];
  const below = stacked(
    [setText(first, width, measure, 1.3, lines), setText(remarks, width, measure, 1.32, lines)],
    Math.round(body * 0.15),
  );
  const note = notes === "" ? EMPTY_BLOCK : setNote(notes, width, lines, look);
  return stacked([title, below, note], Math.round(body * 0.45));
}

function setTitle(title: string, width: number, { title: size, inks, measure }: Look): Block {
  const at = (px: number, most = Infinity) =>
    setText([{ text: title, style: strong(px), ink: inks.text }], width, measure, 1.18, most);
  const steps = [1, 0.86, 0.74].map((by) => size * by);
  const fitting = steps.find((px) => at(px).height <= TITLE_LINES * px * 1.18 + 0.01);
  return fitting === undefined ? at(steps.at(-1)!, MOST_TITLE_LINES) : at(fitting);
}

function setNote(notes: string, width: number, lines: number, { body, inks, measure }: Look): Block {
  const [head, text] = [strong(body), plain(body)];
  const runs = [
    { text: "Note ", style: head, ink: inks.text },
    { text: notes, style: text, ink: inks.text },
  ];
  return setText(runs, width, measure, 1.32, lines);
}
