import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("a row far down the list that comes into sight stays where it came to, so that a press on it is not lost", async ({
  page,
}) => {
  await open(page, "?v=1&panel=sources");
  const rows = page.getByRole("listbox", { name: /^Event/ }).getByRole("option");
  for (const at of [92, 40, 70]) {
    const moved = await rows.nth(at).evaluate(async (row) => {
      row.scrollIntoView({ block: "center" });
      const { top } = row.getBoundingClientRect();
      for (let frame = 0; frame < 6; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      return row.getBoundingClientRect().top - top;
    });
    expect(Math.abs(moved)).toBeLessThan(1);
  }
});
