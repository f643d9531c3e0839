import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./watch";

type Narrow = (axe: AxeBuilder) => AxeBuilder;

/**
 * What bars anyone from the page as it stands (WCAG 2.2 AA and good practice); `narrow` to look at a part of it. What
 * passed is neither listed nor taken to a page of its own, which cost four times the looking itself.
 */
export async function violations(page: Page, narrow: Narrow = (axe) => axe): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode();
  const result = await narrow(axe).analyze();
  return result.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** The same in the light and in the dark theme, of one page that follows the reader's machine; each says its theme. */
export async function violationsInBothThemes(page: Page, narrow?: Narrow): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    for (const one of await violations(page, narrow)) found.push(`${theme}: ${one}`);
  }
  return found;
}
