import { FORBIDDEN_IN_XML } from "../../model/xml-signs";

const FORBIDDEN = new RegExp(FORBIDDEN_IN_XML, "g");
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

/** A text in which each sign that XML forbids has become U+FFFD. */
export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "\ufffd");
}

/** A text for an element of XML; a sign that XML forbids becomes U+FFFD. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>\r]/g, (sign) => ESCAPES[sign]!);
}

/** The same for readers who take the text for HTML: a tag in it stays the words it is. */
export function xmlOfHtml(text: string): string {
  return xmlText(text.replace(/&(?=#?\w+;)/g, "&amp;").replace(/</g, "&lt;"));
}
