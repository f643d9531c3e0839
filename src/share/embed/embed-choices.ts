import type { FrameSize } from "./embed-code";
import type { EmbedPart } from "../../view/embed-options";
import type { Theme } from "../../view/view";

/** What an author chooses of an embed. */
export interface EmbedChoices {
  parts: readonly EmbedPart[];
  /** null: as the reader's system has it. */
  theme: Theme | null;
  /** "" for the atlas's own. */
  title: string;
  play: boolean;
  size: SizeId;
  form: "frame" | "script";
  picture: PictureChoice;
}

/** Whether a picture stands where frames do not run: in the code itself, or as a file beside the page. */
export type PictureChoice = "none" | "inside" | "beside";

export const SIZES = [
  { id: "wide", label: "640 × 420", width: 640, height: 420 },
  { id: "narrow", label: "320 × 480", width: 320, height: 480 },
  { id: "full", label: "Full width", width: null, height: 520 },
] as const satisfies readonly (FrameSize & { id: string; label: string })[];
type SizeId = (typeof SIZES)[number]["id"];

export const PART_LABEL: Record<EmbedPart, string> = {
  map: "Map",
  time: "Time",
  charts: "Charts",
  legend: "Legend",
};
