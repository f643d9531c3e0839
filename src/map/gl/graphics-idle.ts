/** Frames after which nobody waits any longer. */
const MOST = 120;

/**
 * Kept once the graphics have done all that they were told. Who changes the size of a canvas is stopped until they
 * have: where they are software and have a whole page to draw, that is a tenth of a second and more.
 */
export async function graphicsIdle(
  gl: WebGL2RenderingContext,
  page: Pick<Window, "requestAnimationFrame">,
): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (fence === null) return;
  gl.flush();
  for (let frame = 0; frame < MOST; frame++) {
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    if (gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) break;
  }
  gl.deleteSync(fence);
}
