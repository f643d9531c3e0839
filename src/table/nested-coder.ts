import { listCoder } from "./list-coder";
import { valueCoder } from "./value-coder";
import { placeValue } from "../model/place-value";

/** Gives each different name within each different holder a code, in the order of their first coming. */
export interface NestedCoder {
  /** By code; see model/place-value. */
  readonly values: string[];
  /** `holder` is a number of what holds it, `within` its value. */
  of(name: string, holder: number, within: string): number;
}

/** Code 0 is the name "", whatever holds it. Values are made once each, so that a row costs no string. */
export function nestedCoder(): NestedCoder {
  const [names, pairs] = [valueCoder(), listCoder()];
  const values = [""];
  const pair = [0, 0];
  function of(name: string, holder: number, within: string): number {
    const own = names.of(name);
    if (own === 0) return 0;
    [pair[0], pair[1]] = [own, holder];
    const code = pairs.of(pair);
    if (code === values.length) values.push(placeValue(names.values[own]!, within));
    return code;
  }
  return { values, of };
}
