import type { Session } from "./Session.svelte";
import type { Tally } from "../table/tally";

/**
 * What has been summed up, for one of several that show it, called as it is put together. Of very many rows it follows
 * a change of the filters in a frame of its own; a step of time it follows at once.
 */
export function tallyInTurn(session: Session): () => Tally {
  if (!session.inTurn) return () => session.tally;
  const who = {};
  let shown = $state.raw(session.tally);
  $effect(() => {
    const next = session.tally;
    if (next === shown) return session.turns.forget(who);
    session.turns.ask(who, () => (shown = next));
  });
  $effect(() => () => session.turns.forget(who));
  return () => shown;
}
