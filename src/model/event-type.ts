/** The six kinds of event that documents are coded with (seeds/README.md). */
export const CODED_TYPES = [
  "attack",
  "operation",
  "arrest",
  "statement",
  "agreement",
  "organisation",
] as const;

/**
 * Every kind of event and what it is made of: those that are coded, and two that only other people's files have. An
 * attack alone feeds the casualty totals "in attacks"; the other kinds are drawn with other shapes.
 */
export const EVENT_TYPES = [...CODED_TYPES, "protest", "other"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export type Shape =
  "circle" | "square" | "diamond" | "triangle-down" | "hexagon" | "plus" | "triangle-up" | "pentagon";

export interface EventTypeInfo {
  label: string;
  shape: Shape;
  /** Name of the colour in tokens.css. */
  token: string;
  subtypes: readonly string[];
}

export const EVENT_TYPE: Record<EventType, EventTypeInfo> = {
  attack: {
    label: "Attack",
    shape: "circle",
    token: "--ev-attack",
    subtypes: [
      "bombing",
      "rocket-fire",
      "assassination",
      "explosions",
      "campaign",
      "armed-attack",
      "suicide",
      "war",
    ],
  },
  operation: {
    label: "Operation against",
    shape: "square",
    token: "--ev-operation",
    subtypes: ["raid", "killing", "leader-killed", "capture-attempt", "campaign"],
  },
  arrest: {
    label: "Arrest or capture",
    shape: "diamond",
    token: "--ev-arrest",
    subtypes: ["arrest", "capture", "detention"],
  },
  statement: {
    label: "Statement or release",
    shape: "triangle-down",
    token: "--ev-statement",
    subtypes: [
      "statement",
      "claim",
      "condemnation",
      "denial",
      "edict",
      "release",
      "report",
      "warning",
      "pamphlet",
    ],
  },
  agreement: {
    label: "Agreement or diplomacy",
    shape: "hexagon",
    token: "--ev-agreement",
    subtypes: ["treaty", "agreement", "talks", "diplomacy", "invitation", "request", "transfer"],
  },
  organisation: {
    label: "Founding, plot, movement",
    shape: "plus",
    token: "--ev-organisation",
    subtypes: [
      "founding",
      "split",
      "merger",
      "pledge",
      "recruitment",
      "plot",
      "movement",
      "launch",
      "visit",
      "takeover",
      "strategy",
    ],
  },
  protest: { label: "Protest or riot", shape: "triangle-up", token: "--ev-protest", subtypes: [] },
  other: { label: "Other event", shape: "pentagon", token: "--ev-other", subtypes: [] },
};
