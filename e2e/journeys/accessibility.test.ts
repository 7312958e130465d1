import { expect, goTo, test } from "../host.ts";
import { type Screen, broken, brokenOn, looks, worn } from "../wcag.ts";

const screens: readonly Screen[] = [
  ["/", ".start-choice"],
  ["/inventory", ".grid-row .cell"],
  ["/inventory/systems", ".grid-row .cell"],
  ["/inventory/workloads/w-1", ".drawer .edit-form"],
  ["/inventory/dependencies", ".grid-row .cell, .empty-state"],
  ["/inventory/data-sets", ".grid-row .cell, .empty-state"],
  ["/inventory/contracts", ".grid-row .cell, .empty-state"],
  ["/inventory/quality", ".quality-table"],
  ["/inventory/agency", ".agency-form table"],
  ["/inventory/import", ".empty-state"],
  ["/catalogue", ".mini-bar"],
  ["/catalogue/map/naver:KR", ".map-land"],
  ["/catalogue/offers", ".price-mark"],
  ["/catalogue/editions", ".editions-table"],
  ["/catalogue/federations", ".seal-pair"],
  ["/catalogue/rule-packs", ".pack-rules"],
  ["/catalogue/latency", ".method-mark"],
  ["/catalogue/naver", ".chain"],
  ["/catalogue/naver/certificates", ".term-bar"],
  ["/catalogue/naver/evidence", ".evidence-empty"],
  ["/catalogue/naver/own-facts", ".empty-state"],
  ["/requirements", ".ranking li"],
  ["/requirements/limits", ".feasibility .verdict"],
  ["/requirements/limits/r-14", ".drawer form"],
  ["/requirements/packs", ".sets-table"],
  ["/requirements/verdicts/w-1", ".drawer .reasons"],
  ["/requirements/by-hand", ".empty-state"],
];

for (const language of ["ko", "en"] as const)
  test(`no screen breaks a rule of WCAG 2.2 AA in any look: ${language}`, async ({ desk: page }) => {
    test.setTimeout(300_000); // some thirty screens in three looks, each some hundred rules
    await goTo(page, "/", { language });
    const found = await brokenOn(page, screens);
    // and with something open over it
    await page.goto(new URL("/#/inventory", page.url()).href);
    await page.locator("[data-answer=known] button").click();
    await expect(page.locator(".explain-formula").first()).toBeVisible();
    found.push(...(await broken(page, "explain")));
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    found.push(...(await broken(page, "search")));
    expect(found).toEqual([]);
  });

test("no screen breaks a rule of WCAG 2.2 AA before a workspace is open", async ({ empty: page }) => {
  for (const look of ["contrast", "dark", "light"] as const) {
    await goTo(page, "/", { look });
    await expect(page.getByRole("form")).toBeVisible();
    expect(await worn(page)).toEqual(looks[look]); // what puts the looks on for every other screen says it as the page does
  }
  expect(await broken(page)).toEqual([]);
});
