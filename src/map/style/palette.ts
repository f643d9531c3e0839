import { EVENT_TYPE, EVENT_TYPES, type EventType } from "../../model/event-type";
import { FILE_COLOURS, fileToken, type FileColour } from "../../model/file-colour";
import { token } from "../../ui/tokens";

/** The map's colours and amounts of one theme, read from tokens.css. */
export interface Palette {
  land: string;
  water: string;
  border: string;
  admin1: string;
  coast: string;
  river: string;
  label: string;
  labelArea: string;
  labelWater: string;
  halo: string;
  /** Hillshade opacity when zoomed out. */
  relief: number;
  /** Opacity of the patterns of areas. */
  areaPattern: number;
  text: string;
  panel: string;
  lineStrong: string;
  markHalo: string;
  /** Opacity of attack circles. */
  fillAlpha: number;
  types: Record<EventType, string>;
  /** Colours that files can have; and by code of the dataset the one a file has, null where its events' kinds tell. */
  fileInks: Record<FileColour, string>;
  files: readonly (string | null)[];
  /** Few events to many. */
  density: readonly string[];
  areas: { operates: string; trains: string; pledges: string; border: string };
}

/** Colours of the ramp of densities, from its beginning. */
const DENSITY = ["--map-density-1", "--map-density-2", "--map-density-3", "--map-density-4"] as const;

/** The palette as the element's theme has it; read again when the theme changes. */
export function readPalette(element: Element): Palette {
  const read = (name: `--${string}`) => token(name, element);
  return {
    land: read("--map-land"),
    water: read("--map-water"),
    border: read("--map-border"),
    admin1: read("--map-admin1"),
    coast: read("--map-coast"),
    river: read("--map-river"),
    label: read("--map-label"),
    labelArea: read("--map-label-area"),
    labelWater: read("--map-label-water"),
    halo: read("--map-halo"),
    relief: Number(read("--map-relief")),
    areaPattern: Number(read("--map-pattern")),
    text: read("--text"),
    panel: read("--surface-panel"),
    lineStrong: read("--line-strong"),
    markHalo: read("--ev-halo"),
    fillAlpha: Number(read("--ev-fill-alpha")),
    types: Object.fromEntries(
      EVENT_TYPES.map((type) => [type, read(EVENT_TYPE[type].token as `--${string}`)]),
    ) as Palette["types"],
    fileInks: Object.fromEntries(
      FILE_COLOURS.map((colour) => [colour, read(fileToken(colour))]),
    ) as Palette["fileInks"],
    files: [],
    density: DENSITY.map(read),
    areas: {
      operates: read("--area-operates"),
      trains: read("--area-trains"),
      pledges: read("--area-pledges"),
      border: read("--area-border"),
    },
  };
}

/** The palette for files that have these colours, by their code. */
export function withFiles(palette: Palette, colours: readonly (FileColour | null)[]): Palette {
  return { ...palette, files: colours.map((colour) => colour && palette.fileInks[colour]) };
}
