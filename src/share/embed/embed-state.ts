import { HARM_MEASURES, type HarmMeasure } from "../../model/measure";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";
import type { PeopleSum } from "../../table/sums";
import { encodeView } from "../../view/codec";

/** People over the events that count; each null where no event gives a number, `high` null where an end is open. */
interface PeopleState {
  low: number | null;
  best: number | null;
  high: number | null;
  /** Events with a number, and those that should have one and have none. */
  known: number;
  unknown: number;
}

/** What an embed shows, as its host is told. Plain data. */
export interface EmbedState {
  /** The view as the address's parameters. */
  view: Record<string, string>;
  counts: {
    /** Events that count, how many of them are attacks, and how many have no place. */
    events: number;
    attacks: number;
    unplaced: number;
    /** Events that lie only possibly in the window and do not count. */
    possible: number;
  };
  totals: Record<HarmMeasure, PeopleState>;
  /** The view in words. */
  words: string;
  /** Fingerprint of the data. */
  data: string;
  playing: boolean;
}

export function embedState(session: Session, playing: boolean): EmbedState {
  const { certain, possible } = session.totals;
  const { events, attacks, unplaced } = certain;
  const people = HARM_MEASURES.map((measure) => [measure, peopleState(certain.people[measure])]);
  return {
    view: Object.fromEntries(new URLSearchParams(encodeView(session.view.snapshot))),
    counts: { events, attacks, unplaced, possible: possible.events },
    totals: Object.fromEntries(people) as Record<HarmMeasure, PeopleState>,
    words: plainSentence(session),
    data: session.data.manifest.fingerprint,
    playing,
  };
}

function peopleState({ low, best, high, open, known, unknown }: PeopleSum): PeopleState {
  if (known === 0) return { low: null, best: null, high: null, known, unknown };
  return { low, best, high: open ? null : high, known, unknown };
}
