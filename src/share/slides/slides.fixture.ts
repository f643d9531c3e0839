import { FILE_COLOURS } from "../../model/file-colour";
import type { FigureInks } from "../figure/layout/inks";

/** The print theme's colours, for tests only. */
export const PRINT_INKS: FigureInks = {
  files: Object.fromEntries(FILE_COLOURS.map((colour) => [colour, "#3f4be0"])) as FigureInks["files"],
  ...{
    page: "#ffffff",
    text: "#000000",
    text2: "#2b2b2b",
    text3: "#4d4d4d",
    line: "#bdbdbd",
    grid: "#e2e2e2",
  },
  ...{
    accent: "#000000",
    killed: "#92301c",
    killedBest: "#d6a99d",
    data: "#4a5760",
    dataPossible: "#bcc4ca",
  },
  ...{ dataHatch: "#5c6973", whisker: "#1b2025", land: "#f4f2ec", halo: "#ffffff", mapFrame: "#6b6b6b" },
  fillAlpha: 0.85,
  density: ["#f0bf63", "#3f0f4a"],
  types: {
    ...{ attack: "#92301c", operation: "#197bb8", arrest: "#3a3276" },
    ...{ statement: "#74797e", agreement: "#12514d", organisation: "#a66d00" },
    ...{ protest: "#e50675", other: "#20262b" },
  },
  areas: { operates: "#6a4a3f", trains: "#5d5a2d", pledges: "#4a5760", border: "#1d4d78" },
};
