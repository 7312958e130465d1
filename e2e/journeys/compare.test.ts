import { expect, goTo, test } from "../planned.ts";

test("the heat map is walked by keys, and a cell tells its reasons and its figures", async ({ desk: page }) => {
  await goTo(page, "/compare");
  const map = page.getByRole("grid", { name: "워크로드와 리전의 판정과 점수" });
  await expect(map.getByRole("gridcell").first()).toBeVisible();
  await map.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByRole("heading", { name: /→/ })).toBeVisible();
  await expect(drawer.getByText("판정 사유")).toBeVisible();
  await drawer.getByRole("button", { name: /7\.5–|전체 수준/ }).click();
  await expect(page.locator(".explain-value")).toHaveText(/%/);
  await page.keyboard.press("Escape");
  await expect(page.locator(".explain-value")).toHaveCount(0);
  await expect(drawer.getByRole("button", { name: /전체 수준/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(map).toBeFocused();
});

test("a letter jumps to a workload, but not while a syllable is being composed", async ({ desk: page }) => {
  await goTo(page, "/compare");
  const map = page.getByRole("grid", { name: "워크로드와 리전의 판정과 점수" });
  await expect(map.getByRole("gridcell").first()).toBeVisible();
  const at = () => map.getAttribute("aria-activedescendant");
  const before = await at();
  await map.dispatchEvent("keydown", { key: "ArrowDown", isComposing: true, keyCode: 229 });
  expect(await at()).toBe(before);
  await map.focus();
  await page.keyboard.press("m");
  expect(await at()).not.toBe(before);
});

test("a workload kept out of a region by hand is written down, and undo takes it back", async ({ desk: page }) => {
  await goTo(page, "/placement/workloads");
  const grid = page.getByRole("grid", { name: "워크로드별" });
  await grid.getByRole("row").nth(1).click();
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByText("지금 여기에 배치되어 있습니다.")).toBeVisible();
  await drawer.getByText("여기는 제외").click();
  await drawer.getByRole("textbox", { name: /사유/ }).fill("현장 실사에서 부적합");
  await drawer.getByRole("button", { name: "적용" }).click();
  await page.getByRole("tab", { name: "손으로 정한 것 1" }).click();
  await expect(page.getByRole("cell", { name: "현장 실사에서 부적합" })).toBeVisible();
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(page.getByRole("tab", { name: "손으로 정한 것 0" })).toBeVisible();
});
