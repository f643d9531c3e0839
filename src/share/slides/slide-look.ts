/** The face of a slide: where it is missing, programs take another of its kind; the room is counted for the widest. */
export const FACE = "Calibri";

/** A slide's size and margin, inches. */
export const SLIDE = { width: 40 / 3, height: 7.5, margin: 0.45 };

/** A colour as presentations write it: "#92301c" becomes "92301C", and "#fff" "FFFFFF". */
export function hex(ink: string): string {
  const digits = ink.replace(/^#/, "");
  const whole = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  return whole.slice(0, 6).toUpperCase();
}
