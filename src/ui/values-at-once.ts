/** Of a dimension's values so many stand there at first. */
export const VALUES_AT_FIRST = 8;
/** So many more at once: of thousands the page would stand still. */
export const VALUES_AT_ONCE = 100;
