import { BasemapView, type Shown } from "./BasemapView";
import type { readScene } from "./read-scene";
import type { SceneOptions } from "./scene-options";

/** The basemap of a scene: one that was kept, or else a new one. Throws what BasemapView throws. */
export function openBasemap(
  { shapes, style }: Pick<ReturnType<typeof readScene>, "shapes" | "style">,
  { keep, files, cooperative }: Pick<SceneOptions, "keep" | "files" | "cooperative">,
  shown: Shown,
): BasemapView {
  const kept = keep?.take({ files, cooperative });
  kept?.reopen(shapes, shown);
  return kept ?? new BasemapView({ ...shown, style: style(), cooperative });
}
