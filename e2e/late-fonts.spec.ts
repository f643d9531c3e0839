import { atlas } from "./support/reference";
import { expect, test } from "./support/watch";

test.use({ realMap: false });

const REPORT = atlas.reports.findLast(
  ({ document, event }) => document === "terrorism-monitor" && event !== null,
)!;

test("what a link chooses comes up in document and list while the fonts are still on their way", async ({
  page,
}) => {
  await page.route("**/*.woff2", () => {});
  const address = `./?v=1&panel=sources&document=${REPORT.document}&report=${REPORT.id}&event=${REPORT.event}`;
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator(`li[data-report="${REPORT.id}"]`)).toBeInViewport();
  const list = page.getByRole("listbox", { name: /^Event/ });
  await expect(list.getByRole("option", { selected: true })).toBeInViewport();
});

for (const page of ["", "embed.html"])
  test(`the page starts while the list of its fonts is still on its way: /${page}`, async ({ page: tab }) => {
    await tab.route("**/fonts/fonts.css", () => {});
    await tab.goto(`./${page}`, { waitUntil: "commit" });
    await expect(tab.locator("[data-map]")).toHaveAttribute("data-map", "idle");
  });
