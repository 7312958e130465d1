import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../planned.ts";
import { type Screen, brokenOn } from "../wcag.ts";

/** The screens of the waves and what lies beside them, what shows that each is there whole, and what is done on it first. */
const screens: readonly Screen[] = [
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

for (const language of ["ko", "en"] as const)
  test(`no screen of the waves breaks a rule of WCAG 2.2 AA in any look: ${language}`, async ({ desk: page }) => {
    test.setTimeout(240_000); // a dozen looks at a page, each some hundred rules
    await goTo(page, "/waves", { language });
    expect(await brokenOn(page, screens)).toEqual([]);
  });
