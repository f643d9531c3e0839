const FOREIGN = /[\u0660-\u0669\u066b\u066c\u06f0-\u06f9]/g;
/** The Arabic signs between whole and fraction, and between thousands. */
const SIGNS: Readonly<Record<string, string>> = { "\u066b": ".", "\u066c": "" };

/** Arabic and Persian digits as 0–9, and their signs in numbers as they are written with these. O(length). */
export function latinDigits(text: string): string {
  return text.replace(FOREIGN, (sign) => SIGNS[sign] ?? String(sign.charCodeAt(0) & 15));
}
