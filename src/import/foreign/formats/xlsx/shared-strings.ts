import { unknownFault } from "../faults";
import type { XmlListener } from "../xml/xml-reader";

/** Signs of all texts that cells share, at most; an empty text takes as much as these. */
const [MOST_SIGNS, EMPTY] = [256 * 2 ** 20, 8];

/** Reads `sharedStrings.xml`: the texts that cells name by number. Signs for pronunciation are left out. */
export class SharedStringsReader implements XmlListener {
  readonly strings: string[] = [];
  private words = "";
  private signs = 0;
  private isWanted = false;
  private isSpoken = false;

  open(name: string): void {
    if (name === "si") this.words = "";
    else if (name === "rPh") this.isSpoken = true;
    else if (name === "t") this.isWanted = !this.isSpoken;
  }

  text(text: string): void {
    if (this.isWanted) this.words += text;
  }

  close(name: string): void {
    if (name === "t") this.isWanted = false;
    else if (name === "rPh") this.isSpoken = false;
    else if (name === "si") this.keep();
  }

  private keep(): void {
    this.signs += this.words.length + EMPTY;
    if (this.signs > MOST_SIGNS)
      throw unknownFault(
        `Its texts have more than ${MOST_SIGNS / 2 ** 20} million signs, which is too much to be read here.`,
        "Save the table as CSV, and open that.",
      );
    this.strings.push(withoutCodes(this.words));
  }
}

/** Text with the signs that XML cannot hold, which workbooks write as `_x000D_`. */
export function withoutCodes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
