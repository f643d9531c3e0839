/** Why there is no figure, in plain words and with what to do. */
export function figureProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === "GPUInitializationError") {
    return "This browser draws no WebGL 2, which the map of a figure needs. The Data tab gives the same events as a file.";
  }
  return `The figure could not be drawn: ${message.replace(/\.?$/, ".")}`;
}
