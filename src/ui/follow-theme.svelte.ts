import { paper } from "./paper.svelte";

/** While the calling component lives, the page wears the theme that is asked for, and on paper that of print. */
export function followTheme(theme: () => string, page: Window): void {
  $effect.pre(() => {
    page.document.documentElement.dataset["theme"] = paper.current ? "print" : theme();
  });
}
