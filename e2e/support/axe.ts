import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What bars anyone from the page as it stands (WCAG 2.2 AA and good practice); `narrow` to look at a part of it. */
export async function violations(
  page: Page,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> {
  const result = await narrow(new AxeBuilder({ page }))
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return result.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}
