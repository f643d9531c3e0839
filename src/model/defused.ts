/** What spreadsheets run or take for the start of something to run, blanks and invisible signs before it included. */
const RUNS = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** An apostrophe before a text that a spreadsheet would run, and before one that starts with an apostrophe. Numbers stay. */
export function defused(text: string): string {
  if (NUMBER.test(text)) return text;
  return text.startsWith("'") || RUNS.test(text) ? `'${text}` : text;
}
