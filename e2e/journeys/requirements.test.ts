import { expect, goTo, test } from "../host.ts";

test("a gate switched on narrows the lawful regions at once, and undo widens them again", async ({ desk: page }) => {
  await goTo(page, "/requirements");
  const regions = page.locator("[data-answer=regions] .answer-value");
  await expect(regions).toHaveText(/^\d+$/);
  const before = Number(await regions.textContent());

  await page.getByRole("button", { name: "요건 추가" }).click();
  await page.getByRole("menuitem", { name: "제외할 제공자" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "제외할 제공자" }).fill("NHN");
  await page.getByRole("option", { name: /NHN/ }).click();
  await drawer.getByRole("textbox", { name: "결정한 부서" }).fill("정보보안담당관");
  await drawer.getByRole("button", { name: "저장" }).click();

  await expect(page.getByText(/^제외 제공자: NHN/)).toBeVisible();
  await expect(page.getByText("결정한 부서: 정보보안담당관")).toBeVisible();
  await expect(async () => expect(Number.parseInt((await regions.textContent())!, 10)).toBeLessThan(before)).toPass();

  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(async () => expect(Number.parseInt((await regions.textContent())!, 10)).toBe(before)).toPass();
});

test("a provider's page tells owner, certificates with their standing, and dated prices with their source", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue/naver");
  await expect(page.getByText("계약 당사자")).toBeVisible();
  await page.getByRole("tab", { name: /인증/ }).click();
  await expect(page.getByRole("row", { name: /CSAP.*확인됨/ }).first()).toBeVisible();
  await page.getByRole("tab", { name: /상품과 단가/ }).click();
  await expect(page.getByRole("grid", { name: "상품과 단가" }).getByRole("row").nth(1)).toContainText(/[₩$]\d/);

  await page.getByRole("tab", { name: "주권 수준 답변" }).click();
  const row = page.getByRole("row", { name: /SOV-2/ });
  await row.getByRole("combobox", { name: /증빙/ }).selectOption("3");
  await row.getByRole("textbox").fill("확약서 2026-10, 네이버클라우드");
  await row.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText(/^답변을 저장했습니다: SOV-2/)).toBeVisible();
});
