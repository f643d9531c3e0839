import * as v from "valibot";
import { EVENT_TYPES } from "./event-type";
import { parseIsoDay } from "./day";
import { parseEdtf } from "./edtf";
import { PLACE_PRECISIONS } from "./precision";

/**
 * The public format, version 1: what `public/data/atlas.json` holds. The pipeline validates on
 * write, the application on load, and `public/data/atlas.schema.json` is made from it.
 * Text positions are UTF-16 code units into the document's file, end exclusive.
 */
export const SCHEMA_VERSION = 1;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, "an id of a–z, 0–9 and -"));
const Text = v.pipe(v.string(), v.minLength(1));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The table has 32 bits for each. */
const People = v.pipe(
  Count,
  v.check((count) => count <= 0x7fffffff, "a number of people, 2,147,483,647 at most"),
);
const Edtf = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== null, "an EDTF level 1 date"),
);
const IsoDay = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => parseIsoDay(text) !== null, "a day of the calendar"),
);

export const STATUSES = ["observed", "claimed", "alleged", "denied", "assessed"] as const;
export const ROLES = [
  "perpetrator",
  "claimant",
  "accused",
  "target",
  "victim",
  "speaker",
  "subject",
  "detainer",
  "detainee",
  "party",
  "founder",
  "host",
  "mover",
] as const;
export const ACTOR_KINDS = ["group", "state", "person", "media", "force", "organisation", "people"] as const;
export const AREA_KINDS = ["operates", "trains", "hides", "pledges", "border", "aims"] as const;
export const RELATION_KINDS = [
  "affiliate-of",
  "split-from",
  "founded-with",
  "alleged-tie",
  "enemy-of",
  "member-of",
  "leads",
  "founded-by",
  "speaks-for",
  "sponsors",
  "recruited-in",
  "detained-in",
  "planned-to-go-to",
  "from-place",
  "trained-by",
  "accuses",
  "rejoined",
] as const;

const Status = v.picklist(STATUSES);

/** Bounds of a number; a null high is open ("at least"), a null best means only bounds are given. */
const Bounds = { low: v.nullable(People), best: v.nullable(People), high: v.nullable(People) };
const Component = v.strictObject({ who: Text, ...Bounds });
const ReportNumber = v.strictObject({ ...Bounds, words: Text, components: v.optional(v.array(Component)) });
/** An event's number and the report it is taken from. */
const EventNumber = v.strictObject({ ...Bounds, words: Text, from: Id });

const Grade = v.strictObject({
  reliability: v.picklist(["A", "B", "C", "D", "E", "F"]),
  credibility: v.picklist([1, 2, 3, 4, 5, 6]),
  reason: Text,
});

const Document = v.strictObject({
  id: Id,
  /** Name of the text in `seeds/`. */
  file: Text,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Length of the file in UTF-16 code units. */
  length: Count,
  title: Text,
  publisher: v.nullable(Text),
  author: v.nullable(Text),
  published: v.strictObject({ edtf: Edtf, basis: Text }),
  language: Text,
  grade: Grade,
  note: v.optional(Text),
});

const Report = v.strictObject({
  id: Id,
  document: Id,
  event: v.nullable(Id),
  quote: v.strictObject({ exact: Text, prefix: v.string(), suffix: v.string(), start: Count, end: Count }),
  context: v.strictObject({ before: v.string(), after: v.string() }),
  attribution: v.strictObject({ by: v.nullable(Id), words: v.nullable(Text) }),
  status: Status,
  date: v.optional(
    v.strictObject({
      edtf: Edtf,
      of: v.picklist(["occurrence", "claim", "report", "publication"]),
      basis: Text,
    }),
  ),
  place: v.optional(Id),
  killed: v.optional(ReportNumber),
  wounded: v.optional(ReportNumber),
  arrested: v.optional(ReportNumber),
  /** Where this report differs from its document's grade. */
  grade: v.optional(v.strictObject({ credibility: v.picklist([1, 2, 3, 4, 5, 6]), reason: Text })),
  note: v.optional(Text),
});

const EventDate = v.strictObject({
  edtf: Edtf,
  /** First and last day, both included; null where open. */
  start: v.nullable(IsoDay),
  end: v.nullable(IsoDay),
  certainty: v.picklist(["certain", "uncertain", "approximate", "uncertain-approximate"]),
});

const Lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const Lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const PlaceFields = {
  id: Id,
  name: Text,
  lat: v.nullable(Lat),
  lon: v.nullable(Lon),
  precision: v.picklist(PLACE_PRECISIONS),
  /** ISO 3166-2 code. */
  admin1: v.nullable(Text),
  /** ISO 3166-1 alpha-2 code. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
};

const HALF_POINT = "a latitude and a longitude, or neither";
const isWhole = ({ lat, lon }: { lat: number | null; lon: number | null }) =>
  (lat === null) === (lon === null);

const Event = v.strictObject({
  id: Id,
  title: Text,
  type: v.picklist(EVENT_TYPES),
  subtype: Text,
  date: EventDate,
  place: v.nullable(
    v.pipe(
      v.strictObject(PlaceFields),
      v.check((place) => isWhole(place), HALF_POINT),
    ),
  ),
  actors: v.array(v.strictObject({ id: Id, role: v.picklist(ROLES) })),
  killed: v.nullable(EventNumber),
  wounded: v.nullable(EventNumber),
  arrested: v.nullable(EventNumber),
  /** Why a report other than the rule's is used, by measure. */
  override: v.optional(
    v.strictObject({ killed: v.optional(Text), wounded: v.optional(Text), arrested: v.optional(Text) }),
  ),
  reports: v.pipe(v.array(Id), v.minLength(1)),
  note: v.optional(Text),
});

const Area = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(AREA_KINDS),
  actor: Id,
  place: Id,
  status: Status,
  date: EventDate,
  /** A feature of areas.json; null where the place has no geometry. */
  geometryId: v.nullable(Id),
  reports: v.pipe(v.array(Id), v.minLength(1)),
  note: v.optional(Text),
});

const Figure = v.strictObject({
  id: Id,
  what: Text,
  actor: v.nullable(Id),
  speaker: v.nullable(Id),
  place: v.nullable(Id),
  value: v.strictObject({ ...Bounds, words: Text }),
  unit: Text,
  status: Status,
  date: EventDate,
  reports: v.pipe(v.array(Id), v.minLength(1)),
  note: v.optional(Text),
});

const End = v.union([v.strictObject({ actor: Id }), v.strictObject({ place: Id })]);
const Relation = v.strictObject({
  id: Id,
  kind: v.picklist(RELATION_KINDS),
  from: End,
  to: End,
  status: Status,
  date: EventDate,
  reports: v.pipe(v.array(Id), v.minLength(1)),
  note: v.optional(Text),
});

const Dispute = v.strictObject({
  id: Id,
  topic: Text,
  question: Text,
  sides: v.pipe(v.array(v.strictObject({ report: Id, says: Text })), v.minLength(2)),
});

const Place = v.pipe(
  v.strictObject({
    ...PlaceFields,
    names: v.record(v.string(), Text),
    aka: v.array(Text),
    origin: Text,
    geometryId: v.nullable(Id),
    /** What is our reading rather than the source's. */
    note: v.optional(Text),
  }),
  v.check((place) => isWhole(place), HALF_POINT),
);

const Actor = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(ACTOR_KINDS),
  parent: v.nullable(Id),
  names: v.array(Text),
  note: v.optional(Text),
});

export const AtlasSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  title: Text,
  /** The actor the atlas is about: attacks by it, by others, and against it are told apart. */
  focus: v.strictObject({ actor: Id, places: v.array(Id) }),
  documents: v.array(Document),
  reports: v.array(Report),
  events: v.array(Event),
  areas: v.array(Area),
  figures: v.array(Figure),
  relations: v.array(Relation),
  disputes: v.array(Dispute),
  places: v.array(Place),
  actors: v.array(Actor),
  /** English names of the countries and provinces that occur, by ISO code. */
  names: v.record(v.string(), Text),
});

export const ManifestSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** First 12 hex digits of the SHA-256 over every data file's hash, as the files were built. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** Publication date of the newest document. */
  dataDate: Edtf,
  files: v.array(
    v.strictObject({ path: Text, bytes: Count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ),
});

export type Atlas = v.InferOutput<typeof AtlasSchema>;
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type AtlasDocument = v.InferOutput<typeof Document>;
export type AtlasReport = v.InferOutput<typeof Report>;
export type AtlasEvent = v.InferOutput<typeof Event>;
export type AtlasArea = v.InferOutput<typeof Area>;
export type AtlasFigure = v.InferOutput<typeof Figure>;
export type AtlasActor = v.InferOutput<typeof Actor>;
export type AtlasPlace = v.InferOutput<typeof Place>;
export type EventNumber = v.InferOutput<typeof EventNumber>;
export type ReportNumber = v.InferOutput<typeof ReportNumber>;
export type Role = (typeof ROLES)[number];
export type AreaKind = (typeof AREA_KINDS)[number];
export type ReportStatus = (typeof STATUSES)[number];
