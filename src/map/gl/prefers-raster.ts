/** Names by which drivers say that they draw with the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;
/** With more rows than this to a pixel, drawing each pixel once beats drawing each row. */
const ROWS_PER_PIXEL = 4;

/** Whether the processor draws. `renderer` is the driver's name; "" where it is not told. */
export function isSoftware(renderer: string): boolean {
  return renderer === "" || SOFTWARE.test(renderer);
}

/** Whether to draw pixel by pixel rather than row by row. */
export function prefersRaster(renderer: string, rows: number, pixels: number): boolean {
  return isSoftware(renderer) || rows > ROWS_PER_PIXEL * pixels;
}

/** The driver's name. */
export function rendererOf(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === "string" ? name : "";
}
