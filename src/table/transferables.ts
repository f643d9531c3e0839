import type { PackedRows } from "./event-rows";

/** Every buffer of packed rows once, to be handed over instead of copied. O(columns). */
export function transferables(packed: PackedRows): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const gather = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) buffers.add(part.buffer as ArrayBuffer);
    else if (part !== null && typeof part === "object" && !Array.isArray(part)) {
      Object.values(part).forEach(gather);
    }
  };
  gather(packed);
  return [...buffers];
}
