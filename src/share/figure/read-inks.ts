import type { FigureInks } from "./layout/inks";
import { makeStage } from "../../map/picture/stage";
import { readPalette } from "../../map/style/palette";
import { token } from "../../ui/tokens";
import type { Theme } from "../../view/view";

/** A figure's colours in a theme, from tokens.css; light is the print theme, on white. */
export function readInks(theme: Theme): FigureInks {
  const stage = makeStage(document, theme, { width: 1, height: 1 });
  try {
    const read = (name: `--${string}`) => token(name, stage.element);
    const { types, areas, fileInks: files, fillAlpha, density, land, halo } = readPalette(stage.element);
    return {
      ...{ types, areas, files, fillAlpha, density, land, halo },
      page: read("--surface-panel"),
      text: read("--text"),
      text2: read("--text-2"),
      text3: read("--text-3"),
      line: read("--line"),
      grid: read("--grid"),
      accent: read("--accent"),
      killed: read("--killed"),
      killedBest: read("--killed-best"),
      data: read("--data"),
      dataPossible: read("--data-possible"),
      dataHatch: read("--data-hatch"),
      whisker: read("--whisker"),
      mapFrame: read("--line-strong"),
    };
  } finally {
    stage.remove();
  }
}
