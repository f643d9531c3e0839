/**
 * A stopwatch for the atlas's page, put there by the browser before anything else; nothing of it is in the atlas.
 * `timeNext` times the next event of a kind: to the end of its handlers, and to the end of the frame in which the canvas
 * of events, which lies in main memory, was written, ms; and until the next frame, when charts and list have followed.
 */
const afterThisTask = (work) => void scheduler.postTask(work, { priority: "user-blocking" });

window.timeNext = (type) => {
  window.timed = new Promise((resolve) => {
    const heard = () => {
      const began = performance.now();
      const step = { main: Infinity, pixels: 0, settled: 0 };
      const since = () => performance.now() - began;
      // A pointer's event comes right before a frame's callbacks, a key's or a click's at any time.
      afterThisTask(() => (step.main = Math.min(step.main, since())));
      requestAnimationFrame(() => {
        step.main = Math.min(step.main, since());
        afterThisTask(() => {
          step.pixels = since();
          requestAnimationFrame(() => {
            step.settled = since();
            resolve(step);
          });
        });
      });
    };
    window.addEventListener(type, heard, { capture: true, once: true });
  });
};

/** Kept when the map shows events of the opened file; how long that took from now on, ms. */
window.firstPoints = () => {
  const began = performance.now();
  // The panel says that it has painted; its canvas lies in main memory, so that reading it waits for no graphics.
  const isDrawn = () => {
    const canvas = document.querySelector("[data-map][data-points] canvas[data-points]");
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Uint32Array(data.buffer).some((pixel) => pixel > 0);
  };
  return new Promise((resolve) => {
    const look = () => (isDrawn() ? resolve(performance.now() - began) : requestAnimationFrame(look));
    look();
  });
};

/** The longest time between two frames since it was last set to 0, ms. */
window.longest = 0;
let last = performance.now();
const frame = (now) => {
  window.longest = Math.max(window.longest, now - last);
  last = now;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
