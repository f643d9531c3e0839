/** What is counted: events, or people. */
export const MEASURES = ["events", "killed", "wounded", "arrested"] as const;
export type Measure = (typeof MEASURES)[number];
export type HarmMeasure = Exclude<Measure, "events">;
export const HARM_MEASURES: readonly HarmMeasure[] = ["killed", "wounded", "arrested"];
