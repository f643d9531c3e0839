import { unescaped } from "./unescape";
import { damagedFault } from "../faults";
import { UNREADABLE } from "../text/decode";
import { FORBIDDEN_IN_XML } from "../../../../model/xml-signs";

/** What is told of a document as it is read. Names come without prefixes. */
export interface XmlListener {
  /** Attributes are looked for with `attributeOf`. */
  open(name: string, attributes: string): void;
  /** May come in parts. */
  text(text: string): void;
  close(name: string): void;
}

/** Signs of a single tag, comment or the like at most; elements inside one another at most. */
const [MOST_SIGNS, DEEPEST] = [16 * 2 ** 20, 500];

/**
 * Reads XML as it comes. Entities that a document declares are not expanded: they stay as they are written, and nothing
 * outside is loaded. Throws FileFault with the line where the document is not well-formed. O(text).
 */
export class XmlReader {
  private text = "";
  private at = 0;
  private line = 1;
  private readonly inside: string[] = [];
  private hasRoot = false;

  constructor(private readonly listener: XmlListener) {}

  /** Text that follows on what was given before. */
  feed(text: string): void {
    this.line += linesIn(this.text, this.at);
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
    const forbidden = FORBIDDEN_IN_XML.exec(text);
    if (forbidden) {
      const at = this.text.length - text.length + forbidden.index;
      if (forbidden[0] === UNREADABLE) throw this.fault("Some of its bytes are no text in its encoding", at);
      throw this.fault("It holds a sign that XML forbids", at);
    }
    while (this.at < this.text.length) if (!this.step()) break;
    if (this.text.length - this.at > MOST_SIGNS) throw this.fault("One of its tags does not end");
  }

  /** There is no more text. */
  end(): void {
    if (this.at < this.text.length || this.inside.length > 0 || !this.hasRoot) {
      const open = this.inside.at(-1);
      throw this.fault(
        `The file ends too early${open === undefined ? "" : `: “${open}” is not closed`}`,
        this.text.length,
      );
    }
  }

  /** Text up to the next tag, or a tag; false where more is needed. */
  private step(): boolean {
    const { text, at } = this;
    if (text.charCodeAt(at) !== 60) return this.readText();
    const next = text.charCodeAt(at + 1);
    if (next === 33) return this.readDeclaration();
    if (next === 63) return this.skipTo("?>", at + 2);
    return next === 47 ? this.readClosing() : this.readOpening();
  }

  private readText(): boolean {
    const { text, at } = this;
    const next = text.indexOf("<", at);
    let end = next < 0 ? text.length : next;
    if (next < 0) {
      const entity = text.lastIndexOf("&");
      if (entity >= at && end - entity < 12) end = entity;
    }
    const part = text.slice(at, end);
    if (this.inside.length > 0) {
      if (part !== "") this.listener.text(unescaped(part));
    } else if (part.trim() !== "")
      throw this.fault("It has text outside of all elements", at + part.search(/\S/));
    this.at = end;
    return end > at;
  }

  private readDeclaration(): boolean {
    const { text, at } = this;
    if (text.startsWith("<!--", at)) return this.skipTo("-->", at + 4);
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at + 9);
      if (end < 0) return false;
      if (this.inside.length === 0) throw this.fault("It has text outside of all elements");
      this.listener.text(text.slice(at + 9, end));
      this.at = end + 3;
      return true;
    }
    if (text.length - at < 9) return false;
    if (!text.startsWith("<!DOCTYPE", at) || this.hasRoot) throw this.fault("It is not well-formed XML");
    const end = endOfDoctype(text, at);
    if (end < 0) return false;
    this.at = end;
    return true;
  }

  private skipTo(sign: string, from: number): boolean {
    const end = this.text.indexOf(sign, from);
    if (end < 0) return false;
    this.at = end + sign.length;
    return true;
  }

  private readOpening(): boolean {
    const { text, at } = this;
    let [end, blank] = [at + 1, -1];
    for (; ; end++) {
      if (end >= text.length) return false;
      const code = text.charCodeAt(end);
      if (code === 62) break;
      if (code <= 32 && blank < 0) blank = end;
      else if (code === 34 || code === 39) end = text.indexOf(text[end]!, end + 1);
      else if (code === 60) throw this.fault("It is not well-formed XML");
      if (end < 0) return false;
    }
    const isEmpty = text.charCodeAt(end - 1) === 47;
    const last = isEmpty ? end - 1 : end;
    const name = text.slice(at + 1, blank < 0 ? last : blank);
    this.open(name, blank < 0 ? "" : text.slice(blank, last), isEmpty);
    this.at = end + 1;
    return true;
  }

  private open(name: string, attributes: string, isEmpty: boolean): void {
    if (!startsAsName(name)) throw this.fault("It is not well-formed XML");
    if (this.inside.length === 0 && this.hasRoot) throw this.fault("It has more than one outermost element");
    if (this.inside.length >= DEEPEST)
      throw this.fault(`It has more than ${DEEPEST} elements inside one another`);
    this.hasRoot = true;
    this.listener.open(local(name), attributes);
    if (isEmpty) this.listener.close(local(name));
    else this.inside.push(name);
  }

  private readClosing(): boolean {
    const { text, at } = this;
    const end = text.indexOf(">", at);
    if (end < 0) return false;
    const open = this.inside.pop();
    const isSame = open !== undefined && end === at + 2 + open.length && text.startsWith(open, at + 2);
    const name = isSame ? open : text.slice(at + 2, end).trimEnd();
    if (open !== name)
      throw this.fault(
        open === undefined ? `“${name}” was not opened` : `“${name}” closes where “${open}” should`,
      );
    this.listener.close(local(name));
    this.at = end + 1;
    return true;
  }

  private fault(what: string, at = this.at) {
    const line = this.line + linesIn(this.text, at);
    return damagedFault(`${what}.`, `line ${line}`);
  }
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Names begin with a letter of any script, `_` or `:`; the letters beyond ASCII are not looked at closely. */
function startsAsName(text: string): boolean {
  const code = text.charCodeAt(0);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128
  );
}

function linesIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** What follows on a document type, with all it declares in brackets; -1 where it goes on. */
function endOfDoctype(text: string, from: number): number {
  const close = text.indexOf(">", from);
  const bracket = text.indexOf("[", from);
  if (close < 0 || bracket < 0 || bracket > close) return close < 0 ? -1 : close + 1;
  const end = /\]\s*>/g;
  end.lastIndex = bracket;
  return end.test(text) ? end.lastIndex : -1;
}
