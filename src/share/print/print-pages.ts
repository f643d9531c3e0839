import "./print.css";

/**
 * Prints pages instead of the page: each an SVG document, A4 lying. They stand in the page only while it is printed,
 * and what is there otherwise is not printed.
 */
export async function printPages(pages: readonly string[], page: Window): Promise<void> {
  const { document } = page;
  const sheets = document.createElement("div");
  sheets.className = "print-sheets";
  for (const svg of pages) {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const sheet = document.createElement("section");
    sheet.append(document.importNode(parsed.documentElement, true));
    sheets.append(sheet);
  }
  document.body.append(sheets);
  await Promise.all([...sheets.querySelectorAll("image")].map((image) => decoded(image)));
  const done = new Promise<void>((resolve) =>
    page.addEventListener("afterprint", () => resolve(), { once: true }),
  );
  page.print();
  await done;
  sheets.remove();
}

/** A picture that is not decoded yet would be printed empty. */
async function decoded(image: SVGImageElement): Promise<void> {
  const copy = new Image();
  copy.src = image.href.baseVal;
  await copy.decode().catch(() => undefined);
}
