import type { AreaKind, AtlasDocument, ReportStatus, Role } from "./schema";

/** What an actor's role in an event is called after its name: "ISIS-K, perpetrator". */
export const ROLE_WORDS: Record<Role, string> = {
  perpetrator: "perpetrator",
  claimant: "claims it",
  accused: "accused of it",
  target: "target",
  victim: "victim",
  speaker: "speaker",
  subject: "spoken of",
  detainer: "detained them",
  detainee: "detained",
  party: "party to it",
  founder: "founder",
  host: "host",
  mover: "on the move",
};

/** How firmly a report tells what it tells. */
export const STATUS_WORDS: Record<ReportStatus, string> = {
  observed: "told as fact",
  claimed: "claimed by the actor",
  alleged: "alleged of another",
  denied: "denied",
  assessed: "an estimate",
};

export const AREA_KIND_LABEL: Record<AreaKind, string> = {
  operates: "Operates",
  trains: "Trains",
  hides: "Hides",
  pledges: "Pledges of allegiance",
  border: "Border zone",
  aims: "Says it wants",
};

/** What stands between the two ends of a relation: "ISIS-K *split from* Islamic State". */
const RELATION_WORDS: Readonly<Record<string, string>> = {
  "affiliate-of": "is affiliated with",
  "split-from": "split from",
  "founded-with": "was founded together with",
  "alleged-tie": "is said to have ties with",
  "enemy-of": "is an enemy of",
  "member-of": "belongs to",
  leads: "leads",
  "founded-by": "was founded by",
  "speaks-for": "speaks for",
  sponsors: "sponsors",
  "recruited-in": "recruited in",
  "detained-in": "detained in",
  "planned-to-go-to": "planned to go to",
  "from-place": "comes from",
  "trained-by": "was trained by",
  accuses: "accuses",
  rejoined: "rejoined",
};

export function relationWords(kind: string): string {
  return RELATION_WORDS[kind] ?? kind.replaceAll("-", " ");
}

type Grade = AtlasDocument["grade"];

const RELIABILITY: Record<Grade["reliability"], string> = {
  A: "reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability unknown",
};

const CREDIBILITY: Record<Grade["credibility"], string> = {
  1: "confirmed",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth unknown",
};

/** "C3 fairly reliable, possibly true": the Admiralty scale in words. */
export function gradeWords({ reliability, credibility }: Pick<Grade, "reliability" | "credibility">): string {
  return `${reliability}${credibility} ${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`;
}
