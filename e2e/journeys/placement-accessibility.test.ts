import { expect, goTo, test } from "../planned.ts";
import { broken } from "../wcag.ts";

/** The tabs of a placement, what shows that each is there whole, and what is to be asked first. */
const tabs: readonly (readonly [path: string, ready: string, ask?: string])[] = [
  ["/placement", ".drawing svg"],
  ["/placement/workloads/w-1", ".drawer .rival"],
  ["/placement/regions", ".grid-row .cell"],
  ["/placement/regions/map", ".stand-mark"],
  ["/placement/unplaced", ".grid-row .cell"],
  ["/placement/limits", ".price-table .figure-button", ".page-panel button"],
  ["/placement/sensitivity", ".drawing svg", ".empty-state button"],
  ["/placement/pareto", ".front-table tr:nth-child(12)", ".empty-state button"],
  ["/placement/difference", ".empty-state"],
  ["/placement/pins", ".empty-state"],
];

for (const language of ["ko", "en"] as const)
  test(`no tab of the placement breaks a rule of WCAG 2.2 AA in any look: ${language}`, async ({ desk: page }) => {
    test.setTimeout(240_000); // everything a placement can be asked, and a dozen looks at the page
    const found: string[] = [];
    const lookAt = async (name: string) => found.push(...(await broken(page, name)));
    await goTo(page, "/placement", { language });
    for (const [path, ready, ask] of tabs) {
      await page.goto(new URL(`/#${path}`, page.url()).href);
      if (ask) await page.locator(ask).first().click();
      await expect(page.locator(ready).first()).toBeVisible({ timeout: 60_000 });
      if (path === "/placement/pareto") await page.locator(".front-table tbody button").first().click();
      await lookAt(path);
    }

    // the form that asks, then a contradiction, then what comes of it beside what is kept
    await page.locator(".page-actions button").last().click();
    await expect(page.locator(".drawer .run-form")).toBeVisible();
    await lookAt("the form");
    await page.goto(new URL("/#/placement/workloads/w-1", page.url()).href);
    await page.locator(".drawer .rival button").first().click();
    await page.locator(".drawer .pin-here .facts-actions button").last().click();
    await expect(page.locator(".conflict-ground")).toBeVisible({ timeout: 60_000 });
    await lookAt("the contradiction");
    await page.locator(".relaxation button").first().click();
    await expect(page.locator(".placement-note")).toBeVisible({ timeout: 60_000 });
    await page.goto(new URL("/#/placement/difference", page.url()).href);
    await expect(page.locator("[data-measure=score] td").first()).toBeVisible();
    await lookAt("the difference");
    await page.goto(new URL("/#/placement/pins", page.url()).href);
    await expect(page.locator(".page-panel .plain-table td").first()).toBeVisible();
    await lookAt("what is decided by hand");
    expect(found).toEqual([]);
  });
