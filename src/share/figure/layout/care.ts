import { EMPTY_BLOCK, moved, stacked, type Block } from "./display-list";
import { plain, strong, type Look } from "./look";
import { setText } from "./set-text";
import { counted } from "../../../model/words";

/** What must be known of the figure, as a list; `shown` of them, the rest counted. */
export function setCare(caveats: readonly string[], shown: number, width: number, look: Look): Block {
  if (caveats.length === 0) return EMPTY_BLOCK;
  const { body, inks, measure } = look;
  const title = setText([{ text: "Read with care", style: strong(body), ink: inks.text }], width, measure);
  const more = caveats.length - shown;
  const texts = [
    ...caveats.slice(0, shown),
    ...(more > 0 ? [`And ${counted(more, "more remark")} at the address given.`] : []),
  ];
  return stacked([title, ...texts.map((text) => item(text, width, look))], Math.round(body * 0.28));
}

function item(text: string, width: number, { body, inks, measure }: Look): Block {
  const indent = Math.round(body * 0.95);
  const size = body * 0.94;
  const set = setText([{ text, style: plain(size), ink: inks.text }], width - indent, measure, 1.26);
  const dot = {
    kind: "circle",
    x: indent * 0.4,
    y: size * 0.66,
    radius: body * 0.13,
    fill: inks.text,
    stroke: null,
    opacity: 1,
  } as const;
  return { list: [dot, ...moved(set.list, indent, 0)], width, height: set.height };
}
