import { expect, goTo, test } from "../planned.ts";

test("a service of the list is entered for a workload and shows among its parts", async ({ desk: page }) => {
  await goTo(page, "/lock-in/services");
  await page.getByRole("button", { name: "서비스 추가" }).first().click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "워크로드" }).click();
  await page
    .getByRole("option", { name: /\(w-\d+\)$/ })
    .first()
    .click();
  await drawer.getByRole("combobox", { name: "서비스" }).fill("CLOVA Studio");
  await page.getByRole("option", { name: "CLOVA Studio" }).click();
  await drawer.getByLabel("비용 비중").fill("40");
  await drawer.getByRole("button", { name: "저장" }).click();
  const row = page.locator(".grid-row").filter({ hasText: "CLOVA Studio" });
  await expect(row).toContainText("고유");
  await expect(row).toContainText("40%");
});

test("a facet that no fact answers is answered with a reason, the range narrows, and the answer is taken back", async ({
  desk: page,
}) => {
  await goTo(page, "/lock-in/facets/naver");
  const drawer = page.getByRole("complementary");
  const range = drawer.locator(".facts-section").first().getByRole("button");
  const before = await range.textContent();
  const policy = drawer.locator(".facet-list li").filter({ hasText: "정책" }).first();
  await expect(policy.locator(".facet")).toHaveText("?");
  await policy.getByRole("button", { name: /답하기/ }).click();
  await policy.getByRole("combobox").selectOption("1");
  await expect(policy.getByRole("button", { name: "저장" })).toBeDisabled();
  await policy.getByRole("textbox").fill("계약서 12조에 이전 지원이 있음");
  await policy.getByRole("button", { name: "저장" }).click();
  await expect(policy.locator(".facet")).toHaveText("1");
  await expect(policy).toContainText("계약서 12조");
  await expect(range).not.toHaveText(before ?? "");
  await policy.getByRole("button", { name: /답/ }).click();
  await policy.getByRole("button", { name: "답 거두기" }).click();
  await expect(policy.locator(".facet")).toHaveText("?");
  await expect(range).toHaveText(before ?? "");
});

test("what leaving costs says term by term what is missing, and a figure opens its parts", async ({ desk: page }) => {
  await goTo(page, "/lock-in/exit");
  const table = page.locator(".lock-in-table");
  await expect(table).toContainText("병행 운영 개월 수를 아무도 입력하지 않았습니다");
  await page.getByLabel("떠날 제공자").selectOption({ label: "NHN클라우드" });
  await page.getByRole("button", { name: /전환 요금 금지/ }).click();
  await expect(page.getByRole("button", { name: /전환 요금 금지/ })).toHaveAttribute("aria-pressed", "true");
  await table.getByRole("button").first().click();
  await expect(page.getByRole("complementary")).toContainText("exit/2027-01-12/nhn/egress");
});

test("a line of the exit checklist is answered and counts", async ({ desk: page }) => {
  await goTo(page, "/lock-in/checklist");
  await expect(page.getByRole("status").filter({ hasText: "줄 가운데" })).toContainText("14줄이 남았습니다");
  await page.getByRole("combobox", { name: "시험: 상태" }).selectOption("done");
  await expect(page.getByRole("status").filter({ hasText: "줄 가운데" })).toContainText("13줄이 남았습니다");
});
