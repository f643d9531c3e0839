import * as v from "valibot";
import { parseEdtf } from "../../src/model/edtf";
import { CODED_TYPES } from "../../src/model/event-type";
import { PLACE_PRECISIONS } from "../../src/model/precision";
import { ACTOR_KINDS, AREA_KINDS, RELATION_KINDS, ROLES, STATUSES } from "../../src/model/schema";

/** The forms of seeds/README.md and of the gazetteer, strict: an unknown key is a fault. */

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, "an id of a–z, 0–9 and -"));
const Text = v.pipe(v.string(), v.minLength(1, "some text"));
const Count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(0, "a number from 0"));
const Ids = v.optional(v.array(Id), []);
const Status = v.picklist(STATUSES);

/** YAML reads an unquoted year as a number. */
const Edtf = v.pipe(
  v.union([v.string(), v.number()], "an EDTF level 1 date"),
  v.transform(String),
  v.check((text) => parseEdtf(text) !== null, "an EDTF level 1 date"),
);

const Bounds = { low: v.nullable(Count), best: v.nullable(Count), high: v.nullable(Count) };
/** A part whose number the document does not give has no bounds. */
const PartBound = v.optional(v.nullable(Count), null);
const Part = v.strictObject({ who: Text, low: PartBound, best: PartBound, high: PartBound });
const FigureValue = v.strictObject({ ...Bounds, words: Text });
const ReportNumber = v.strictObject({
  ...Bounds,
  words: Text,
  components: v.optional(v.pipe(v.array(Part), v.minLength(2, "two parts or more"))),
});

const Credibility = v.picklist([1, 2, 3, 4, 5, 6]);

export const SourceSeed = v.strictObject({
  id: Id,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 hex digits")),
  title: Text,
  publisher: v.nullable(Text),
  author: v.nullable(Text),
  published: v.strictObject({ edtf: Edtf, basis: Text }),
  language: Text,
  grade: v.strictObject({
    reliability: v.picklist(["A", "B", "C", "D", "E", "F"]),
    credibility: Credibility,
    reason: Text,
  }),
  note: v.optional(Text),
});

export const ReportSeed = v.strictObject({
  id: Id,
  quote: Text,
  prefix: v.optional(Text),
  suffix: v.optional(Text),
  event: v.optional(v.nullable(Id), null),
  areas: Ids,
  figures: Ids,
  relations: Ids,
  attribution: v.optional(
    v.strictObject({ by: v.optional(v.nullable(Id), null), words: v.optional(v.nullable(Text), null) }),
    { by: null, words: null },
  ),
  status: Status,
  date: v.optional(
    v.strictObject({
      edtf: Edtf,
      of: v.picklist(["occurrence", "claim", "report", "publication"]),
      basis: Text,
    }),
  ),
  place: v.optional(v.nullable(Id)),
  killed: v.optional(ReportNumber),
  wounded: v.optional(ReportNumber),
  arrested: v.optional(ReportNumber),
  grade: v.optional(v.strictObject({ credibility: Credibility, reason: Text })),
  note: v.optional(Text),
});

const Override = v.strictObject({ report: Id, because: Text });

export const EventSeed = v.strictObject({
  id: Id,
  title: Text,
  type: v.picklist(CODED_TYPES),
  subtype: Text,
  date: Edtf,
  place: v.nullable(Id),
  actors: v.array(v.strictObject({ id: Id, role: v.picklist(ROLES) })),
  use: v.optional(
    v.strictObject({
      killed: v.optional(Override),
      wounded: v.optional(Override),
      arrested: v.optional(Override),
    }),
    {},
  ),
  note: v.optional(Text),
});

export const AreaSeed = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(AREA_KINDS),
  actor: Id,
  place: Id,
  status: Status,
  date: Edtf,
  note: v.optional(Text),
});

export const FigureSeed = v.strictObject({
  id: Id,
  what: Text,
  actor: v.optional(v.nullable(Id), null),
  speaker: v.optional(v.nullable(Id), null),
  place: v.optional(v.nullable(Id), null),
  value: FigureValue,
  unit: Text,
  status: Status,
  date: Edtf,
  note: v.optional(Text),
});

const End = v.union(
  [v.strictObject({ actor: Id }), v.strictObject({ place: Id })],
  "{ actor: id } or { place: id }",
);

export const RelationSeed = v.strictObject({
  id: Id,
  kind: v.picklist(RELATION_KINDS),
  from: End,
  to: End,
  status: Status,
  date: Edtf,
  note: v.optional(Text),
});

export const DisputeSeed = v.strictObject({
  id: Id,
  topic: Text,
  question: Text,
  sides: v.pipe(v.array(v.strictObject({ report: Id, says: Text })), v.minLength(2, "two sides or more")),
});

export const ActorSeed = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(ACTOR_KINDS),
  parent: v.optional(v.nullable(Id), null),
  names: v.optional(v.array(Text), []),
  note: v.optional(Text),
});

const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "a two-letter country code"));
const Admin1Code = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}-[A-Z0-9~]+$/, "an ISO 3166-2 code"));

const Codes = <T extends v.GenericSchema<string>>(code: T) => v.pipe(v.array(code), v.minLength(1));

/**
 * What a place covers: provinces, whole countries, outlines the basemap keeps beside them, or the
 * zone along the first country's borders with each of the others, `km` to either side.
 */
const Geometry = v.union(
  [
    v.strictObject({ admin1: Codes(Admin1Code) }),
    v.strictObject({ country: Codes(CountryCode) }),
    v.strictObject({ area: Codes(Admin1Code) }),
    v.strictObject({
      border: v.pipe(v.array(CountryCode), v.minLength(2)),
      km: v.pipe(v.number(), v.minValue(1)),
    }),
  ],
  "{ admin1 | country | area: [codes] } or { border: [A, B, …], km: number }",
);

/** Where a point comes from: GeoNames, an outline of the basemap it lies in, or a coder's hand. */
const Origin = v.union(
  [v.strictObject({ geonames: Count }), v.strictObject({ boundary: Text }), v.strictObject({ hand: Text })],
  "{ geonames: id }, { boundary: id } or { hand: reason }",
);

export const PlaceSeed = v.strictObject({
  id: Id,
  name: Text,
  names: v.optional(v.record(v.string(), Text), {}),
  aka: v.optional(v.array(Text), []),
  lat: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(-90, "-90 to 90"), v.maxValue(90, "-90 to 90"))),
    null,
  ),
  lon: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(-180, "-180 to 180"), v.maxValue(180, "-180 to 180"))),
    null,
  ),
  precision: v.picklist(PLACE_PRECISIONS),
  admin1: v.optional(v.nullable(Admin1Code), null),
  country: v.optional(v.nullable(CountryCode), null),
  origin: Origin,
  geometry: v.optional(Geometry),
  note: v.optional(Text),
});

export const AtlasSeed = v.strictObject({
  title: Text,
  focus: v.strictObject({ actor: Id, places: v.array(Id) }),
});

export type SourceSeed = v.InferOutput<typeof SourceSeed>;
export type ReportSeed = v.InferOutput<typeof ReportSeed>;
export type ReportNumberSeed = v.InferOutput<typeof ReportNumber>;
export type EventSeed = v.InferOutput<typeof EventSeed>;
export type AreaSeed = v.InferOutput<typeof AreaSeed>;
export type FigureSeed = v.InferOutput<typeof FigureSeed>;
export type RelationSeed = v.InferOutput<typeof RelationSeed>;
export type DisputeSeed = v.InferOutput<typeof DisputeSeed>;
export type ActorSeed = v.InferOutput<typeof ActorSeed>;
export type PlaceSeed = v.InferOutput<typeof PlaceSeed>;
export type Geometry = v.InferOutput<typeof Geometry>;
export type AtlasSeed = v.InferOutput<typeof AtlasSeed>;
