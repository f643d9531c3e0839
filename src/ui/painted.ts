/** What is needed of a page to know when it has been drawn. */
export interface DrawnPage extends Pick<Window, "requestAnimationFrame"> {
  document: Pick<Document, "hidden" | "addEventListener">;
}

/**
 * Kept when the page has been drawn as it is: what comes next may then take its time. At once where nobody sees the page,
 * or as soon as that is so: it is not drawn then.
 */
export function painted(page: DrawnPage): Promise<void> {
  const { document } = page;
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      resolve();
    };
    const look = () => document.hidden && end();
    document.addEventListener("visibilitychange", look, { signal: over.signal });
    page.requestAnimationFrame(() => page.requestAnimationFrame(end));
    look();
  });
}
