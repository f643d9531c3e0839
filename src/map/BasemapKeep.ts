import { getContext, setContext } from "svelte";
import type { BasemapView } from "./BasemapView";
import { graphicsIdle } from "./gl/graphics-idle";
import type { SceneFiles } from "./scene-options";

/** What a basemap shows whatever the events are: of two with the same, each can stand in for the other. */
export interface Ground {
  files: SceneFiles;
  cooperative: boolean;
}

/**
 * Keeps the basemap of a map that closes for the next one that opens. Making one stops the page for half a second and
 * more where graphics are done in software; another file is only other events on the same land.
 */
export class BasemapKeep {
  #kept: { view: BasemapView; ground: Ground } | null = null;

  /** At most one is kept, and none without its graphics. */
  put(view: BasemapView, ground: Ground): void {
    if (this.#kept !== null || !view.isReady) return view.destroy();
    view.rest();
    this.#kept = { view, ground };
  }

  /** Shows it in the next map's place till that takes it: a page whose map goes and comes again is drawn anew as a whole. */
  lend(container: HTMLElement): void {
    this.#kept?.view.standIn(container);
  }

  /** The one that was kept, where it shows what is asked for; another that was kept goes. */
  take(ground: Ground): BasemapView | null {
    const kept = this.#kept;
    this.#kept = null;
    if (kept !== null && kept.view.isReady && isSame(kept.ground, ground)) return kept.view;
    kept?.view.destroy();
    return null;
  }

  /** Kept when taking it would wait for nothing; at once where none is kept. */
  async settled(): Promise<void> {
    const graphics = this.#kept?.view.graphics;
    if (graphics) await graphicsIdle(graphics, window);
  }

  destroy(): void {
    this.#kept?.view.destroy();
    this.#kept = null;
  }
}

function isSame({ files: a, cooperative }: Ground, { files: b, cooperative: other }: Ground): boolean {
  return a.world === b.world && a.areas === b.areas && a.relief === b.relief && cooperative === other;
}

const KEY = Symbol("basemap keep");

/** For all maps below the calling component. */
export function setBasemapKeep(keep: BasemapKeep): void {
  setContext(KEY, keep);
}

/** null where none is kept. */
export function findBasemapKeep(): BasemapKeep | null {
  return getContext<BasemapKeep | undefined>(KEY) ?? null;
}
