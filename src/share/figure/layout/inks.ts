import type { EventType } from "../../../model/event-type";
import type { Palette } from "../../../map/style/palette";

/** The colours of a figure. */
export interface FigureInks {
  page: string;
  text: string;
  text2: string;
  text3: string;
  line: string;
  grid: string;
  accent: string;
  killed: string;
  killedBest: string;
  data: string;
  dataPossible: string;
  dataHatch: string;
  whisker: string;
  land: string;
  halo: string;
  mapFrame: string;
  /** Opacity of attack circles. */
  fillAlpha: number;
  /** The ramp of densities, few to many. */
  density: readonly string[];
  types: Record<EventType, string>;
  areas: Palette["areas"];
  files: Palette["fileInks"];
}
