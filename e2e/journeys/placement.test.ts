import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../planned.ts";

const drawer = (page: Page) => page.getByRole("complementary");
const notices = (page: Page) => page.getByRole("region", { name: "알림" });

test("a plan that is solved again and finds nothing better says so, with its proof", async ({ desk: page }) => {
  test.setTimeout(60_000);
  await goTo(page, "/placement");
  await expect(page.locator("[data-answer=value]")).toContainText("다시 잰 값");
  await expect(page.locator("[data-answer=decides]")).toContainText("응용 그룹");
  await page.getByRole("button", { name: "다시 계산" }).click();
  await expect(drawer(page).getByText("가장 좋게 할 것")).toBeVisible();
  await drawer(page).getByRole("button", { name: "배치 계산" }).click();
  await expect(notices(page)).toContainText("채택한 배치가 지금도 답입니다.", { timeout: 40_000 });
  await expect(page.locator("[data-answer=gap] .answer-value")).toHaveText(/%$/);
  await expect(page.getByRole("button", { name: "이 배치 채택" })).toHaveCount(0);
});

test("a workload says why it goes where it goes, is pinned elsewhere, solved again, compared and kept", async ({
  desk: page,
}) => {
  test.setTimeout(90_000);
  await goTo(page, "/placement/workloads/w-1");
  await expect(drawer(page).getByRole("heading", { name: "왜 여기입니까" })).toBeVisible({ timeout: 20_000 });
  await expect(drawer(page).locator(".sentences li").first()).toBeVisible();
  await expect(drawer(page).getByRole("heading", { name: "다음 후보" })).toBeVisible();

  // the score opens its explanation, and closing it comes back to the reasons
  await drawer(page).locator(".facts .figure-button").first().click();
  await expect(page.locator(".explain-value")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".explain-value")).toHaveCount(0);

  // its group cannot follow it there: the contradiction is named, and one of the ways out taken
  const rival = (await drawer(page).locator(".rival strong").first().textContent())!;
  await drawer(page).getByRole("button", { name: "여기로 정하기" }).first().click();
  await drawer(page).getByRole("textbox", { name: /사유/ }).fill("기관의 약정");
  await drawer(page).getByRole("button", { name: "적용하고 다시 계산" }).click();
  await expect(page.locator(".conflict-ground")).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole("cell", { name: "기관의 약정" })).toBeVisible();
  await page.locator(".relaxation").getByRole("button").first().click();
  await expect(page.getByText("아직 제안입니다.", { exact: false })).toBeVisible({ timeout: 40_000 });
  await expect(drawer(page).getByRole("heading", { level: 2 })).toContainText(rival);
  await expect(drawer(page)).toContainText("여기에 붙들어 두는 것");

  await page.getByRole("tab", { name: "차이" }).click();
  await expect(page.locator(".difference-finding")).toContainText("다른 곳으로 가고");
  await expect(page.locator("[data-measure=score] td")).toHaveCount(3);
  await expect(page.getByRole("grid", { name: "다르게 배치하는 워크로드" }).getByRole("row").nth(1)).toBeVisible();

  await page.getByRole("button", { name: "이 배치 채택" }).click();
  await expect(notices(page)).toContainText("배치를 채택했습니다");
  await expect(page.getByRole("tab", { name: "손으로 정한 것 1" })).toBeVisible();
  await expect(page.getByRole("button", { name: "이 배치 채택" })).toHaveCount(0);
  await expect(page.locator("[data-answer=gap]")).toBeVisible(); // the proof stays with what is kept
});

test("limits that bind have a price, and the figure behind it opens", async ({ desk: page }) => {
  test.setTimeout(90_000);
  await goTo(page, "/placement/limits");
  await expect(page.getByText("아직 계산하지 않았습니다")).toBeVisible();
  await page.getByRole("button", { name: "한도의 값 계산" }).click();
  await expect(page.getByText("아직 계산하지 않았습니다")).toHaveCount(0, { timeout: 60_000 });
  const price = page.locator(".price-table .figure-button").first();
  await expect(price).toBeVisible();
  await price.click();
  await expect(page.locator(".explain-value")).toBeVisible();
});

test("trade-offs are found, stopped early, gone on with, and one of them becomes the proposal", async ({
  desk: page,
}) => {
  test.setTimeout(150_000);
  await goTo(page, "/placement/pareto");
  await page.getByRole("combobox", { name: "지점 수" }).selectOption("60");
  await page.getByRole("button", { name: "절충점 찾기" }).click();
  await page.getByRole("button", { name: "찾은 데까지로 마치기" }).click({ timeout: 20_000 });
  // a machine may be so fast that nothing is left to be found
  await expect(page.getByRole("button", { name: /^(이어서|다시) 찾기$/ })).toBeVisible({ timeout: 60_000 });
  const rows = page.locator(".front-table tbody tr");
  await expect(rows.first()).toBeVisible();
  const goOn = page.getByRole("button", { name: "이어서 찾기" });
  if (await goOn.isVisible()) await goOn.click();
  await expect(rows).toHaveCount(60, { timeout: 90_000 });
  await expect(page.getByRole("button", { name: "다시 찾기" })).toBeEnabled({ timeout: 30_000 });

  await rows.first().getByRole("button").click();
  const point = page.getByRole("region", { name: "고른 지점" });
  await expect(point).toContainText("평균 주권");
  await point.getByRole("button", { name: "이 지점을 제안으로" }).click();
  await expect(page.getByText("아직 제안입니다.", { exact: false })).toBeVisible({ timeout: 30_000 });
});

test("what would change the answer is tried, the strongest first", async ({ desk: page }) => {
  test.setTimeout(120_000);
  await goTo(page, "/placement/sensitivity");
  await page.getByRole("combobox", { name: "바꾸는 폭" }).selectOption("0.5");
  await page.getByRole("button", { name: "민감도 계산" }).click();
  await expect(page.locator(".drawing svg")).toBeVisible({ timeout: 90_000 });
  await expect(page.locator(".placement-room tbody tr").first()).toContainText("50%");
});

test("the map and the table of regions say the same, and the flow can be read by group", async ({ desk: page }) => {
  await goTo(page, "/placement/regions");
  await page.locator(".tab-bar").getByText("지도").click();
  await expect(page.locator(".stand-mark").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "리전별 워크로드" }).getByRole("row")).toHaveCount(6);
  await page.getByRole("tab", { name: "흐름" }).click();
  await page.getByRole("radiogroup", { name: "어디에서" }).getByText("응용 그룹").click();
  await expect(page.locator(".drawing svg")).toContainText("그 밖의 그룹");
});
