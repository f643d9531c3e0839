/** What XML 1.0 does not allow, lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A text for an element or an attribute of XML; a sign that XML forbids becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r]/g, (sign) => ESCAPES[sign]!);
}

/** The same for readers who take the text for HTML: a tag in it stays the words it is. */
export function xmlOfHtml(text: string): string {
  return xmlText(text.replace(/&(?=#?\w+;)/g, "&amp;").replace(/</g, "&lt;"));
}
