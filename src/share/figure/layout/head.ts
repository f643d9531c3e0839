import { EMPTY_BLOCK, stacked, type Block } from "./display-list";
import { plain, strong, type Look } from "./look";
import { setText } from "./set-text";
import type { FigureContent } from "../content";

/** A title of more lines than this is set smaller. */
const TITLE_LINES = 2;

/** Title, view sentence with its remarks, and the author's own remark. */
export function setHead({ title, sentence, notes }: FigureContent, width: number, look: Look): Block {
  const { lead, body, inks, measure } = look;
  const styles = { strong: strong(lead), plain: plain(lead) };
  const first = sentence.lead.map((run) => ({
    text: run.text,
    style: run.strong ? styles.strong : styles.plain,
    ink: inks.text,
  }));
  const remarks = [{ text: sentence.remarks, style: plain(body), ink: inks.text2 }];
  const below = stacked(
    [setText(first, width, measure, 1.3), setText(remarks, width, measure)],
    Math.round(body * 0.15),
  );
  const note = notes === "" ? EMPTY_BLOCK : setNote(notes, width, look);
  return stacked([setTitle(title, width, look), below, note], Math.round(body * 0.45));
}

function setTitle(title: string, width: number, { title: size, inks, measure }: Look): Block {
  const at = (px: number) =>
    setText([{ text: title, style: strong(px), ink: inks.text }], width, measure, 1.18);
  const steps = [1, 0.86, 0.74].map((by) => size * by);
  const fitting = steps.find((px) => at(px).height <= TITLE_LINES * px * 1.18 + 0.01);
  return at(fitting ?? steps.at(-1)!);
}

function setNote(notes: string, width: number, { body, inks, measure }: Look): Block {
  const [head, text] = [strong(body), plain(body)];
  const runs = [
    { text: "Note ", style: head, ink: inks.text },
    { text: notes, style: text, ink: inks.text },
  ];
  return setText(runs, width, measure);
}
