import { addCoordinates, numberOf } from "./coordinates";
import type { Container, KmlTime, Placemark } from "./placemark";
import { describedBy } from "./description-table";
import { Extent } from "../extent";
import { attributeOf } from "../xml/unescape";
import type { XmlListener } from "../xml/xml-reader";

const CONTAINERS = new Set(["Document", "Folder"]);
const FEATURES = new Set([...CONTAINERS, "Placemark"]);
const GEOMETRIES = new Set([
  ...["Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Model", "Track", "MultiTrack"],
]);
const SHAPES = new Set(["Point", "LineString", "LinearRing"]);

/** Elements whose text is wanted, by what they stand in. What stands in ExtendedData itself is wanted too. */
const WANTED: Record<string, ReadonlySet<string>> = {
  name: FEATURES,
  description: new Set(["Placemark"]),
  when: new Set(["TimeStamp", "Track"]),
  begin: new Set(["TimeSpan"]),
  end: new Set(["TimeSpan"]),
  coordinates: SHAPES,
  coord: new Set(["Track"]),
  longitude: new Set(["Location"]),
  latitude: new Set(["Location"]),
  value: new Set(["Data"]),
  SimpleData: new Set(["SchemaData"]),
};

interface Draft {
  id: string | null;
  name: string | null;
  description: string | null;
  time: KmlTime | null;
  geometry: string | null;
  extent: Extent;
  data: Map<string, string>;
  fixes: Placemark["fixes"][number][];
}

/** Puts placemarks together from what an XML reader tells. Prefixes do not matter: `gx:Track` is `Track`. */
export class PlacemarkReader implements XmlListener {
  /** The outermost element. */
  root: string | null = null;
  /** Links to other files, which are not followed. */
  links = 0;
  private readonly path: string[] = [];
  private readonly around: Container[] = [];
  private opened = 0;
  private draft: Draft | null = null;
  private time: KmlTime = { begin: null, end: null };
  private key = "";
  private whens: string[] = [];
  private coords: string[] = [];
  private location: { lon: number; lat: number } = { lon: NaN, lat: NaN };
  /** The text of the element that is wanted, with all that stands in it; and how deep that element is. */
  private words: string | null = null;
  private depth = 0;

  /** `found` is told of each placemark as it ends, `closed` of each container. */
  constructor(
    private readonly found: (placemark: Placemark) => void,
    private readonly closed: (container: Container) => void,
  ) {}

  open(name: string, attributes: string): void {
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    this.root ??= name;
    if (this.words !== null) return;
    if (this.isWanted(name, parent)) [this.words, this.depth] = ["", this.path.length];
    if (CONTAINERS.has(name))
      this.around.push({ number: this.opened++, isFolder: name === "Folder", name: null, time: null });
    else if (name === "Placemark") this.draft = newDraft(attributeOf(attributes, "id"));
    else if (name === "NetworkLink") this.links++;
    else if (name === "TimeStamp" || name === "TimeSpan") this.time = { begin: null, end: null };
    else if (name === "Data" || name === "SimpleData")
      this.key = attributeOf(attributes, "name")?.trim() ?? "";
    else if (name === "Track") [this.whens, this.coords] = [[], []];
    else if (parent === "Placemark" && GEOMETRIES.has(name) && this.draft) this.draft.geometry ??= name;
  }

  text(text: string): void {
    if (this.words !== null) this.words += text;
  }

  close(name: string): void {
    const isWithin = this.words !== null && this.path.length > this.depth;
    this.path.pop();
    if (isWithin) return;
    const parent = this.path.at(-1) ?? "";
    const words = this.words?.trim() ?? null;
    this.words = null;
    if (words !== null) this.take(name, parent, words);
    if (CONTAINERS.has(name)) this.closed(this.around.pop()!);
    else if (name === "TimeStamp" || name === "TimeSpan") this.takeTime(parent);
    else if (name === "Track") this.takeTrack();
    else if (name === "Location") this.draft?.extent.add(this.location.lon, this.location.lat);
    else if (name === "Placemark") this.finish();
  }

  private isWanted(name: string, parent: string): boolean {
    if (parent === "ExtendedData") return name !== "Data" && name !== "SchemaData";
    return Object.hasOwn(WANTED, name) && WANTED[name]!.has(parent);
  }

  private take(name: string, parent: string, words: string): void {
    if (name === "name" && CONTAINERS.has(parent)) this.around.at(-1)!.name = words;
    else if (parent === "TimeStamp") this.time = { begin: words || null, end: words || null };
    else if (parent === "TimeSpan") this.time[name as keyof KmlTime] = words || null;
    else if (name === "when") this.whens.push(words);
    else if (name === "coord") this.coords.push(words);
    else if (name === "longitude") this.location.lon = numberOf(words);
    else if (name === "latitude") this.location.lat = numberOf(words);
    else if (this.draft) this.takeOf(this.draft, name, parent, words);
  }

  private takeOf(draft: Draft, name: string, parent: string, words: string): void {
    if (name === "coordinates") addCoordinates(words, draft.extent);
    else if (parent === "Placemark") draft[name as "name" | "description"] = words || null;
    else addData(draft.data, parent === "ExtendedData" ? name : this.key, words);
  }

  private takeTime(parent: string): void {
    if (this.time.begin === null && this.time.end === null) return;
    if (parent === "Placemark" && this.draft) this.draft.time = this.time;
    else if (CONTAINERS.has(parent)) this.around.at(-1)!.time = this.time;
  }

  private takeTrack(): void {
    const { draft, whens, coords } = this;
    if (!draft) return;
    for (let at = 0; at < Math.max(whens.length, coords.length); at++) {
      const [lon, lat] = (coords[at] ?? "").split(/[\s,]+/);
      const extent = new Extent();
      extent.add(numberOf(lon), numberOf(lat));
      draft.fixes.push({ when: whens[at] || null, place: extent.place("Point") });
    }
  }

  private finish(): void {
    const { draft } = this;
    this.draft = null;
    if (!draft) return;
    const { id, name, description, time, data, fixes } = draft;
    if (data.size === 0 && description !== null)
      for (const [key, value] of describedBy(description)) addData(data, key, value);
    const place = draft.extent.place(draft.geometry ?? "Unknown");
    this.found({ id, name, description, time, place, data, fixes, around: this.around.slice() });
  }
}

function newDraft(id: string | null): Draft {
  const [extent, data] = [new Extent(), new Map<string, string>()];
  return { id, name: null, description: null, time: null, geometry: null, extent, data, fixes: [] };
}

/** What is given more than once is kept as often. */
function addData(data: Map<string, string>, name: string, value: string): void {
  if (value === "") return;
  const before = data.get(name);
  data.set(name, before === undefined ? value : `${before}; ${value}`);
}
