const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text as it stands in HTML, in an element or in an attribute between double quotation marks. */
export function htmlText(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => ESCAPES[sign]!);
}
