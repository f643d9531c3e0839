/** What a country or province is called, by its code or, in other people's files, its name; what nobody named stays as it is. */
export function codeName(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? names[code]! : code;
}
