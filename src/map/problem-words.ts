/** Why there is no map, in plain words, and what works without it. */
export function problemWords(error: unknown): string {
  if (!(error instanceof Error)) return "The map could not be drawn.";
  if (error.name === "GPUInitializationError") {
    return "This browser draws no WebGL 2, which the map needs. The list, the charts and the evidence work without it.";
  }
  return `The map could not be drawn: ${error.message}`;
}
