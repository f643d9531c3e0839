import { plainName } from "../columns-of";

/** Names of the months from January on, by language, as they are written in full. */
const NAMES: readonly string[] = [
  "january february march april may june july august september october november december",
  "januar februar marz april mai juni juli august september oktober november dezember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
  "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
  "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
  "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
  "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
];
/** Names of two words, which are a word with a line below between them. */
const TWO_WORDS = /(كانون|تشرين)\s+(الثاني|الأول|الاول)/g;
const SHORT: readonly string[] = [
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "jan feb mrz apr mai jun jul aug sept okt nov dez",
  "janv fevr mars avr mai juin juil aou sept oct nov dec",
  "ene feb mar abr may jun jul ago sept oct nov dic",
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "jan fev mar abr mai jun jul ago set out nov dez",
  "jan feb mrt apr mei jun jul aug sep okt nov dec",
  "янв фев мар апр май июн июл авг сен окт ноя дек",
];

const MONTHS = new Map(
  [...NAMES, ...SHORT].flatMap((names) =>
    names.split(" ").map((name, at): [string, number] => [plainName(name), at + 1]),
  ),
);

/** 1 to 12 for a month's name, in full or short, in a dozen languages; 0 for another word. O(1). */
export function monthOf(word: string): number {
  return word.length > 14 ? 0 : (MONTHS.get(plainName(word)) ?? 0);
}

/** A text with each month's name as one word. O(length). */
export function withMonthsOfAWord(text: string): string {
  return text.includes("ن ") ? text.replace(TWO_WORDS, "$1_$2") : text;
}
