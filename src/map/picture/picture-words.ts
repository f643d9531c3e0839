import { screenX, screenY, type Frame } from "../geo/mercator";
import type { Mark } from "../marks/mark";
import type { MarkWords } from "../marks/mark-words";
import { counted } from "../../model/words";

/** Marks told one by one before the rest is counted. */
const TOLD = 8;

/** What a picture of the map shows, for those who do not see it; marks come largest first. */
export function pictureWords(marks: readonly Mark[], frame: Frame, words: (mark: Mark) => MarkWords): string {
  const inside = marks.filter((mark) => {
    const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
    return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  });
  if (inside.length === 0) return "Map without an event on it, north up.";
  const told = inside.slice(0, TOLD).map((mark) => {
    const { title, detail } = words(mark);
    return `${title}: ${detail}`;
  });
  const rest = inside.length - told.length;
  const more = rest > 0 ? `; and ${counted(rest, "smaller mark")}` : "";
  return `Map with ${counted(inside.length, "mark")}, north up. ${told.join("; ")}${more}.`;
}
