const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it is meant: the entities of XML and numbered signs. What else looks like one stays as it is written. O(text). */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (written, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? written;
      const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
      const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isSign ? String.fromCodePoint(code) : written;
    },
  );
}

/** The value of an attribute among those of a tag; null where it is not there. O(attributes). */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = 0; ;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return null;
    const given = attributes.slice(at, equals).trim();
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open++;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") return null;
    const close = attributes.indexOf(quote, open + 1);
    if (close < 0) return null;
    if (given === name) return unescaped(attributes.slice(open + 1, close));
    at = close + 1;
  }
}
