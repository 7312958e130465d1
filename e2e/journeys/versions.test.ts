import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../planned.ts";

const today = (page: Page) => page.locator("[data-answer=draft] .answer-value");
const rowOf = (page: Page, label: string) =>
  page.locator(".version-table tbody tr").filter({ has: page.getByRole("rowheader", { name: label, exact: true }) });

/** Freezes the plan as it stands, in English; the number is the one that is proposed. */
async function freeze(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Freeze a version" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("textbox", { name: "Reason" }).fill(reason);
  await drawer.getByRole("button", { name: "Freeze", exact: true }).click();
  await expect(drawer).toBeHidden();
}

test("two versions are frozen, what differs is named field by field, and the first still gives its figures", async ({
  desk: page,
}) => {
  test.setTimeout(90_000); // three times the whole plan is worked out
  await goTo(page, "/report/versions", { language: "en" });
  await freeze(page, "For the committee");
  const frozen = page.locator(".version-table tbody tr");
  await expect(frozen).toHaveCount(1, { timeout: 30_000 });
  const first = (await frozen.getByRole("rowheader").textContent())!;
  await expect(page.getByText("word for word the frozen version")).toBeVisible();

  // a day to be held is set, and a wave is moved
  await page.evaluate(() => (location.hash = "#/waves/calendar/milestone-new"));
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("Name").fill("Handing over the hall");
  await drawer.getByLabel("Day").fill("2027-04-01");
  await drawer.getByRole("button", { name: "Save", exact: true }).click();
  await expect(drawer.getByRole("button", { name: "Handing over the hall" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/waves/gantt/wave-1"));
  await drawer.getByLabel("Cut-over").fill("2027-01-14");
  await drawer.getByRole("button", { name: "Save", exact: true }).click();
  await expect(drawer).toBeHidden();

  await page.evaluate(() => (location.hash = "#/report/versions"));
  await expect(page.getByText("edited since; a new draft")).toBeVisible();
  await freeze(page, "After the committee");
  await expect(frozen).toHaveCount(2, { timeout: 30_000 });

  // the newer beside the older one
  const [earlier, later] = ["Earlier version", "Later version"].map((name) => page.getByRole("combobox", { name }));
  await expect(earlier!).toHaveValue("2"); // beside the draft of today
  await later!.selectOption("2");
  await expect(earlier!).toHaveValue("1");
  const changes = page.locator(".change-table tbody tr");
  await expect(changes.filter({ hasText: "Handing over the hall" })).toContainText("added");
  const wave = changes.filter({ hasText: "14 January 2027" });
  await expect(wave).toContainText("15 January 2027");
  await page.getByRole("searchbox", { name: "Find a name or value" }).fill("hall");
  await expect(wave).toHaveCount(0);
  await expect(changes.filter({ hasText: "Handing over the hall" })).toBeVisible();

  await earlier!.selectOption("2"); // only the draft is later than that
  await expect(later!).toHaveValue("draft");
  await expect(page.getByText("Nothing differs between the two.")).toBeVisible();

  await rowOf(page, first)
    .getByRole("button", { name: /^Work out again/ })
    .click();
  await expect(page.getByText(`Version ${first}, worked out again, gives the same figures`)).toBeVisible({
    timeout: 30_000,
  });
});

test("a version is signed by all who are asked, and what is edited afterwards is a draft again", async ({
  desk: page,
}) => {
  test.setTimeout(60_000);
  await goTo(page, "/report/versions");
  await page.getByRole("button", { name: "판 확정" }).click();
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByRole("button", { name: "확정", exact: true })).toBeDisabled(); // without a reason
  await drawer.getByRole("textbox", { name: "사유" }).fill("정보화위원회 상정");
  await drawer.getByRole("button", { name: "확정", exact: true }).click();
  const row = page.locator(".version-table tbody tr");
  await expect(row).toContainText("정보화위원회 상정", { timeout: 30_000 });
  await expect(row).toContainText("결재 없음");
  const label = (await row.getByRole("rowheader").textContent())!;

  await row.getByRole("button", { name: /판 결재$/ }).click();
  const lines = drawer.locator("fieldset");
  await expect(lines.first()).toBeVisible();
  const asked = await lines.count();
  const sign = async (nth: number): Promise<void> => {
    await lines.nth(nth).getByRole("combobox", { name: "결재" }).selectOption("approved");
    await lines.nth(nth).getByLabel("결재일").fill("2026-11-30");
  };
  // a signature without its day is refused beside it, and nothing that was typed is lost
  await lines.first().getByRole("textbox", { name: "부서·성명" }).fill("김담당");
  await lines.first().getByRole("combobox", { name: "결재" }).selectOption("approved");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer.getByText("결재한 날짜를 적으십시오.")).toBeVisible();
  await sign(0);
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(row).toContainText(`결재 중 (${asked}명 중 1명)`);

  await row.getByRole("button", { name: /판 결재$/ }).click();
  await expect(lines.first().getByRole("textbox", { name: "부서·성명" })).toHaveValue("김담당");
  for (let nth = 1; nth < asked; nth += 1) await sign(nth);
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(row).toContainText("승인");
  await expect(today(page)).toHaveText(`${label} (확정)`);
  await expect(page.locator("[data-answer=approved] .answer-value")).toHaveText(label);

  await page.evaluate(() => (location.hash = "#/report/registers/risks/new"));
  await drawer.getByRole("textbox", { name: "위험", exact: true }).fill("기존 전산실 조기 반환");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("button", { name: "기존 전산실 조기 반환" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/report/versions"));
  await expect(today(page)).not.toContainText("승인");
  await expect(row).toContainText("승인"); // the signed one stays signed
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(today(page)).toHaveText(`${label} (확정)`);
});
