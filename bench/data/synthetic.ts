/** A day's events all over: columns made from a seed, the same in Node and in every page. */
export interface Synthetic {
  count: number;
  /** Days since 1970-01-01, ascending. */
  day: Int32Array;
  lon: Float64Array;
  lat: Float64Array;
  /** Index in TYPES, ACTORS. */
  type: Uint8Array;
  actor: Uint8Array;
  target: Uint8Array;
  /** Index of the cluster it belongs to, which is its place. */
  place: Uint16Array;
  /** −1 where no number is given. */
  killed: Int16Array;
}

/** Event type and sub-event type, as ACLED writes them. */
export const TYPES = [
  ["Battles", "Armed clash"],
  ["Battles", "Government regains territory"],
  ["Explosions/Remote violence", "Shelling/artillery/missile attack"],
  ["Explosions/Remote violence", "Remote explosive/landmine/IED"],
  ["Violence against civilians", "Attack"],
  ["Protests", "Peaceful protest"],
  ["Riots", "Mob violence"],
  ["Strategic developments", "Arrests"],
] as const;
const WEIGHTS = [0.24, 0.02, 0.2, 0.1, 0.14, 0.2, 0.06, 0.04];

export const ACTORS = Array.from({ length: 20 }, (_, at) => `Armed group ${String.fromCharCode(65 + at)}`);
export const PLACES = 400;
export const COUNTRIES = 30;

/** First and last day: ten years. */
export const FIRST_DAY = 16_071;
export const LAST_DAY = 19_722;

/** O(count log count): events of ten years around 400 places, most of them near a few. */
export function synthetic(count: number, seed = 7): Synthetic {
  const random = mulberry(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const centres = Array.from({ length: PLACES }, () => [random() * 150 - 60, random() * 80 - 30] as const);
  const day = Int32Array.from({ length: count }, () => between(random(), FIRST_DAY, LAST_DAY)).sort();
  const made: Synthetic = {
    ...{ count, day, lon: new Float64Array(count), lat: new Float64Array(count) },
    ...{ type: new Uint8Array(count), actor: new Uint8Array(count), target: new Uint8Array(count) },
    ...{ place: new Uint16Array(count), killed: new Int16Array(count) },
  };
  for (let row = 0; row < count; row++) {
    const place = Math.floor(PLACES * random() ** 2.5);
    const [lon, lat] = centres[place]!;
    const spread = random() < 0.5 ? 0.02 : 0.8;
    made.place[row] = place;
    made.lon[row] = round(lon + normal() * spread);
    made.lat[row] = round(lat + normal() * spread);
    made.type[row] = weighted(random());
    made.actor[row] = Math.floor(20 * random() ** 1.8);
    made.target[row] = Math.floor(20 * random() ** 1.8);
    made.killed[row] = random() < 0.05 ? -1 : Math.floor(-Math.log(1 - random()) * 2.2);
  }
  return made;
}

function weighted(at: number): number {
  let sum = 0;
  const found = WEIGHTS.findIndex((weight) => (sum += weight) > at);
  return found < 0 ? 0 : found;
}

const between = (at: number, from: number, to: number) => from + Math.floor(at * (to - from + 1));
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Tommy Ettinger's Mulberry32: 32 bits of state, good enough to scatter points. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
