import { Player } from "./Player";
import type { Session } from "../session/Session.svelte";

/** Plays a session's time; whether it plays can be followed. */
export class SessionPlayer {
  playing = $state(false);
  readonly #player: Player;

  constructor({ view, domain }: Session, page: Window) {
    this.#player = new Player(domain, {
      read: () => view,
      write: (span, kind) => view.set(span, kind),
      requestFrame: (callback) => page.requestAnimationFrame(callback),
      cancelFrame: (handle) => page.cancelAnimationFrame(handle),
      playing: (is) => (this.playing = is),
    });
  }

  play(): void {
    this.#player.play();
  }

  pause(): void {
    this.#player.pause();
  }

  toggle(): void {
    this.#player.toggle();
  }

  step(count: number): void {
    this.#player.step(count);
  }

  /** Ends without touching the view. */
  destroy(): void {
    this.#player.destroy();
  }
}
