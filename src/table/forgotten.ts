/**
 * Sums that nobody has asked for while the filters changed so many times are no longer made ready. Of keys typed fast
 * many changes are over before all that shows them has asked, and of what is not found nobody asks how many were killed.
 */
export const FORGOTTEN = 50;
