/** The first signs of a text, at most so many UTF-16 units of it: a sign that takes two is in it whole or not at all. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const isTorn = /[\ud800-\udbff]$/.test(cut) && /^[\udc00-\udfff]/.test(text.slice(most));
  return isTorn ? cut.slice(0, -1) : cut;
}
