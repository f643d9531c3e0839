import { flushSync } from "svelte";
import type { Session } from "./Session.svelte";

/** While the calling component lives, the page wears the session's theme, and on paper that of print. */
export function followTheme(session: Session, page: Window): void {
  let onPaper = $state(false);
  $effect.pre(() => {
    page.document.documentElement.dataset["theme"] = onPaper ? "print" : session.theme;
  });
  $effect.pre(() => {
    const left = new AbortController();
    const { signal } = left;
    page.addEventListener("beforeprint", () => flushSync(() => (onPaper = true)), { signal });
    page.addEventListener("afterprint", () => (onPaper = false), { signal });
    return () => left.abort();
  });
}
