/**
 * Sums that nobody has asked for while the filters changed so many times are no longer made ready: of keys typed fast
 * some changes are over before all that shows them has asked.
 */
export const FORGOTTEN = 8;
