/** Why there is no map, in plain words. */
export function problemWords(error: unknown): string {
  if (!(error instanceof Error)) return "The map could not be drawn.";
  if (error.name === "GPUInitializationError") {
    return "This browser draws no WebGL 2, which the map needs.";
  }
  return `The map could not be drawn: ${error.message.replace(/\.?$/, ".")}`;
}
