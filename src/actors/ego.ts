import { actorAt, type Tie, type TieKind } from "./tie";

/** One tie of the actor in the middle, and who is at its other end. */
interface Spoke {
  tie: Tie;
  other: string;
}

/** Ties of one kind on one side of the middle. */
export interface Spokes {
  kind: TieKind;
  /** "leads it", "split from" */
  words: string;
  /** Whether the tie runs one way. */
  directed: boolean;
  spokes: Spoke[];
}

/** Organisational kinds, as they read away from the middle and towards it. */
const WORDS: Partial<Record<TieKind, readonly [away: string, towards: string]>> = {
  "affiliate-of": ["affiliated with", "affiliated with it"],
  "split-from": ["split from", "split from it"],
  "founded-by": ["founded by", "founded by it"],
  "founded-with": ["founded together with", "founded together with it"],
  rejoined: ["rejoined", "rejoined it"],
  leads: ["leads", "leads it"],
  "member-of": ["belongs to", "belongs to it"],
  "speaks-for": ["speaks for", "speaks for it"],
  sponsors: ["sponsors", "sponsors it"],
  "trained-by": ["was trained by", "was trained by it"],
  "alleged-tie": ["is said to have ties with", "is said to have ties with it"],
};
const MUTUAL: ReadonlySet<TieKind> = new Set(["founded-with", "alleged-tie", "enemy-of"]);

/** Whether a kind of tie runs from one to the other, rather than between them. */
export function isDirected(kind: TieKind): boolean {
  return !MUTUAL.has(kind);
}

/** The organisational ties around one actor: those that come to it, and those that go out from it. O(ties). */
export function egoOf(ties: readonly Tie[], actor: string): { towards: Spokes[]; away: Spokes[] } {
  const sides: { towards: Spokes[]; away: Spokes[] } = { towards: [], away: [] };
  for (const kind of Object.keys(WORDS) as TieKind[]) {
    const [away, towards] = WORDS[kind]!;
    const own = ties.filter((tie) => tie.kind === kind);
    const out = own.flatMap((tie) => spokeOf(tie, tie.from, tie.to, actor));
    const into = own.flatMap((tie) => spokeOf(tie, tie.to, tie.from, actor));
    const directed = isDirected(kind);
    if (out.length > 0) sides.away.push({ kind, words: away, directed, spokes: out });
    if (into.length > 0) sides.towards.push({ kind, words: towards, directed, spokes: into });
  }
  return sides;
}

function spokeOf(tie: Tie, near: Tie["from"], far: Tie["to"], actor: string): Spoke[] {
  const other = actorAt(far);
  return actorAt(near) === actor && other !== null ? [{ tie, other }] : [];
}
