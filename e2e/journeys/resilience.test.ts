import { expect, goTo, test } from "../planned.ts";

test("the worst outage is shown at once, and another domain is switched off by a click", async ({ desk: page }) => {
  await goTo(page, "/resilience");
  await expect(page.locator("[data-answer=worst] .answer-value")).toHaveText(/^\d+ \/ \d+$/);
  await expect(page.locator(".falls-head h2")).toHaveText(/잃으면 업무 \d+개가 멈춥니다$/);
  const regions = page.getByRole("navigation", { name: "장애 도메인 고르기" }).locator("section").nth(1);
  await regions.getByRole("button").first().click();
  await expect(regions.getByRole("button").first()).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".falls-head h2")).toHaveText(/^리전 .+[을를] 잃으면/);
  expect(page.url()).toContain("/resilience/outage/region/");
});

test("what an hour costs is not known until somebody types it, and the figure says so", async ({ desk: page }) => {
  await goTo(page, "/resilience");
  await page.locator(".falls-facts").getByRole("button", { name: "모름" }).click();
  const drawer = page.getByRole("complementary");
  await expect(drawer).toContainText("아무도 적지 않았습니다");
});

test("a drill is kept as evidence, and found again", async ({ desk: page }) => {
  await goTo(page, "/resilience");
  await page.getByRole("button", { name: "훈련 남기기" }).click();
  await expect(page.getByText("훈련을 남겼습니다.")).toBeVisible();
  await page.getByRole("tab", { name: "남긴 훈련" }).click();
  await expect(page.getByRole("button", { name: "다시 보기" })).toHaveCount(1);
  await page.getByRole("button", { name: /^훈련 지우기/ }).click();
  await expect(page.getByText("남긴 장애 훈련이 없습니다")).toBeVisible();
});

test("second places are proposed, kept, and taken back in one step", async ({ desk: page }) => {
  await goTo(page, "/resilience/design");
  const uncovered = page.locator("[data-answer=uncovered] .answer-value");
  const before = Number(await uncovered.textContent());
  await page.getByRole("button", { name: "둘째 거점 제안" }).click();
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByText(/워크로드 \d+개에 둘째 거점을 찾았습니다/)).toBeVisible();
  await drawer.getByRole("button", { name: "설계로 저장" }).click();
  await expect(async () =>
    expect(Number((await uncovered.textContent())?.split(/\D/)[0])).toBeLessThan(before),
  ).toPass();
  await page.getByRole("tab", { name: "거점의 짝" }).click();
  await expect(
    page
      .getByRole("cell", { name: "주의" })
      .or(page.getByRole("cell", { name: "떨어져 있음" }))
      .first(),
  ).toBeVisible();
  await page.getByRole("button", { name: /^되돌리기: 재해복구 설계/ }).click();
  await expect(uncovered).toHaveText(new RegExp(`^${before}`));
});

test("a design in the same region is refused where it is typed", async ({ desk: page }) => {
  await goTo(page, "/resilience/design");
  await page.getByRole("row").filter({ hasText: "미충족" }).first().click();
  const drawer = page.getByRole("complementary");
  const first = /^(.+) → 복사본 없음/.exec(
    (await drawer.locator(".recovery-list li").first().textContent()) ?? "",
  )![1]!;
  await drawer.getByRole("combobox", { name: "재해복구 방식" }).selectOption({ index: 3 });
  await drawer.getByRole("combobox", { name: "둘째 거점" }).selectOption({ label: first });
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer.getByText(/두 거점이 같은 리전/)).toBeVisible();
});
