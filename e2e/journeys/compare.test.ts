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
  await expect(drawer.getByRole("heading", { name: "왜 여기입니까" })).toBeVisible();
  await drawer.getByText("여기는 제외").click();
  await drawer.getByRole("textbox", { name: /사유/ }).fill("현장 실사에서 부적합");
  await drawer.getByRole("button", { name: "적용", exact: true }).click();
  await page.getByRole("tab", { name: "손으로 정한 것 1" }).click();
  await expect(page.getByRole("cell", { name: "현장 실사에서 부적합" })).toBeVisible();
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(page.getByRole("tab", { name: "손으로 정한 것 0" })).toBeVisible();
});

test("a weight that is moved weighs everything anew without asking, and is saved only when asked", async ({
  desk: page,
}) => {
  await goTo(page, "/compare/bars");
  await expect(page.locator(".drawing svg")).toBeVisible();
  const first = page.locator("[data-answer=place-1]");
  const before = await first.textContent();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.url());
  });
  const weight = page.getByRole("slider", { name: "지연의 가중치" });
  await weight.focus();
  await page.keyboard.press("End");
  await expect(first).toContainText("시험 중인 가중치");
  await expect(first).not.toHaveText(before!);
  expect(asked).toEqual([]);

  // what is tried is still there after a look at another page, and can be given up
  await page.locator(".nav-step", { hasText: "카탈로그" }).click();
  await page.locator(".nav-step", { hasText: "비교" }).click();
  await expect(weight).toHaveAttribute("aria-valuenow", "1");
  await page.getByRole("button", { name: "원래대로" }).click();
  await expect(weight).not.toHaveAttribute("aria-valuenow", "1");

  await weight.focus();
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "가중치 저장" }).click();
  await expect(page.getByRole("button", { name: "가중치 저장" })).toBeDisabled();
  await expect(first).not.toContainText("시험 중인 가중치");
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(weight).not.toHaveAttribute("aria-valuenow", "1");
});

test("weights that are all 0 give no score, and it is said why", async ({ desk: page }) => {
  await goTo(page, "/compare/bars");
  await expect(page.locator(".drawing svg")).toBeVisible();
  for (const slider of await page.getByRole("slider").all()) {
    await slider.focus();
    await page.keyboard.press("Home");
  }
  await expect(page.getByText("모든 가중치가 0이어서 점수를 계산할 수 없습니다")).toBeVisible();
  await expect(page.getByRole("button", { name: "가중치 저장" })).toBeDisabled();
  await expect(page.locator("[data-answer=place-1] .answer-value")).toHaveText("모름");
});

test("the trade-offs change their axes, and a row of the table behind opens its region", async ({ desk: page }) => {
  await goTo(page, "/compare/pareto");
  const chart = page.locator(".drawing");
  await expect(chart.locator("figcaption")).toContainText("확실히 더 나은 곳이 없습니다");
  await page.getByRole("combobox", { name: "가로축" }).selectOption("latency");
  await expect(chart.getByText("이용자 왕복 지연(ms) · 낮을수록 좋음")).toBeVisible();
  await chart.getByRole("button", { name: "표로 보기" }).click();
  await chart.getByRole("table").getByRole("button").first().click();
  await expect(page.getByRole("complementary").getByText("갈 수 있는 워크로드")).toBeVisible();
});

test("the map opens a region from its list, and sensitivity says who would come first", async ({ desk: page }) => {
  test.setTimeout(60_000); // other rates are assessed anew
  await goTo(page, "/compare/map");
  await expect(page.locator(".map-mark[data-verdict=pass]").first()).toBeVisible();
  await page.getByRole("region", { name: "점수 순서의 리전" }).getByRole("button").first().click();
  await expect(page.getByRole("complementary").getByText("갈 수 있는 워크로드")).toBeVisible();
  await page.getByRole("button", { name: "민감도" }).click();
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByText(/첫째/).first()).toBeVisible();
  await expect(drawer.locator("[data-swing=sovereignty] td")).toHaveCount(3);
  await drawer.getByRole("combobox", { name: "바꾸는 폭" }).selectOption("0.5");
  await expect(drawer.getByText(/±50%/).last()).toBeVisible({ timeout: 20_000 });
});

test("a scenario made with the weights being tried stands beside the first", async ({ desk: page }) => {
  test.setTimeout(60_000); // two scenarios are assessed
  await goTo(page, "/compare/scenarios");
  await page.getByRole("slider", { name: "비용의 가중치" }).focus();
  await page.keyboard.press("End");
  await page.getByRole("tabpanel").getByRole("button", { name: "시나리오 추가" }).click();
  await page.getByRole("textbox", { name: "시나리오 이름" }).fill("비용 우선");
  await page.getByRole("button", { name: "추가", exact: true }).click();
  const table = page.getByRole("region", { name: "시나리오" });
  await expect(table.getByRole("columnheader", { name: "비용 우선" })).toBeVisible({ timeout: 20_000 });
  await expect(table.locator("[data-line=placed] td")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "가중치 저장" })).toBeEnabled(); // the first is as it was
});
