import { spawnSync } from "node:child_process";
import { expect, test } from "../host.ts";

test("from nothing to a signed-off PDF: sample, compare, place, waves, report", async ({ empty: page }, info) => {
  test.setTimeout(120_000); // the whole plan is computed, solved and set on the way
  await page
    .getByRole("button", { name: /한국 기관/ })
    .first()
    .click();
  await expect(page.getByRole("grid").getByRole("row").nth(1)).toBeVisible({ timeout: 40_000 });

  await page.getByRole("link", { name: /비교/ }).first().click();
  await expect(page.locator("[data-answer=place-1] .answer-value")).toHaveText(/\d/, { timeout: 30_000 });
  await expect(page.getByRole("gridcell", { name: /충족/ }).first()).toBeVisible();

  await page.getByRole("link", { name: /배치/ }).first().click();
  await expect(page.getByText("응용 그룹은 한 리전에 함께")).toBeVisible();
  await page.getByRole("button", { name: "배치 계산" }).click();
  await expect(page.locator("[data-answer=gap] .answer-value")).toHaveText(/%$/, { timeout: 90_000 });
  await page.getByRole("tab", { name: "워크로드별" }).click();
  await expect(page.getByRole("gridcell", { name: /클라우드/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "이 배치 채택" }).click();
  await expect(page.getByText(/배치를 채택했습니다/)).toBeVisible();

  await page.getByRole("button", { name: "전환 차수로" }).click();
  await page.getByRole("main").getByRole("button", { name: "차수 제안" }).first().click();
  await page.getByRole("button", { name: "이 차수 채택" }).click();
  await expect(page.locator("[data-answer=waves] .answer-value")).toHaveText(/^\d+$/);

  await page
    .getByRole("link", { name: /보고서/ })
    .first()
    .click();
  await expect(page.getByRole("region", { name: "열린 것" }).getByRole("link").first()).toBeVisible();
  await page.getByRole("button", { name: "보고서 쓰기" }).first().click();
  await expect(page.locator(".paper canvas").first()).toBeVisible({ timeout: 60_000 });
  // the words of the page lie over its picture, so that they can be read out and searched
  await expect(page.locator(".paper-words").first()).toContainText("한빛행정청");
  await page
    .getByRole("navigation", { name: "목차" })
    .getByRole("button", { name: /요약문/ })
    .click();
  await expect(page.getByText(/^2 \/ \d+쪽$/)).toBeVisible();

  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF 내려받기" }).click();
  const file = info.outputPath("plan.pdf");
  await (await coming).saveAs(file);
  const read = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).stdout;
  expect(read).toContain("한빛행정청");
  expect(read).toContain("요약문");
  expect(read).toContain("전환 차수");
});
