/** A round distance and how long it is on the screen. */
export interface ScaleBar {
  label: string;
  /** px */
  length: number;
}

const EQUATOR_METRES = 40_075_016.686;
const WORLD = 512;

/** The longest of 1, 2, 3, 5 × 10ⁿ that fits in `room` px at this latitude. */
export function scaleBar(zoom: number, lat: number, room: number): ScaleBar {
  const metresPerPixel = metresOfPixel(zoom, lat);
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 3, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { label: lengthWords(metres), length: metres / metresPerPixel };
}

/** How far it is across so many px at this latitude, to two digits: "about 12 km". */
export function acrossWords(zoom: number, lat: number, px: number): string {
  return `about ${lengthWords(Number((metresOfPixel(zoom, lat) * px).toPrecision(2)))}`;
}

/** How many px so many metres are at this latitude. */
export function pixelsOf(metres: number, zoom: number, lat: number): number {
  return metres / metresOfPixel(zoom, lat);
}

function metresOfPixel(zoom: number, lat: number): number {
  return (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

function lengthWords(metres: number): string {
  return metres >= 1000 ? `${String(metres / 1000).replace(/\B(?=(\d{3})+$)/g, ",")} km` : `${metres} m`;
}
