import "./print.css";

/**
 * Prints pages instead of the page: each an SVG document, A4 lying. They stand in the page only while it is printed,
 * and what is there otherwise is not printed. Rejects where the page may not print, and with the signal's reason.
 */
export async function printPages(pages: readonly string[], page: Window, signal: AbortSignal): Promise<void> {
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
  try {
    await Promise.all([...sheets.querySelectorAll("image")].map((image) => decoded(image)));
    signal.throwIfAborted();
    await printed(page, signal);
  } finally {
    sheets.remove();
  }
}

/** Some browsers hold still while their dialog is open, others go on, and some open none. */
async function printed(page: Window, signal: AbortSignal): Promise<void> {
  const listening = new AbortController();
  const over = new Promise<void>((resolve, reject) => {
    page.addEventListener("afterprint", () => resolve(), { signal: listening.signal });
    signal.addEventListener("abort", () => reject(signal.reason as Error), { signal: listening.signal });
  });
  try {
    page.print();
    await over;
  } finally {
    listening.abort();
  }
}

/** A picture that is not decoded yet would be printed empty. */
async function decoded(image: SVGImageElement): Promise<void> {
  const copy = new Image();
  copy.src = image.href.baseVal;
  await copy.decode().catch(() => undefined);
}
