/** The story that comes with the atlas: public/stories/<name>.atlas-story.json. */
export const SHIPPED_STORY = {
  name: "peshawar-to-moscow",
  title: "From Peshawar to Moscow, 2014–2024",
} as const;

/** A shipped story's file below the site's folder. */
export function shippedFile(name: string): string {
  return `stories/${name}.atlas-story.json`;
}
