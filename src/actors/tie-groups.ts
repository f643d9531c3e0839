import { isTieOf, type Tie, type TieKind } from "./tie";

/** Ties of a few kinds, under one heading. */
export interface TieGroup {
  title: string;
  ties: Tie[];
}

/** The heading of ties to places, which the map can draw. */
export const PLACE_TIES = "From place to place";

/** The headings of the list, in the order in which a newcomer asks; each kind stands under one of them. */
const TITLES: Record<TieKind, string> = {
  "split-from": "Who split from whom",
  rejoined: "Who split from whom",
  "founded-by": "Who founded whom",
  "founded-with": "Who founded whom",
  leads: "Who leads",
  "affiliate-of": "Who belongs to whom",
  "member-of": "Who belongs to whom",
  "alleged-tie": "Alleged ties",
  sponsors: "Who helps whom",
  "trained-by": "Who helps whom",
  "enemy-of": "Who is against whom",
  accuses: "Who is against whom",
  "speaks-for": "Who speaks for whom",
  "from-place": PLACE_TIES,
  "recruited-in": PLACE_TIES,
  "detained-in": PLACE_TIES,
  "planned-to-go-to": PLACE_TIES,
};

/** Ties by heading, of one actor or of all. O(ties × headings). */
export function tieGroups(ties: readonly Tie[], actor: string | null): TieGroup[] {
  const shown = actor === null ? ties : ties.filter((tie) => isTieOf(tie, actor));
  return [...new Set(Object.values(TITLES))]
    .map((title) => ({ title, ties: shown.filter(({ kind }) => TITLES[kind] === title) }))
    .filter((group) => group.ties.length > 0);
}

/** The heading a tie stands under. */
export function titleOf({ kind }: Tie): string {
  return TITLES[kind];
}
