import { expect, test } from "./support/watch";

/** A file that arrived before the page had read it once stayed unseen, and the map never came. */
for (const last of ["world.topo.json", "labels.json", "areas.json"]) {
  test(`the map comes though ${last} is the last to arrive`, async ({ page }) => {
    const others = ["world.topo.json", "labels.json", "areas.json"].filter((name) => name !== last);
    const arrived = Promise.all(
      others.map((name) => page.waitForResponse((response) => response.url().includes(name))),
    );
    await page.route(`**/${last}*`, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto("./");
    await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
  });
}
