import { EVENT_TYPES, type EventType } from "../../../model/event-type";

/** Beginnings of words that say what happened, in a few languages; the first that fits counts. */
const WORDS: readonly [EventType, RegExp][] = [
  ["arrest", /\b(arrest|detain|detention|captur|festnahm|verhaft|detenci|arresto|задерж|арест)/],
  [
    "protest",
    /\b(protest|demonstrat|riot|strike action|manifestat|kundgebung|unruhen|émeute|emeute|disturbio)/,
  ],
  [
    "agreement",
    /\b(agreement|treat(y|ies)|ceasefire|cease-fire|truce|negotiat|peace talk|accord|abkommen|tratado)/,
  ],
  ["statement", /\b(statement|declaration|press release|condemn|communiqu|erklärung)/],
  [
    "attack",
    /\b(attack|assault|battle|armed clash|clash|bomb|explosi|shell|missile|rocket|air ?strike|drone|shoot|shot|kill|murder|assassin|massacre|suicide|violence|ambush|ied|grenade|kidnap|abduct|hijack|terror|anschlag|angriff|gefecht|attentat|attaque|combat|ataque|atentado|взрыв|обстрел|нападен|теракт)/,
  ],
  ["operation", /\b(operation|raid|offensive|counter-?terror)/],
  ["organisation", /\b(found(ed|ing|ation)|recruit|pledge|merger|split|headquarters|base established)/],
];

/** The kind of event a text names, or null where it says nothing. O(length), which is bounded. */
export function typeOfWords(text: string): EventType | null {
  const words = text.slice(0, 200).toLowerCase();
  const same = EVENT_TYPES.find((type) => type === words);
  return same ?? WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
