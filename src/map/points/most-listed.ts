/** Of events that are not drawn, or lie over each other, at most so many are listed. */
export const MOST_LISTED = 200;
