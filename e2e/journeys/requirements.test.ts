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

test("another pack is tried out: which workloads turn is seen before it is saved, and undo brings the former back", async ({
  desk: page,
}) => {
  await goTo(page, "/requirements/packs");
  await page.getByRole("switch", { name: "시험 삼아 켜기: 국정원 단일 검증(안)" }).click({ force: true });
  await page.getByRole("switch", { name: /시험 삼아 켜기: 클라우드 보안인증\(CSAP\)/ }).click({ force: true });
  await page.getByLabel("판정할 날").fill("2027-09-01");

  const change = page.getByRole("region", { name: "무엇이 달라지나" });
  await expect(change.getByRole("status")).toContainText("갈 수 있던 마지막 리전을 잃습니다");
  await expect(change).toContainText("초안입니다. 기준이 확정되지 않았습니다.");
  await expect(
    change.getByRole("row", { name: /NIS single verification 기록이 알려져 있지 않습니다/ }).first(),
  ).toBeVisible();

  // what is announced is a switch of the draft: with it nobody loses a place
  await page.getByRole("checkbox", { name: /유효한 CSAP 인증도 기간 동안 인정합니다/ }).check();
  await expect(change.getByRole("status")).not.toContainText("마지막 리전을 잃습니다");

  const sets = page.getByRole("region", { name: "팩 조합 나란히 보기" });
  await sets.getByRole("button", { name: "왼쪽 조합 추가" }).click();
  await expect(sets.getByRole("row", { name: /국정원 단일 검증\(안\)/ })).toBeVisible();

  await page.getByRole("textbox", { name: "결정한 부서" }).fill("정보보안담당관");
  await page.getByRole("button", { name: "이대로 저장" }).click();
  await expect(page.getByText("규칙 팩을 바꿨습니다.")).toBeVisible();
  await page.getByRole("tab", { name: "요건과 가중치" }).click();
  await expect(page.getByRole("switch", { name: "국정원 단일 검증(안) 켜기" })).toBeChecked();
  await expect(page.getByText("결정한 부서: 정보보안담당관").first()).toBeVisible();

  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(page.getByRole("switch", { name: "국정원 단일 검증(안) 켜기" })).not.toBeChecked();
});

test("a verdict set by hand needs a reason, is listed, and the rule decides again when it is taken back", async ({
  desk: page,
}) => {
  await goTo(page, "/requirements/verdicts");
  await expect(page.getByRole("region", { name: "규칙마다 얼마나 걸러내나" })).toContainText("C등급은 기관 밖으로");
  await page.getByText(/^미충족 \d+$/).waitFor();
  await page.getByRole("region", { name: "워크로드별 판정" }).getByRole("button").first().click();
  const drawer = page.getByRole("complementary");
  await drawer
    .getByRole("button", { name: /^직접 정하기: / })
    .first()
    .click();
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer.getByText(/이유를 적어야 합니다/)).toBeVisible();
  await drawer.getByRole("textbox", { name: "이유" }).fill("조건부 승인 2026-113");
  await drawer.getByRole("textbox", { name: "결정한 부서" }).fill("정보보안담당관");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("판정을 직접 정했습니다.")).toBeVisible();
  await expect(drawer.getByText(/조건부 승인 2026-113 · 결정: 정보보안담당관/)).toBeVisible();

  await page.getByRole("tab", { name: "직접 정한 판정 1" }).click();
  const row = page.getByRole("row", { name: /조건부 승인 2026-113/ });
  await row.getByRole("button").click();
  await drawer.getByRole("button", { name: "규칙대로 되돌리기" }).click();
  await expect(page.getByText("직접 정한 판정이 없습니다")).toBeVisible();
});
