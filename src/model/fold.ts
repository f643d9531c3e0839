/** What stands for a whole word, or several, of folded text. */
const word = (pattern: string) => new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, "g");

/**
 * Spellings of one name, brought together after diacritics are gone. Order matters: the names of the group itself
 * come after the words they are made of.
 */
const VARIANTS: readonly [RegExp, string][] = [
  [word("khurasan|khorassan|khurassan|xorasan|хорасан|хуросон|خراسان"), "khorasan"],
  [word("daish|daiish|da esh|dacesh|dai ish|даиш|доиш|داعش"), "daesh"],
  [word("vilayat|vilayet|wilayah|wilaya|вилаят|вилояти|ولایت"), "wilayat"],
  [word("islamskoe gosudarstvo|исламское государство|игил|иг|دولت اسلامی"), "islamic state"],
  [word("kulyab|kuliab"), "kulob"],
  [word("ningarhar|nangrahar|nengarhar"), "nangarhar"],
  [word("taleban|талибан|толибон|طالبان"), "taliban"],
  [word("qaeda|qaidah|qa ida|kaida|каида"), "qaida"],
  [word("alqaeda|alqaida|القاعده"), "al qaida"],
  [word("farooqi|faruqi|farouqi|faroqi"), "faroqqi"],
  [word("orokzai|urakzai"), "orakzai"],
  [word("termez"), "termiz"],
  [
    word(
      "(?:is|isis|isil|daesh|is state|islamic state)(?: in| of)?(?: the)? (?:k|kp|khorasan)(?: province| wilayat)?",
    ),
    "isisk",
  ],
  [
    word("khorasan (?:branch|cell|province|wilayat) of (?:the )?(?:is|isis|isil|daesh|islamic state)"),
    "isisk",
  ],
  [word("iskp|isilk|wilayat khorasan|khorasan wilayat"), "isisk"],
];

/** Most texts name nothing that is spelt in several ways. */
const ANY = new RegExp(VARIANTS.map(([variant]) => variant.source).join("|"));
const NAMED = new Set(VARIANTS.flatMap(([, one]) => one.split(" ")));

/** Whether a folded word begins a word of a known name: then it stands for other spellings, too. */
export function beginsName(word: string): boolean {
  return [...NAMED].some((name) => name.startsWith(word));
}

/** And the signs of Cyrillic that are as silent. */
const APOSTROPHES = /['’‘ʻʼ`´ʿʾъь]/g;

/** Letters that one language has and another writes otherwise: Arabic yeh and kaf, Tajik beside Russian. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ي: "ی", ى: "ی", ې: "ی", ك: "ک", ګ: "گ", ة: "ه", ە: "ه" },
  ...{ ҷ: "ч", қ: "к", ғ: "г", ҳ: "х", ı: "i", ß: "ss" },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Nothing but the signs of English, and no apostrophe. */
const ENGLISH = /^[\t\n\r\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/** Lower case, without diacritics and apostrophes, other punctuation as single spaces: "Vose’" and "vose" are one. */
export function foldPlain(text: string): string {
  if (ENGLISH.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHES, "")
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Folded, and each known name in its one spelling: "ISKP", "IS-K" and "Daesh–Khorasan" are all "isisk". */
export function foldNames(text: string): string {
  const plain = foldPlain(text);
  return ANY.test(plain)
    ? VARIANTS.reduce((folded, [variant, one]) => folded.replace(variant, one), plain)
    : plain;
}

/** The words of a folded text, as a search asks for them. */
export function foldWords(text: string): string[] {
  return foldNames(text).split(" ").filter(Boolean);
}
