import { embedState } from "./embed-state";
import type { HostChannel } from "./HostChannel";
import type { ImageRequest } from "./image-request";
import type { MessageId } from "./message";
import type { Parsed } from "./parse-command";
import { showParameters } from "./show-parameters";
import type { Session } from "../../session/Session.svelte";

/** What commands act on. */
export interface Commanded {
  session: Session;
  player: { readonly playing: boolean; play(): void; pause(): void };
  /** Draws the view as a PNG; rejects with words. */
  draw: (request: ImageRequest) => Promise<ArrayBuffer>;
}

/** Does what the host asks, and answers under the same id: with the state there is now, or with words why not. */
export class CommandAnswerer {
  readonly #commanded: Commanded;
  readonly #channel: HostChannel;
  #drawing = false;

  constructor(commanded: Commanded, channel: HostChannel) {
    [this.#commanded, this.#channel] = [commanded, channel];
  }

  answer(parsed: Parsed): void {
    const { id } = parsed;
    if ("problem" in parsed) return this.#refuse(id, parsed.problem);
    const { command } = parsed;
    const { session, player } = this.#commanded;
    const now = () => embedState(session, player.playing);
    switch (command.type) {
      case "getState":
        return this.#channel.answer(id, command.type, now());
      case "play":
      case "pause":
        player[command.type]();
        return this.#channel.answer(id, command.type, now());
      case "setView": {
        const notices = showParameters(session, command.parameters);
        return this.#channel.answer(id, command.type, { ...now(), notices });
      }
      case "exportImage":
        void this.#draw(id, command.request);
    }
  }

  /** One picture at a time: each takes much memory. */
  async #draw(id: MessageId, request: ImageRequest): Promise<void> {
    if (this.#drawing) return this.#refuse(id, "Another image is being drawn. Ask again when it is there.");
    this.#drawing = true;
    try {
      const bytes = await this.#commanded.draw(request);
      this.#channel.answer(id, "exportImage", { type: "image/png", bytes }, [bytes]);
    } catch (error) {
      this.#refuse(id, `The image could not be drawn. ${error instanceof Error ? error.message : ""}`.trim());
    }
    this.#drawing = false;
  }

  #refuse(id: MessageId, message: string): void {
    this.#channel.answer(id, "error", { message });
  }
}
