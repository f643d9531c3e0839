import { attributeOf } from "../xml/unescape";
import type { XmlListener } from "../xml/xml-reader";

/** What a number means by the way it is shown. */
export type Shown = "number" | "date" | "time";

/** Reads `styles.xml`: what the numbers of each cell style mean. */
export class StylesReader implements XmlListener {
  readonly shown: Shown[] = [];
  private readonly codes = new Map<number, string>();
  private isOfCells = false;

  open(name: string, attributes: string): void {
    if (name === "numFmt")
      this.codes.set(
        Number(attributeOf(attributes, "numFmtId")),
        attributeOf(attributes, "formatCode") ?? "",
      );
    else if (name === "cellXfs") this.isOfCells = true;
    else if (name === "xf" && this.isOfCells) {
      const id = Number(attributeOf(attributes, "numFmtId") ?? 0);
      const code = this.codes.get(id);
      this.shown.push(code === undefined ? shownById(id) : shownByCode(code));
    }
  }

  text(): void {}

  close(name: string): void {
    if (name === "cellXfs") this.isOfCells = false;
  }
}

/** Formats that every program has by number. */
function shownById(id: number): Shown {
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return "time";
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "date" : "number";
}

/** By the letters of a format, those in quotation marks and brackets left out. Durations are numbers. */
export function shownByCode(code: string): Shown {
  if (/\[[hms]+\]/i.test(code)) return "number";
  const [letters = ""] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  if (/general/i.test(letters)) return "number";
  if (/[yd]/i.test(letters) || /^[^hs]*m[^hs]*$/i.test(letters)) return "date";
  return /[hs]/i.test(letters) ? "time" : "number";
}
