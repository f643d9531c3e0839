import { acledNow, made } from "./support/made-files";
import { accountOf, choose } from "./support/other-files";
import { expect, test } from "./support/watch";

test.use({ realMap: false });

test("beside a map that does not come, a file of many events has its filters, list and charts", async ({
  page,
}) => {
  await page.route("**/assets/MapScene-*.js", () => {});
  await page.goto("./");
  await choose(page, acledNow(made(3, 60_000)));
  await accountOf(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Filters" })).toBeVisible();
  await expect(page.getByRole("listbox", { name: /^Event/ })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Charts" })).toBeVisible();
});
