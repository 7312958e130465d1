import { expect, goTo, test } from "../host.ts";
import { brokenOn } from "../wcag.ts";

test("the quality page says what to chase first, and leads to the very rows", async ({ desk: page }) => {
  await goTo(page, "/inventory/quality");
  await expect(page.locator("[data-answer=confidence] .answer-value")).toHaveText(/^\d+(\.\d)?%$/);
  // one server without a size stops the total, so it stands before gaps that are wider
  const gaps = page.locator(".quality-table").first().locator("tbody tr");
  await expect(gaps.nth(0)).toContainText("허용되는 제공자를 정할 수 없음");
  await page.getByRole("button", { name: /vCPU 모르는 행 보기$/ }).click();

  const grid = page.getByRole("grid", { name: "워크로드" });
  await expect(page.getByText("vCPU 항목을 모르는 행만 보는 중")).toBeVisible();
  await expect(grid).toHaveAttribute("aria-rowcount", "2");
  await page.getByRole("button", { name: "모두 보기" }).click();
  await expect(grid).toHaveAttribute("aria-rowcount", "641");
});

test("the confidence in a workload explains itself, field by field", async ({ desk: page }) => {
  await goTo(page, "/inventory/quality");
  const grid = page.getByRole("grid", { name: "워크로드별 신뢰도" });
  await grid.locator(".figure-button").first().click();
  const drawer = page.getByRole("complementary", { name: /신뢰도”의 근거$/ });
  await expect(drawer.locator(".explain-formula").first()).toHaveText(/÷ 100$/);
  await expect(drawer.getByRole("button", { name: /CPU 사용 p95/ })).toBeVisible();
});

test("a value in doubt leads to the report of its import", async ({ desk: page }) => {
  await goTo(page, "/inventory/quality");
  const doubts = page.locator(".quality-table").last();
  await doubts
    .getByRole("row", { name: /CLASS_MISSING/ })
    .getByRole("button", { name: "정보시스템현황.xlsx" })
    .click();
  await expect(page.getByRole("region", { name: /정보시스템현황\.xlsx/ })).toBeVisible();
});

test("a gap that is filled in leaves the list", async ({ desk: page }) => {
  await goTo(page, "/inventory/quality");
  await page.getByRole("button", { name: /vCPU 모르는 행 보기$/ }).click();
  await page.getByRole("grid", { name: "워크로드" }).getByText("ssodb02").click();
  const drawer = page.locator(".drawer");
  await drawer.getByLabel("vCPU").fill("8");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("모두 채웠습니다. 모든 행을 보여 드립니다.")).toBeVisible();
  await page.getByRole("button", { name: "품질로" }).click();
  await expect(page.getByRole("button", { name: /vCPU 모르는 행 보기$/ })).toHaveCount(0);
});

test("the graph is walked through with the keyboard alone: found by initials, opened, left for the workload", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory/dependencies");
  await page.getByText("그림", { exact: true }).click();
  const graph = page.getByRole("application", { name: /고리 1개/ });
  await expect(graph).toHaveAttribute("data-painted", "whole");

  const find = page.getByRole("combobox", { name: "찾기" });
  await find.focus();
  await page.keyboard.type("ㅌㅎㅇㅈ");
  await page
    .getByRole("listbox", { name: "찾기" })
    .getByRole("option", { name: "통합인증·간편로그인시스템" })
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const side = page.getByRole("region", { name: "고른 것" });
  await expect(side.getByRole("heading", { name: "통합인증·간편로그인시스템" })).toBeVisible();
  await expect(side.getByRole("heading", { name: /^이것을 쓰는 것 \d+$/ })).toBeVisible();

  await graph.focus();
  await page.keyboard.press("Enter");
  await expect(side.getByRole("button", { name: "접기" })).toBeVisible();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(side.getByText("워크로드 · 통합인증·간편로그인시스템")).toBeVisible();
  for (const key of ["+", "-", "ArrowLeft", "0"]) await page.keyboard.press(key);
  await expect(graph).toHaveAttribute("data-painted", "whole");
  await side.getByRole("button", { name: "자세히" }).click();
  await expect(page.locator(".drawer .edit-form")).toBeVisible();
});

test("what runs in a circle is listed by name, and a filter narrows the graph", async ({ desk: page }) => {
  await goTo(page, "/inventory/dependencies/graph");
  const side = page.getByRole("region", { name: "고른 것" });
  await expect(side.getByRole("heading", { name: "고리 1: 3개" })).toBeVisible();
  await page.getByRole("combobox", { name: "필수 여부" }).selectOption({ label: "선택만" });
  await expect(page.getByText(/서로 맞물린 고리가 없습니다/).first()).toBeVisible();
  await page.getByRole("combobox", { name: "필수 여부" }).selectOption({ label: "필수·선택 모두" });
  await side.getByRole("button", { name: "전자문서·결재시스템" }).first().click();
  await side.getByRole("button", { name: "주변만 보기" }).click();
  await expect(page.getByRole("combobox", { name: "시스템" })).toHaveValue(/^g-\d+$/);
});

test("the picture is handed over as a file", async ({ desk: page }) => {
  await goTo(page, "/inventory/dependencies/graph");
  for (const [item, name] of [
    ["SVG 저장", "연계도.svg"],
    ["PNG 저장", "연계도.png"],
  ] as const) {
    await page.getByRole("button", { name: "SVG 저장, PNG 저장" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
});

test("graph and quality break no rule of WCAG 2.2 AA in any look", async ({ desk: page }) => {
  test.setTimeout(120_000); // two screens in three looks
  await goTo(page, "/inventory", { language: "en" });
  const screens = [
    ["/inventory/dependencies/graph", ".graph-side h2"],
    ["/inventory/quality", ".quality-table"],
  ] as const;
  expect(await brokenOn(page, screens)).toEqual([]);
});
