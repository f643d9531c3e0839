/** What every page of the bench offers to the runner. Times in milliseconds. */
export interface Peer {
  /** From data in memory, made before, to the first pixels. */
  load(count: number): Promise<number>;
  /** Shows only what lies between two days, both included: main-thread time, and time to the pixels. */
  step(from: number, to: number): Promise<Step>;
  /** Shows only these types, given as indexes. */
  filter(types: readonly number[]): Promise<Step>;
}

export interface Step {
  main: number;
  pixels: number;
  /** Until charts and lists have followed, where there are any. */
  settled?: number;
}

declare global {
  interface Window {
    peer: Peer;
  }
}

/** The pixels are there when one of them can be read back. */
export function settle(gl: WebGL2RenderingContext): void {
  gl.finish();
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

export const COLOURS = [
  "#92301c",
  "#92301c",
  "#b04020",
  "#b05a20",
  "#7a1c3c",
  "#e50675",
  "#e07020",
  "#3a3276",
];
