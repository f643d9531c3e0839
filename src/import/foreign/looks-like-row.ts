import { fieldsNamed } from "./fields-named";
import { layoutOf } from "./layout-of";

const DECIMAL = /^[+-]?\d{1,3}[.,]\d{2,}$/;
const DAY = /^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/**
 * Whether what should be the head is a row already: it names nothing that columns are called, and has a date or a
 * number with a fraction. O(columns).
 */
export function looksLikeRow(head: readonly string[]): boolean {
  if (layoutOf(head)) return true;
  if (fieldsNamed(head) > 0) return false;
  return head.some((name) => DECIMAL.test(name.trim()) || DAY.test(name.trim()));
}
