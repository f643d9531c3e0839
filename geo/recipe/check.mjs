/**
 * Step 5: fails when a known point is not in its province, ids repeat, a budget is broken, or a place of
 * ../gazetteer/places.yaml lies outside the province or country it names. Provinces are simplified (800 m in
 * the core, 300 m at Moscow, 7 km elsewhere), so a point may miss by that much.
 */
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { booleanPointInPolygon, point, pointToPolygonDistance } from "@turf/turf";
import { feature } from "topojson-client";
import { parse } from "yaml";

const PUBLIC = new URL("../../public/", import.meta.url);
const read = (path) => readFileSync(new URL(path, PUBLIC));
const topology = JSON.parse(read("basemap/world.topo.json"));
const places = parse(read("../geo/gazetteer/places.yaml").toString());
const byId = (name) =>
  new Map(feature(topology, topology.objects[name]).features.map((f) => [f.properties.id, f]));
const admin1 = byId("admin1");
const countries = byId("countries");
const areas = byId("areas");

/** Kilometres a point may lie outside its simplified polygon. */
const TOLERANCE_KM = 1.5;
/** [name, admin-1 id, longitude, latitude] */
const KNOWN = [
  ["Kabul", "AF-KAB", 69.172, 34.528],
  ["Jalalabad", "AF-NAN", 70.452, 34.426],
  ["Asadabad", "AF-KNR", 71.147, 34.873],
  ["Mazar-i-Sharif", "AF-BAL", 67.111, 36.709],
  ["Bazarak", "AF-PAN", 69.515, 35.313],
  ["Charikar", "AF-PAR", 69.168, 35.013],
  ["Nili", "AF-DAY", 66.13, 33.722],
  ["Tarinkot", "AF-URU", 65.867, 32.627],
  ["Herat", "AF-HER", 62.2, 34.348],
  ["Kulob", "TJ-KT", 69.785, 37.915],
  ["Dushanbe", "TJ-DU", 68.779, 38.536],
  ["Khorog", "TJ-GB", 71.553, 37.49],
  ["Mastung", "PK-BA", 66.846, 29.8],
  ["Quetta", "PK-BA", 67.001, 30.184],
  ["Peshawar", "PK-KP", 71.578, 34.008],
  ["Miramshah (former FATA)", "PK-KP", 70.07, 33.003],
  ["Abbottabad", "PK-KP", 73.212, 34.146],
  ["Islamabad", "PK-IS", 73.043, 33.721],
  ["Lahore", "PK-PB", 74.35, 31.558],
  ["Muzaffarabad", "PK-JK", 73.471, 34.37],
  ["Srinagar", "IN-JK", 74.809, 34.086],
  ["Leh", "IN-LA", 77.577, 34.164],
  ["Kerman", "IR-08", 57.079, 30.283],
  ["Tehran", "IR-23", 51.422, 35.694],
  ["Mashhad", "IR-09", 59.607, 36.316],
  ["Zahedan", "IR-11", 60.863, 29.496],
  ["Termez", "UZ-SU", 67.278, 37.224],
  ["Tashkent", "UZ-TK", 69.216, 41.265],
  ["Almaty", "KZ-ALA", 76.93, 43.25],
  ["Moscow", "RU-MOW", 37.616, 55.752],
  ["Krasnogorsk", "RU-MOS", 37.33, 55.82],
  ["Kolomna", "RU-MOS", 38.776, 55.079],
  ["Vladimir", "RU-VLA", 40.397, 56.137],
  ["Simferopol", "UA-43", 34.1, 44.957],
  ["Jakarta", "ID-JK", 106.845, -6.215],
  ["Doha", "QA-DA", 51.531, 25.285],
  ["Urumqi", "CN-XJ", 87.6, 43.801],
  ["Baghdad", "IQ-BG", 44.401, 33.341],
  ["Paris", "FR-75", 2.349, 48.853],
  ["Gaza", "PS-GZZ", 34.466, 31.501],
  ["Hebron", "PS-WBK", 35.1, 31.53],
];
/** Largest brotli-11 size in bytes of what the map loads first. */
const BUDGET = {
  "basemap/world.topo.json": 480_000,
  "basemap/labels.json": 60_000,
  "basemap/relief.webp": 260_000,
};

const faults = [];
const off = [];
function expectInside(what, polygon, [lon, lat]) {
  if (!polygon) return faults.push(`${what}: no such area`);
  const at = point([lon, lat]);
  if (booleanPointInPolygon(at, polygon)) return undefined;
  const km = pointToPolygonDistance(at, polygon, { units: "kilometers" });
  return (km > TOLERANCE_KM ? faults : off).push(
    `${what}: ${km.toFixed(2)} km outside ${polygon.properties.id}`,
  );
}

for (const [name, id, lon, lat] of KNOWN) expectInside(name, admin1.get(id), [lon, lat]);
for (const place of places) {
  if (place.lat !== undefined && place.admin1)
    expectInside(place.id, admin1.get(place.admin1), [place.lon, place.lat]);
  if (place.lat !== undefined && place.country)
    expectInside(place.id, countries.get(place.country), [place.lon, place.lat]);
  const { admin1: provinces = [], country = [], area = [], border = [] } = place.geometry ?? {};
  for (const id of provinces) if (!admin1.has(id)) faults.push(`${place.id}: no province ${id}`);
  for (const id of [...country, ...border])
    if (!countries.has(id)) faults.push(`${place.id}: no country ${id}`);
  for (const id of area) if (!areas.has(id)) faults.push(`${place.id}: no area ${id}`);
}
if (new Set(places.map((p) => p.id)).size !== places.length) faults.push("places.yaml: an id occurs twice");
if (admin1.size !== topology.objects.admin1.geometries.length)
  faults.push("world.topo.json: an id occurs twice");

for (const [path, most] of Object.entries(BUDGET)) {
  const file = read(path);
  const small = path.endsWith(".webp") ? file.length : brotliCompressSync(file).length;
  if (small > most) faults.push(`${path}: ${small} bytes, budget ${most}`);
  console.log(path, file.length, "bytes raw,", small, "compressed");
}
for (const name of readdirSync(new URL("fonts/", PUBLIC)).filter((n) => n.endsWith("woff2")))
  console.log(`fonts/${name}`, read(`fonts/${name}`).length);
console.log(
  `${KNOWN.length} known points, ${places.length} places; within tolerance but outside:`,
  off.length ? off : "none",
);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
