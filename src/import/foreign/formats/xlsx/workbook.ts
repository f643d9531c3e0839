import { attributeOf } from "../xml/unescape";
import type { XmlListener } from "../xml/xml-reader";

/** A sheet of a workbook, by the id of its part. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  part: string;
}

/** Reads `workbook.xml`: its sheets in order, and which of the two calendars its dates count by. */
export class WorkbookReader implements XmlListener {
  readonly sheets: Sheet[] = [];
  /** Days are counted from 1904. */
  is1904 = false;

  open(name: string, attributes: string): void {
    if (name === "workbookPr") this.is1904 = /^(1|true)$/.test(attributeOf(attributes, "date1904") ?? "");
    if (name !== "sheet") return;
    const part = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (part === undefined) return;
    const isHidden = /hidden/i.test(attributeOf(attributes, "state") ?? "");
    this.sheets.push({ name: attributeOf(attributes, "name") ?? "", isHidden, part });
  }

  text(): void {}
  close(): void {}
}

/** Reads relations: what kind of part each id stands for, and where it is. */
export class RelationsReader implements XmlListener {
  readonly relations: { id: string; kind: string; target: string }[] = [];

  open(name: string, attributes: string): void {
    if (name !== "Relationship") return;
    const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributeOf(attributes, key) ?? "");
    this.relations.push({ id: id!, kind: type!.slice(type!.lastIndexOf("/") + 1), target: target! });
  }

  text(): void {}
  close(): void {}
}
