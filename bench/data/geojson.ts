import type { Synthetic } from "./synthetic";

/** The events as a peer would be given them. O(count). */
export function featuresOf(events: Synthetic) {
  return {
    type: "FeatureCollection" as const,
    features: Array.from({ length: events.count }, (_, row) => ({
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [events.lon[row]!, events.lat[row]!] },
      properties: {
        day: events.day[row]!,
        type: events.type[row]!,
        actor: events.actor[row]!,
        killed: events.killed[row]!,
      },
    })),
  };
}
