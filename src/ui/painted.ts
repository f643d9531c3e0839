/** Kept when the page has been drawn as it is: what comes next may then take its time. */
export function painted(page: Pick<Window, "requestAnimationFrame">): Promise<void> {
  return new Promise((resolve) => {
    page.requestAnimationFrame(() => page.requestAnimationFrame(() => resolve()));
  });
}
