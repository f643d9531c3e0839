import { Extent } from "../extent";
import type { Cell } from "../../row-source";

const TYPES = [
  ...["Geometry", "Point", "LineString", "Polygon"],
  ...["MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"],
];
/** Collections in collections that are looked into. */
const DEEPEST = 8;
/** Flags of PostGIS: with height, with measure, with a reference system. */
const [HEIGHT, MEASURE, SYSTEM] = [0x80000000, 0x40000000, 0x20000000];

/**
 * Where a geometry in well-known binary is, as PLACE_COLUMNS say it: of ISO or of PostGIS, of either byte order. All
 * null where it is none. O(bytes).
 */
export function placeOfWkb(bytes: Uint8Array): [lat: Cell, lon: Cell, type: Cell] {
  const extent = new Extent();
  try {
    const reader = new WkbReader(bytes, extent);
    return extent.place(reader.read(0));
  } catch {
    return [null, null, null];
  }
}

/** Throws RangeError where the bytes end too early or are none of a geometry. */
class WkbReader {
  private readonly view: DataView;
  private at = 0;
  private little = true;

  constructor(
    bytes: Uint8Array,
    private readonly extent: Extent,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The kind of the geometry that begins here. */
  read(depth: number): string {
    if (depth > DEEPEST) throw new RangeError("too deep");
    this.little = this.view.getUint8(this.at++) === 1;
    const code = this.count();
    const kind = (code & 0xffff) % 1000;
    const ways = Math.floor((code & 0xffff) / 1000);
    const size = 2 + Number(has(code, HEIGHT) || ways % 2 === 1) + Number(has(code, MEASURE) || ways >= 2);
    if (has(code, SYSTEM)) this.at += 4;
    if (kind === 1) this.positions(1, size);
    else if (kind === 2) this.positions(this.count(), size);
    else if (kind === 3)
      for (let rings = this.count(); rings > 0; rings--) this.positions(this.count(), size);
    else if (kind >= 4 && kind <= 7) for (let parts = this.count(); parts > 0; parts--) this.part(depth);
    else throw new RangeError("no geometry");
    return TYPES[kind]!;
  }

  private part(depth: number): void {
    const { little } = this;
    this.read(depth + 1);
    this.little = little;
  }

  private positions(count: number, size: number): void {
    for (let left = count; left > 0; left--) {
      this.extent.add(
        this.view.getFloat64(this.at, this.little),
        this.view.getFloat64(this.at + 8, this.little),
      );
      this.at += 8 * size;
    }
  }

  private count(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, this.little);
  }
}

const has = (code: number, flag: number) => (code & flag) !== 0;
