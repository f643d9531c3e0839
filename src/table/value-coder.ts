/** Gives each different string a code, in the order of their first coming. */
export interface ValueCoder {
  /** By code. */
  readonly values: string[];
  of(value: string): number;
}

/** Code 0 is "", which stands for none. */
export function valueCoder(): ValueCoder {
  const values: string[] = [];
  const known = new Map<string, number>();
  const of = (value: string): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const own = ownCopy(value);
    known.set(own, values.length);
    values.push(own);
    return values.length - 1;
  };
  of("");
  return { values, of };
}

/** A string cut out of a file's text would keep all of that text in memory as long as it lives. */
function ownCopy(value: string): string {
  return ` ${value}`.slice(1);
}
