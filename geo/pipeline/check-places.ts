import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import { borderLine } from "./border-zone";
import type { Faults } from "./faults";
import { polygonOf, type Basemap, type Shape } from "./read-basemap";
import type { Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";
import type { Geometry, PlaceSeed } from "./seed-schema";

/** How far a point may lie outside its province, in km: the basemap's outlines are simplified. */
const TOLERANCE_KM = 3;

/** The gazetteer against the basemap: codes exist, points lie in their provinces, precision fits geometry. */
export function checkPlaces(seeds: Seeds, basemap: Basemap, faults: Faults): void {
  for (const place of seeds.places) {
    checkPrecision(place, faults);
    checkCodes(place, basemap, faults);
    checkGeometry(place, basemap, faults);
  }
}

function checkPrecision({ value, at }: Entry<PlaceSeed>, faults: Faults): void {
  const { id, lat, lon, precision, admin1, country, geometry } = value;
  if ((lat === null) !== (lon === null))
    faults.add(at(lat === null ? "lon" : "lat"), `${id} has half a point`, "lat and lon");
  const isPlaced = lat !== null && lon !== null;
  const wrong = (what: string, expected: string) =>
    faults.add(at("precision"), `${id} (${precision}) ${what}`, expected);
  if (precision === "none" && (isPlaced || geometry)) wrong("has a place", "no point and no geometry");
  const mayLackPoint = precision === "none" || (precision === "region" && !geometry);
  if (!isPlaced && !mayLackPoint) wrong("has no point", "lat and lon, or precision: none");
  if ((precision === "site" || precision === "city") && geometry) wrong("has a geometry", "a point only");
  if (precision === "province" && !geometry && admin1 === null) wrong("has no outline", "geometry or admin1");
  if (precision === "country" && country === null) wrong("has no country", "a country code");
}

function checkCodes({ value, at }: Entry<PlaceSeed>, basemap: Basemap, faults: Faults): void {
  const { id, admin1, country } = value;
  const province = admin1 === null ? undefined : basemap.admin1.get(admin1);
  const state = country === null ? undefined : basemap.countries.get(country);
  if (admin1 !== null && !province)
    faults.add(at("admin1"), `no province ${admin1}`, "an id of the basemap's admin1");
  if (country !== null && !state)
    faults.add(at("country"), `no country ${country}`, "an id of the basemap's countries");
  if (province && province.properties.country !== country) {
    faults.add(
      at("country"),
      `${admin1} lies in ${province.properties.country}`,
      `it rather than ${country ?? "none"}`,
    );
  }
  if (province) checkInside(value, province, at("lat"), basemap, faults);
  else if (state) checkInside(value, state, at("lat"), basemap, faults);
  if (!province && !state && value.precision === "city")
    faults.add(at("id"), `${id} has no country`, "a country code");
}

function checkInside(
  place: PlaceSeed,
  shape: Shape,
  at: ReturnType<Entry<PlaceSeed>["at"]>,
  basemap: Basemap,
  faults: Faults,
): void {
  const { id, lat, lon } = place;
  if (lat === null || lon === null) return;
  const outline = polygonOf(basemap, shape);
  if (booleanPointInPolygon([lon, lat], outline)) return;
  const distance = pointToPolygonDistance([lon, lat], outline, { units: "kilometers" });
  if (distance <= TOLERANCE_KM) return;
  const { id: code, name } = shape.properties;
  faults.add(
    at,
    `${id} lies ${Math.round(distance)} km outside ${code} ${name}`,
    `at most ${TOLERANCE_KM} km`,
  );
}

function checkGeometry({ value, at }: Entry<PlaceSeed>, basemap: Basemap, faults: Faults): void {
  const { geometry, origin } = value;
  const { admin1, areas, countries } = basemap;
  if ("boundary" in origin && ![admin1, areas, countries].some((shapes) => shapes.has(origin.boundary))) {
    faults.add(at("origin"), `no outline ${origin.boundary}`, "an id of the basemap");
  }
  if (!geometry) return;
  const [codes, shapes] = outlinesOf(geometry, basemap);
  const missing = codes.filter((code) => !shapes.has(code));
  for (const code of missing) faults.add(at("geometry"), `no outline ${code}`, "an id of the basemap");
  if (missing.length > 0 || !("border" in geometry)) return;
  const [first = "", ...others] = geometry.border;
  for (const other of others) {
    if (borderLine(basemap, [first, other]).coordinates.length > 0) continue;
    faults.add(at("geometry"), `${first} and ${other} share no border`, "two neighbours");
  }
}

function outlinesOf(geometry: Geometry, basemap: Basemap): [readonly string[], Basemap["countries"]] {
  if ("admin1" in geometry) return [geometry.admin1, basemap.admin1];
  if ("area" in geometry) return [geometry.area, basemap.areas];
  return ["country" in geometry ? geometry.country : geometry.border, basemap.countries];
}
