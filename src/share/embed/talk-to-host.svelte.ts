import { CommandAnswerer, type Commanded } from "./CommandAnswerer";
import { embedState } from "./embed-state";
import type { HostChannel } from "./HostChannel";
import { OnceAFrame } from "./OnceAFrame";
import { parseCommand } from "./parse-command";
import type { AtlasEvent } from "../../model/schema";

/** While the calling component lives, the host hears what the embed shows, and its commands are done. */
export function talkToHost(channel: HostChannel, commanded: Commanded, page: Window): void {
  const { session, player } = commanded;
  const answerer = new CommandAnswerer(commanded, channel);
  const state = () => embedState(session, player.playing);

  $effect(() => {
    const listen = (event: MessageEvent) => {
      const parsed = channel.accepts(event) ? parseCommand(event.data) : null;
      if (parsed) answerer.answer(parsed);
    };
    page.addEventListener("message", listen);
    return () => page.removeEventListener("message", listen);
  });

  const first = state();
  const states = new OnceAFrame(page, first, (next) => channel.tell("state", next));
  $effect(() => {
    channel.tell("ready", first);
    return () => states.destroy();
  });
  $effect(() => states.offer(state()));

  let before = session.view.event;
  $effect(() => {
    const { event } = session.view;
    if (event === before) return;
    before = event;
    channel.tell("select", { event: session.selected && eventSaid(session.selected) });
  });
}

/** An event as its host is told of it: its dates as EDTF. */
function eventSaid({ id, title, type, date }: AtlasEvent) {
  return { id, title, type, date: date.edtf };
}
