/** What a reader who goes elsewhere meanwhile begins with. */
const GOES_ON = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Scrolls to an element at once, and once more when the fonts that are on their way have come, for lines break elsewhere
 * without them; not where the reader has gone on by then. Calling what it gives ends it.
 */
export function bringUp(element: Element, to: ScrollIntoViewOptions): () => void {
  const page = element.ownerDocument;
  const over = new AbortController();
  for (const type of GOES_ON)
    page.addEventListener(type, () => over.abort(), { capture: true, passive: true, signal: over.signal });
  element.scrollIntoView(to);
  void page.fonts.ready.then(() => {
    if (!over.signal.aborted && element.isConnected) element.scrollIntoView(to);
    over.abort();
  });
  return () => over.abort();
}
