import { countWords } from "../../model/words";

/** Links longer than this are cut off somewhere on their way. Characters. */
export const LONGEST_LINK = 2_000;

/** What is said of a link that is too long; "" of any other. */
export function longLinkWords({ length }: string): string {
  if (length <= LONGEST_LINK) return "";
  return `This link has ${countWords(length)} characters; beyond ${countWords(LONGEST_LINK)} some programs cut links off. Fewer values chosen in the filters make it shorter.`;
}
