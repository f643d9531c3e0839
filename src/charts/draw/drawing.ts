/** What a canvas shows, as plain data in the units of the value axis. Words and numbers stand beside it in HTML. */
export interface Mark {
  /** Solid to here. */
  low: number;
  /** Tinted to here. */
  best: number;
  /** The whisker's end. */
  high: number;
  /** The upper end is not given: the whisker ends in an arrow. */
  open: boolean;
  /** Hatched, from the best estimate on. */
  possible: number;
  /** Another value is chosen. */
  muted: boolean;
}

export interface Drawing {
  /** Bars lying, bars standing, or a total rising in steps. */
  form: "across" | "up" | "running";
  /** One a category, in order; null leaves a gap. */
  marks: readonly (Mark | null)[];
  max: number;
  /** Where gridlines stand, 0 among them. */
  ticks: readonly number[];
  /** Deaths and wounds are red-brown; counts of events and arrests are slate. */
  ink: "killed" | "data";
}

/** How far an arrow reaches beyond the bar, px. */
export const ARROW = 16;
