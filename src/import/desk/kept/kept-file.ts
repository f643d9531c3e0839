import type { ForeignFile } from "../shown";

/** A file that was kept on this device, as a list shows it. */
export interface KeptFile {
  id: string;
  name: string;
  events: number;
  /** What its columns take, bytes. */
  bytes: number;
  /** What the file itself takes, bytes; not there where its columns alone were kept. */
  fileBytes?: number;
  /** How it was read; not there where it was kept before that was said. */
  how?: string;
}

/** All that is kept of a file: what was read of it, and where there is room for it the file itself. */
export type KeptRows = Omit<ForeignFile, "kind" | "origin" | "index">;

/** How a file is read, to be compared with how another is. */
export function howRead({ plan }: Pick<KeptRows, "plan">): string {
  return JSON.stringify(plan);
}

/** What columns take in memory and in a store, bytes. O(values). */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 8;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
}
