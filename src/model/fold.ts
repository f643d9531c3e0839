/**
 * Spellings of one name, brought together after diacritics are gone. Order matters: the names of the group itself
 * come after the words they are made of.
 */
const VARIANTS: readonly [RegExp, string][] = [
  [/\b(?:khurasan|khorassan|khurassan|xorasan)\b/g, "khorasan"],
  [/\b(?:daish|daiish|da esh|dacesh)\b/g, "daesh"],
  [/\b(?:vilayat|vilayet|wilayah|wilaya)\b/g, "wilayat"],
  [/\b(?:kulyab|kulob|kuliab)\b/g, "kulob"],
  [/\bningarhar\b/g, "nangarhar"],
  [/\b(?:taleban|taliban)\b/g, "taliban"],
  [
    /\b(?:is|isis|isil|daesh|islamic state)(?: in| of)?(?: the)? (?:k|kp|khorasan)(?: province| wilayat)?\b/g,
    "isisk",
  ],
  [/\b(?:iskp|isisk|islamic state khorasan province)\b/g, "isisk"],
];

const APOSTROPHES = /['’‘ʻʼ`´ʿʾ]/g;

/** Lower case, without diacritics and apostrophes, other punctuation as single spaces: "Vose’" and "vose" are one. */
export function foldPlain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Folded, and each known name in its one spelling: "ISKP", "IS-K" and "Daesh–Khorasan" are all "isisk". */
export function foldNames(text: string): string {
  return VARIANTS.reduce((folded, [variant, one]) => folded.replace(variant, one), foldPlain(text));
}
