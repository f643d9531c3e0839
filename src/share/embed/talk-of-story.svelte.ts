import type { HostChannel } from "./HostChannel";
import { parseCommand } from "./parse-command";

/** While the calling component lives, the host knows that a story is shown, and that its reader alone leads it. */
export function talkOfStory(channel: HostChannel, page: Window): void {
  $effect(() => {
    const listen = (event: MessageEvent) => {
      const parsed = channel.accepts(event) ? parseCommand(event.data) : null;
      if (parsed) channel.answer(parsed.id, "error", { message: "A story is shown; it takes no commands." });
    };
    page.addEventListener("message", listen);
    channel.tell("ready", { story: true });
    return () => page.removeEventListener("message", listen);
  });
}
