/** px. */
export interface Size {
  width: number;
  height: number;
}

/** What a canvas has to spare at most each way, px: more than a row of chips or of files takes from a map. */
const SPARE = 160;

/**
 * The size of a canvas of which so much is to be seen: the one that it has where that does. To change it stops the page
 * till all is drawn that has to be: where graphics are software, a tenth of a second each time that a chip comes or goes.
 */
export function roomFor(has: Size, seen: Size): Size {
  const does = (room: number, needed: number) => room >= needed && room <= needed + SPARE;
  return does(has.width, seen.width) && does(has.height, seen.height) ? has : seen;
}
