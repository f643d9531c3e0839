/** A card over the page that is dismissed takes the focus with it: it goes on from where files are opened. */
export function toOpenButton(page: Document): void {
  page.querySelector<HTMLElement>("[data-open-file] + button")?.focus();
}
