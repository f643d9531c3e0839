import type { Session } from "./Session.svelte";

/** While the calling component lives, the page wears the session's theme. */
export function followTheme(session: Session, page: Window): void {
  $effect.pre(() => {
    page.document.documentElement.dataset["theme"] = session.theme;
  });
}
