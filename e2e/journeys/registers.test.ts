import { expect, goTo, test } from "../planned.ts";

test("a risk the plan proposes is taken over, judged, and taken back in one step", async ({ desk: page }) => {
  await goTo(page, "/report/registers");
  await expect(page.locator("[data-answer=risks] .answer-value")).toHaveText("0");
  const proposals = page.locator(".proposals li");
  await expect(proposals.first()).toBeVisible();
  const before = await proposals.count();
  expect(before).toBeGreaterThan(2);
  const title = (await proposals.first().locator(".proposal-title").textContent())!;
  await proposals
    .first()
    .getByRole("button", { name: /^올리기/ })
    .click();
  await page.getByRole("row").getByRole("button", { name: title, exact: true }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "가능성" }).selectOption("4");
  await drawer.getByRole("combobox", { name: "영향" }).selectOption("5");
  await drawer.getByRole("textbox", { name: "담당 부서" }).fill("정보화담당관실");
  await drawer.getByRole("button", { name: "저장" }).click();
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText("정보화담당관실");
  await expect(row.getByRole("cell", { name: "20", exact: true })).toBeVisible();
  await expect(page.getByText("판단한 위험 1건 중 1건이 위험도 15 이상")).toBeVisible();
  await page.getByRole("button", { name: /^되돌리기: 위험 수정/ }).click();
  await expect(row.getByRole("cell", { name: "20", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: /^되돌리기: 제안 1건/ }).click();
  await expect(proposals).toHaveCount(before);
});

test("a decision is taken, and no longer stands among the open ones", async ({ desk: page }) => {
  await goTo(page, "/report/registers/decisions");
  await page.getByRole("button", { name: /^올리기: .*채택합니까/ }).click();
  await page
    .getByRole("row")
    .getByRole("button", { name: /이행계획으로 채택합니까/ })
    .click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "결정", exact: true }).selectOption({ label: "채택" });
  await drawer.getByRole("textbox", { name: "결정한 사람 또는 부서" }).fill("정보화위원회");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.locator("[data-answer=decisions] .answer-value")).toHaveText("0");
  await page.getByRole("combobox", { name: "상태로 거르기" }).selectOption("open");
  await expect(page.getByText("이 상태의 항목이 없습니다.")).toBeVisible();
});

test("an exit trigger and a test of the exit are written down beside the checklist", async ({ desk: page }) => {
  await goTo(page, "/lock-in/checklist");
  await page.getByRole("button", { name: "조건 추가" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "사건" }).selectOption({ label: "가격 인상" });
  await drawer.getByRole("textbox", { name: "지표" }).fill("연간 단가 인상률");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("row").filter({ hasText: "연간 단가 인상률" })).toContainText("가격 인상");
  await page.getByRole("button", { name: "시험 기록" }).click();
  await expect(drawer.getByRole("button", { name: "저장" })).toBeDisabled();
  await drawer.getByLabel("시험한 날").fill("2026-11-02");
  await drawer.getByRole("textbox", { name: "범위" }).fill("대국민 포털");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("row").filter({ hasText: "대국민 포털" })).toContainText("2026. 11. 2.");
});
