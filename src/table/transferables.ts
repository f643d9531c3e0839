/** Every buffer of columns and of what is known of them once, to be handed over instead of copied. O(columns). */
export function transferables(columns: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const gather = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) buffers.add(part.buffer as ArrayBuffer);
    else if (part !== null && typeof part === "object" && !Array.isArray(part)) {
      Object.values(part).forEach(gather);
    }
  };
  gather(columns);
  return [...buffers];
}
