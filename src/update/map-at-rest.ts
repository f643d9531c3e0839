/** Settles once the page has what it was opened for: a map that has drawn all of itself, or that there can be none. */
export function mapAtRest(document: Document, signal: AbortSignal): Promise<void> {
  const isAtRest = () => document.querySelector('[data-map="idle"], [data-map="failed"]') !== null;
  if (isAtRest()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isAtRest()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ["data-map"] });
    signal.addEventListener("abort", () => observer.disconnect());
  });
}
