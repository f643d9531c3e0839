import { embedState } from "./embed-state";
import type { HostChannel } from "./HostChannel";
import type { Parsed } from "./parse-command";
import { showParameters } from "./show-parameters";
import type { Session } from "../../session/Session.svelte";

/** What commands act on. */
export interface Commanded {
  session: Session;
  player: { readonly playing: boolean; play(): void; pause(): void };
}

/** Does what the host asks, and answers under the same id: with the state there is now, or with words why not. */
export function answerCommand(parsed: Parsed, { session, player }: Commanded, channel: HostChannel): void {
  const { id } = parsed;
  if ("problem" in parsed) return channel.answer(id, "error", { message: parsed.problem });
  const { command } = parsed;
  const now = () => embedState(session, player.playing);
  switch (command.type) {
    case "getState":
      return channel.answer(id, command.type, now());
    case "play":
    case "pause":
      player[command.type]();
      return channel.answer(id, command.type, now());
    case "setView": {
      const notices = showParameters(session, command.parameters);
      return channel.answer(id, command.type, { ...now(), notices });
    }
    case "exportImage":
      return channel.answer(id, "error", { message: "This version of the embed makes no images." });
  }
}
