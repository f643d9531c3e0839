/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** "#92301c" or "#fff" in parts. Throws RangeError for what is neither. */
export function parseColour(colour: string): Rgb {
  const long = /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new RangeError(`“${colour}” is not a colour like #92301c.`);
  const value = Number.parseInt(long.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
