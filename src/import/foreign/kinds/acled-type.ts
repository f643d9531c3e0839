import type { EventType } from "../../../model/event-type";
import type { Role } from "../../../model/schema";

/** What an ACLED event is, and as what its two actors take part. */
export interface AcledKind {
  type: EventType;
  roles: readonly [Role, Role];
}

const PARTIES = ["party", "party"] as const;
const ATTACK: AcledKind = { type: "attack", roles: ["perpetrator", "target"] };
const BATTLE: AcledKind = { type: "attack", roles: PARTIES };
const PROTEST: AcledKind = { type: "protest", roles: PARTIES };
const ARREST: AcledKind = { type: "arrest", roles: ["detainer", "detainee"] };
const AGREEMENT: AcledKind = { type: "agreement", roles: PARTIES };
const ORGANISATION: AcledKind = { type: "organisation", roles: PARTIES };
const OTHER: AcledKind = { type: "other", roles: PARTIES };

/** Event types, now and before 2019, and the sub-event types of strategic developments; in lower case. */
const BY_TYPE: readonly [RegExp, AcledKind][] = [
  [/^battle/, BATTLE],
  [/^(explosion|remote violence|violence against civilians)/, ATTACK],
  [/^(protest|riot)/, PROTEST],
];
const BY_SUBTYPE: readonly [RegExp, AcledKind][] = [
  [/^agreement/, AGREEMENT],
  [/^arrest/, ARREST],
  [/^(headquarters|non-violent transfer|change to)/, ORGANISATION],
];

/**
 * Battles, explosions, remote violence and violence against civilians are attacks: two sides of a battle are parties,
 * otherwise the codebook's first actor does it and the second suffers it. Strategic developments go by their sub-event
 * type, which older files give as the event type. O(1).
 */
export function acledKind(eventType: string, subEventType: string): AcledKind {
  const type = eventType.toLowerCase();
  const found = BY_TYPE.find(([words]) => words.test(type));
  if (found) return found[1];
  const subtype = subEventType.toLowerCase();
  return BY_SUBTYPE.find(([words]) => words.test(subtype) || words.test(type))?.[1] ?? OTHER;
}
