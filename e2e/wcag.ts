import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./host.ts";

/** A screen: its address, what shows that it is there whole, and what is done on it before. */
export type Screen = readonly [path: string, ready: string, first?: (page: Page) => Promise<void>];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What breaks a rule of WCAG 2.2 AA on the page as it stands, one line for each place. */
export async function broken(page: Page, where = "here"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // one frame, and only what is wrong: a fifth of the time of the full report
    .setLegacyMode(true)
    .options({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], iframes: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} ${target.join(" ")} ${failureSummary}`),
  );
}

/** The same for one screen after the other, within the page: nothing is loaded again. */
export async function brokenOn(page: Page, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = [];
  for (const [path, ready, first] of screens) {
    await page.goto(new URL(`/#${path}`, page.url()).href);
    await first?.(page);
    await expect(page.locator(ready).first()).toBeVisible();
    found.push(...(await broken(page, path)));
  }
  return found;
}
