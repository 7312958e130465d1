import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";

const drawerOf = (page: Page) => page.getByRole("complementary", { name: "인벤토리 내보내기" });

/** Makes what is chosen in the drawer and saves it. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const drawer = drawerOf(page);
  await drawer.getByRole("button", { name: "만들기", exact: true }).click();
  await expect(drawer.getByRole("heading", { name: "만든 파일" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    drawer.getByRole("button", { name: "내려받기" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("what is shown leaves as a workbook, read again before it is handed over", async ({ desk: page }) => {
  await goTo(page, "/inventory/workloads");
  await page.getByRole("searchbox").first().fill("web");
  await page.getByRole("button", { name: "내보내기", exact: true }).click();
  const drawer = drawerOf(page);
  await expect(drawer.getByText(/^화면에 보이는 \d+ \/ 640$/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("aside.drawer").analyze();
  expect(violations).toEqual([]);

  await drawer.getByRole("checkbox", { name: /결과도 담기/ }).uncheck();
  const { name, bytes } = await saved(page);
  expect(name).toBe("sovplan.xlsx");
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await expect(drawer.getByText(/^([\d,]+)건 중 \1건 일치$/)).toBeVisible();
});

test("another tool's files leave in one archive, and what they cannot say is listed", async ({ desk: page }) => {
  await goTo(page, "/inventory/systems");
  await page.getByRole("button", { name: "내보내기", exact: true }).click();
  const drawer = drawerOf(page);
  await drawer.getByRole("combobox", { name: "형식" }).selectOption("google");
  await expect(drawer.getByText("사용률, 연계, 데이터, 메모. 그룹과 차수는 태그로 담깁니다.")).toBeVisible();
  expect((await saved(page)).name).toBe("sovplan-google.zip");
  await expect(drawer.getByText("640건 중 640건 일치")).toBeVisible();
  await expect(drawer.getByRole("listitem").first()).toContainText("사용률은");

  // another choice has not been made yet
  await drawer.getByRole("combobox", { name: "형식" }).selectOption("konveyor");
  await expect(drawer.getByRole("heading", { name: "만든 파일" })).toBeHidden();
  await drawer.getByRole("combobox", { name: "형식" }).press("Escape");
  await expect(drawer).toBeHidden();
});
