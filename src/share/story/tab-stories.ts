import { createContext } from "svelte";
import { StoryKeep } from "./keep";
import type { Loaded } from "../../data/load";

/** Stories of somebody's files by the file's name: they are kept as long as this tab, for they say what is in the file. */
const [getTabStories, setTabStories] = createContext<Map<string, string>>();
export { setTabStories };

/** Where a story on these data is kept; to be called while a component is made. */
export function storyKeep({ rows, atlas: { title } }: Loaded): StoryKeep {
  if (!rows) return new StoryKeep(() => window.localStorage);
  const stories = getTabStories();
  const store = {
    getItem: () => stories.get(title) ?? null,
    setItem: (_: string, text: string) => void stories.set(title, text),
    removeItem: () => void stories.delete(title),
  };
  return new StoryKeep(() => store, "tab");
}
