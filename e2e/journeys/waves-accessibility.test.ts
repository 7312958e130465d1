import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../planned.ts";

/** The screens of the waves and what lies beside them, what shows that each is there whole, and what is done on it first. */
const screens: readonly (readonly [path: string, ready: string, first?: (page: Page) => Promise<void>])[] = [
  ["/waves", ".live-strip-on .live-strip-head", hold],
  ["/waves/calendar", ".month .day"],
  ["/waves/teams", ".load-table"],
  ["/waves/teams/team-new", ".drawer form"],
  ["/waves/procurement", ".bought"],
  ["/waves/gantt/rules", ".drawer form"],
  ["/waves/gantt/milestones", ".drawer"],
  ["/waves/gantt/milestone-new", ".drawer form"],
  ["/waves/gantt/wave-1", ".drawer form"],
  ["/waves/gantt/wave-1/runbook", ".runbook-line", propose],
  ["/waves/issues/accept/wave-2/3", ".drawer form"],
];

/** A wave is held by keys, so that the strip says what that would break. */
async function hold(page: Page): Promise<void> {
  await page.locator(".timeline-whole").nth(2).focus();
  await page.keyboard.press("PageUp");
}

async function propose(page: Page): Promise<void> {
  await page.locator(".runbook-from button").first().click();
}

test.describe.configure({ mode: "parallel" });

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [look, language] of [
  ["light", "ko"],
  ["dark", "en"],
  ["contrast", "ko"],
] as const)
  test(`no screen of the waves breaks a rule of WCAG 2.2 AA: ${look}, ${language}`, async ({ desk: page }) => {
    test.setTimeout(120_000); // a dozen looks at a page, each some hundred rules
    const found: string[] = [];
    await goTo(page, "/waves", { look, language });
    for (const [path, ready, first] of screens) {
      await page.goto(new URL(`/#${path}`, page.url()).href); // within the page: nothing is loaded again
      await first?.(page);
      await expect(page.locator(ready).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        // one frame, and only what is wrong: a fifth of the time of the full report
        .setLegacyMode(true)
        .options({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], iframes: false })
        .analyze();
      for (const { id, nodes } of violations)
        for (const node of nodes) found.push(`${path}: ${id} ${node.target.join(" ")} ${node.failureSummary}`);
    }
    expect(found).toEqual([]);
  });
