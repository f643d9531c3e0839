import type { Plugin } from "chart.js";
import { ARROW, type Drawing } from "./drawing";
import type { Inks } from "./inks";

/** Draws the low–high band of a running total under its line, and an arrow at its end where that is open. */
export function band(now: () => { drawing: Drawing; inks: Inks }): Plugin {
  return {
    id: "band",
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { drawing, inks } = now();
      if (drawing.form !== "running") return;
      const width = chartArea.width / Math.max(drawing.marks.length, 1);
      const y = (value: number) => scales["y"]!.getPixelForValue(value);
      ctx.save();
      ctx.fillStyle = inks.tint;
      drawing.marks.forEach((mark, index) => {
        if (mark === null) return;
        ctx.fillRect(chartArea.left + index * width, y(mark.high), width, y(mark.low) - y(mark.high));
      });
      ctx.restore();
    },
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { drawing, inks } = now();
      const last = drawing.marks.at(-1);
      if (drawing.form !== "running" || !last?.open) return;
      const x = chartArea.right - 6;
      const y = scales["y"]!.getPixelForValue(last.high);
      ctx.save();
      ctx.strokeStyle = inks.whisker;
      ctx.lineWidth = 1.25;
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x, y - ARROW);
      ctx.moveTo(x - 4, y - ARROW + 4);
      ctx.lineTo(x, y - ARROW);
      ctx.lineTo(x + 4, y - ARROW + 4);
      ctx.stroke();
      ctx.restore();
    },
  };
}
