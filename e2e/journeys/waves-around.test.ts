import { expect, goTo, test } from "../planned.ts";

test("a run-book is proposed for a wave, filled with its facts, edited, ticked and kept", async ({ desk: page }) => {
  await goTo(page, "/waves");
  await page.locator(".waves-table").getByRole("button").first().click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("button", { name: "실행서" }).click();
  await drawer.getByRole("button", { name: "줄 제안" }).click();
  const lines = drawer.locator(".runbook-line");
  await expect(lines.nth(5)).toBeVisible();
  const proposed = await lines.count();
  await expect(drawer.getByRole("heading", { name: "되돌릴 수 없는 시점" })).toBeVisible();
  await lines.first().locator(".runbook-words").click();
  await drawer.getByLabel("할 일").fill("망 연계 담당자에게 알립니다.");
  await drawer.getByLabel("걸리는 시간(분)").fill("15");
  await drawer.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.getByText(/실행서를 저장했습니다/)).toBeVisible();
  await expect(lines).toHaveCount(proposed);
  await expect(lines.first()).toContainText("망 연계 담당자에게 알립니다.");
  await expect(lines.first()).toContainText("15분");
  // on the night two are ticked in a row: each is kept at once, and stays ticked while it is
  await lines.nth(0).getByRole("checkbox").check();
  await lines.nth(1).getByRole("checkbox").check();
  await expect(drawer.getByRole("button", { name: "취소", exact: true })).toBeDisabled(); // nothing is left to keep
  await expect(page.getByRole("button", { name: /^되돌리기: .*실행서 저장/ })).toBeVisible();
  await page.reload();
  await expect(lines.nth(0).getByRole("checkbox")).toBeChecked();
  await expect(lines.nth(1).getByRole("checkbox")).toBeChecked();
  // what is there already is not proposed a second time
  await drawer.getByRole("button", { name: "줄 제안" }).click();
  await expect(lines).toHaveCount(proposed + 1); // the line that was reworded
});

test("lines of a run-book become a template that another wave begins with", async ({ desk: page }) => {
  await goTo(page, "/waves/gantt/wave-1/runbook");
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("button", { name: "줄 제안" }).click();
  await expect(drawer.locator(".runbook-line").first()).toBeVisible();
  await drawer.getByLabel("이 줄들을 틀로 보관").fill("우리 기관 틀");
  await drawer.getByRole("button", { name: "보관", exact: true }).click();
  await expect(page.getByText(/틀 “우리 기관 틀”을 보관했습니다/)).toBeVisible();
  await page.evaluate(() => (location.hash = "#/waves/gantt/wave-2/runbook"));
  await expect(drawer.getByRole("heading", { name: "2차 실행서" })).toBeVisible();
  await drawer.getByRole("combobox", { name: "제안의 바탕" }).selectOption({ label: "우리 기관 틀" });
  await drawer.getByRole("button", { name: "줄 제안" }).click();
  await expect(drawer.locator(".runbook-line").first()).toBeVisible();
});

test("a freeze for everybody breaks the waves inside it, and somebody answers for one of them", async ({
  desk: page,
}) => {
  await goTo(page, "/waves/issues/rules");
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("button", { name: "동결 기간 추가" }).click();
  await drawer.getByLabel("시작일").fill("2027-01-01");
  await drawer.getByLabel("종료일").fill("2027-12-31");
  await drawer.getByLabel("이유").fill("선거 기간");
  await drawer.getByRole("button", { name: "저장", exact: true }).click();
  const rule = page.locator(".wave-rule", { hasText: "동결 기간과 공휴일" });
  await expect(rule).toContainText("선거 기간");
  await rule.getByRole("button", { name: "위반 수용" }).first().click();
  await drawer.getByLabel("수용한 사람 또는 부서").fill("정보화담당관");
  await drawer.getByLabel("사유", { exact: true }).fill("중단 없이 전환합니다.");
  await drawer.getByRole("button", { name: "위반 수용" }).click();
  await expect(rule.getByRole("button", { name: /^수용: 정보화담당관/ })).toBeVisible();
  await expect(page.locator("[data-answer=critical]")).toContainText("수용");
  await rule.getByRole("button", { name: /^수용: 정보화담당관/ }).click();
  await drawer.getByRole("button", { name: "삭제" }).click();
  await expect(rule.getByRole("button", { name: /^수용: / })).toHaveCount(0);
});

test("a team takes groups from the crew, and its load stands beside the crew's", async ({ desk: page }) => {
  await goTo(page, "/waves/teams");
  await page.getByRole("button", { name: "작업조 추가" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("이름").fill("1조");
  await drawer.getByLabel("인원", { exact: true }).fill("3");
  await drawer.getByRole("combobox", { name: "옮기는 응용 그룹" }).click();
  await page.getByRole("option", { name: "대국민 통합포털" }).click();
  await page.keyboard.press("Escape");
  await drawer.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.locator(".waves-table").getByRole("rowheader", { name: "1조" })).toBeVisible();
});

test("a provider is bought by a tender, and each step has its last day", async ({ desk: page }) => {
  await goTo(page, "/waves/procurement");
  await page.getByRole("button", { name: "계약 방법과 진행" }).first().click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "계약 방법" }).selectOption({ label: "일반경쟁" });
  await drawer.getByLabel("사업계획").fill("2026-10-01");
  await drawer.getByRole("button", { name: "저장", exact: true }).click();
  const bought = page.locator(".bought").first();
  await expect(bought.getByRole("rowheader", { name: "보안성 검토" })).toBeVisible();
  await expect(bought).toContainText("2026. 10. 1. 완료");
  await expect(bought).toContainText("기한 경과"); // ninety days do not fit before January
});

test("a milestone stands in the calendar on its day", async ({ desk: page }) => {
  await goTo(page, "/waves/calendar/milestone-new");
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("이름").fill("계약 체결");
  await drawer.getByLabel("날짜").fill("2027-01-13");
  await drawer.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.locator(".month").getByRole("button", { name: "계약 체결" })).toBeVisible();
  await page.getByRole("button", { name: "다음 달" }).click();
  await expect(page.getByRole("heading", { name: "2027년 2월" })).toBeVisible();
  await expect(page.locator(".day-holiday").first()).toBeVisible();
});

test("what is saved late does not close what has been opened since", async ({ desk: page }) => {
  await goTo(page, "/waves/calendar/milestone-new", { language: "en" });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/milestones.save", async (route) => {
    await held;
    await route.continue();
  });
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("Name").fill("Handing over the hall");
  await drawer.getByLabel("Day").fill("2027-01-13");
  await drawer.getByRole("button", { name: "Save", exact: true }).click();
  await page.evaluate(() => (location.hash = "#/waves/gantt/wave-1"));
  await drawer.getByLabel("Cut-over").fill("2027-01-14");
  letGo();
  await expect(page.getByText("Saved: Handing over the hall")).toBeVisible();
  await expect(drawer.getByLabel("Cut-over")).toHaveValue("2027-01-14");
});
