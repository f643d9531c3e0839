import type { Chart, Plugin } from "chart.js";
import { ARROW, type Drawing, type Mark } from "./drawing";
import type { Inks } from "./inks";

/** Half the length of a cap, and of an arrow's head, px. */
const CAP = 4;

/** Draws the whisker of each bar, low to high with caps; an arrow where the upper end is open. */
export function whiskers(now: () => { drawing: Drawing; inks: Inks }): Plugin {
  return {
    id: "whiskers",
    afterDatasetsDraw(chart) {
      const { drawing, inks } = now();
      if (drawing.form === "running") return;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = inks.whisker;
      ctx.lineWidth = 1.25;
      drawing.marks.forEach((mark, index) => {
        if (mark === null || (mark.low === mark.high && !mark.open)) return;
        ctx.globalAlpha = mark.muted ? 0.35 : 1;
        strokeWhisker(chart, drawing.form === "across", mark, index);
      });
      ctx.restore();
    },
  };
}

/** The whisker is drawn as if lying; for standing bars the axes are exchanged. */
function strokeWhisker({ ctx, scales }: Chart, across: boolean, mark: Mark, index: number): void {
  const along = (value: number) => scales[across ? "x" : "y"]!.getPixelForValue(value);
  const middle = scales[across ? "y" : "x"]!.getPixelForValue(index);
  const outward = across ? 1 : -1;
  const point = (main: number, side: number): [number, number] => (across ? [main, side] : [side, main]);
  const line = (from: [number, number], to: [number, number]) => {
    ctx.moveTo(...point(...from));
    ctx.lineTo(...point(...to));
  };
  const [low, high] = [along(mark.low), along(Math.max(mark.high, mark.best))];
  const end = mark.open ? high + outward * ARROW : high;
  ctx.beginPath();
  line([low, middle], [end, middle]);
  if (Math.abs(high - low) > 0.5) line([low, middle - CAP], [low, middle + CAP]);
  if (mark.open) {
    line([end - outward * CAP, middle - CAP], [end, middle]);
    line([end - outward * CAP, middle + CAP], [end, middle]);
  } else {
    line([high, middle - CAP], [high, middle + CAP]);
  }
  ctx.stroke();
}
