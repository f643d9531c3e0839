import type { Session } from "./Session.svelte";

/** While the calling component lives: the page wears the session's theme, and the session knows the system's. */
export function followTheme(session: Session, page: Window): void {
  $effect.pre(() => {
    page.document.documentElement.dataset["theme"] = session.theme;
  });
  $effect(() => {
    const dark = page.matchMedia("(prefers-color-scheme: dark)");
    const read = () => (session.systemTheme = dark.matches ? "dark" : "light");
    read();
    dark.addEventListener("change", read);
    return () => dark.removeEventListener("change", read);
  });
}
