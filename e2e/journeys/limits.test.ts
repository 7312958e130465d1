import { type Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";

const drawerOf = (page: Page) => page.getByRole("complementary");
const check = (page: Page) => page.getByRole("region", { name: "함께 지킬 수 있습니까?" });

async function add(page: Page, kind: string): Promise<void> {
  await page.getByRole("button", { name: "한도 추가" }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  await expect(drawerOf(page).getByRole("heading", { name: `새 한도: ${kind}` })).toBeVisible();
}

const save = (page: Page) => drawerOf(page).getByRole("button", { name: "저장" }).click();

test("systems that must not fall together are found by name, kept apart, listed in one line, and undone in one step", async ({
  desk: page,
}) => {
  await goTo(page, "/requirements/limits");
  await add(page, "떼어 둘 것");
  await save(page);
  await expect(drawerOf(page).getByText("둘 이상 고르십시오.")).toBeVisible();

  const members = drawerOf(page).getByRole("combobox", { name: "워크로드와 응용 그룹" });
  await members.fill("홈페이지(국문)");
  await page.getByRole("option", { name: "홈페이지(국문)" }).click();
  await members.fill("ㅎㅍㅇㅈ(ㅇㅁ)");
  await page.getByRole("option", { name: "홈페이지(영문)" }).click();
  await members.press("Escape"); // closes the list of names, not the drawer
  await drawerOf(page).getByRole("combobox", { name: "겹치지 않을 것" }).selectOption("리전");
  await drawerOf(page).getByRole("textbox", { name: "결정한 부서" }).fill("디지털정책과");
  await save(page);

  const line = "서로 다른 리전에: 홈페이지(국문), 홈페이지(영문)";
  await expect(page.locator(".requirement", { hasText: line })).toContainText("결정한 부서: 디지털정책과");
  await page.getByRole("button", { name: "되돌리기: 요구사항 변경" }).click();
  await expect(page.getByText(line)).toHaveCount(0);
});

test("what is typed wrongly is told beside the field, never saved, and still there when the drawer is opened again", async ({
  desk: page,
}) => {
  await goTo(page, "/requirements/limits");
  await add(page, "한 곳의 최대 비중");
  await drawerOf(page).getByRole("combobox", { name: "누구를 기준으로" }).selectOption("소유 국가(그 법을 따르는 곳)");
  await drawerOf(page).getByRole("textbox", { name: "최대 비중" }).fill("150");
  await expect(drawerOf(page).getByText("0보다 크고 100 이하여야 합니다.")).toBeVisible();
  await save(page);
  await expect(page.locator(".requirement", { hasText: "소유 국가" })).toHaveCount(0);

  await drawerOf(page).getByRole("button", { name: "닫기" }).click();
  await add(page, "한 곳의 최대 비중");
  await expect(drawerOf(page).getByRole("textbox", { name: "최대 비중" })).toHaveValue("150 %");
  await drawerOf(page).getByRole("textbox", { name: "최대 비중" }).fill("45.5");
  await drawerOf(page).getByRole("combobox", { name: "누구에게" }).fill("미국");
  await page.getByRole("option", { name: "미국" }).click();
  await save(page);
  await expect(page.locator(".requirement", { hasText: "소유 국가 미국의 비용 비중 45.5 % 이하" })).toBeVisible();
});

test("limits are checked against each other while they are typed", async ({ desk: page }) => {
  await goTo(page, "/requirements/limits");
  await expect(check(page).getByText("가능", { exact: true })).toBeVisible();
  await add(page, "연간 예산");
  await drawerOf(page).getByRole("textbox", { name: "한 해 최대" }).fill("1000000");
  await expect(check(page)).toContainText("지금 편집하는 값으로 확인합니다.");
  await expect(check(page).getByText("불가능", { exact: true })).toBeVisible();
  await expect(check(page).getByRole("listitem")).toContainText("연간 예산 1,000,000원 이하");

  await drawerOf(page).getByRole("button", { name: "취소" }).click();
  await expect(check(page).getByText("가능", { exact: true })).toBeVisible();
});

test("limits that contradict each other end in a way out, which is applied and undone in one step", async ({
  desk: page,
}) => {
  test.setTimeout(90_000); // three solves
  await goTo(page, "/requirements/limits");
  await add(page, "연간 예산");
  await drawerOf(page).getByRole("textbox", { name: "한 해 최대" }).fill("1000000");
  await save(page);
  await expect(page.locator(".limit-contradicts")).toHaveText("지킬 수 없음");

  await goTo(page, "/placement");
  await page.getByRole("button", { name: "배치 계산" }).click();
  const conflict = page.getByRole("region", { name: "모든 조건을 함께 지키는 배치가 없습니다" });
  await expect(conflict).toBeVisible({ timeout: 30_000 });
  await expect(conflict.getByRole("button", { name: "바꾸기: 연간 예산 1,000,000원 이하" })).toBeVisible();
  await conflict
    .getByRole("button", { name: /^적용: / })
    .first()
    .click();
  await expect(conflict).toHaveCount(0, { timeout: 30_000 });

  await goTo(page, "/requirements/limits");
  await expect(page.locator(".requirement", { hasText: "연간 예산" })).not.toContainText("1,000,000원 이하");
  await page.getByRole("button", { name: "되돌리기: 요구사항 변경" }).click();
  await expect(page.locator(".requirement", { hasText: "연간 예산 1,000,000원 이하" })).toBeVisible();
});

test("one criterion can be made the best of instead of the score, and undo brings the score back", async ({
  desk: page,
}) => {
  await goTo(page, "/requirements/limits");
  await page.getByRole("radio", { name: "비용" }).check();
  await expect(page.getByRole("radio", { name: "비용" })).toBeChecked();
  await page.getByRole("button", { name: "되돌리기: 배치의 목표 변경" }).click();
  await expect(page.getByRole("radio", { name: "가중 점수" })).toBeChecked();
});
