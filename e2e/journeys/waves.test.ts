import { expect, goTo, test } from "../planned.ts";

const countOf = (text: string | null): number => Number(/(\d+)건/.exec(text ?? "")?.[1]);

test("a card is moved to the next wave by keys, the wave is pinned, and undo brings it back", async ({
  desk: page,
}) => {
  await goTo(page, "/waves/board");
  const columns = page.locator(".wave-column");
  const card = columns.nth(0).locator(".wave-card").first();
  await expect(card).not.toHaveText(/^w-/); // the names of workloads come after the waves
  const name = await card.locator("span").first().textContent();
  const before = countOf(await columns.nth(1).locator(".wave-head").textContent());
  await card.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(columns.nth(1).getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect(columns.nth(1).locator(".wave-head")).toContainText("고정");
  expect(countOf(await columns.nth(1).locator(".wave-head").textContent())).toBe(before + 1);
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(columns.nth(0).getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
});

test("a workload is moved by its drawer, and its application group goes along", async ({ desk: page }) => {
  await goTo(page, "/waves/board");
  const columns = page.locator(".wave-column");
  await columns.nth(0).locator(".wave-card").first().click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("combobox", { name: "옮길 차수" }).selectOption({ index: 3 });
  await drawer.getByRole("button", { name: "옮기기" }).click();
  await expect(page.getByText(/건을 “3차”로 옮겼습니다/)).toBeVisible();
});

test("a date that breaks a rule is said at once, with the rule", async ({ desk: page }) => {
  await goTo(page, "/waves");
  const critical = page.locator("[data-answer=critical] .answer-value");
  await expect(critical).toHaveText(/^\d+$/);
  const before = Number(await critical.textContent());
  await page.locator(".waves-table").getByRole("button").first().click();
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("시작").fill("2026-01-05");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(async () => expect(Number(await critical.textContent())).toBeGreaterThan(before)).toPass();
  await page.getByRole("tab", { name: /^문제/ }).click();
  await expect(page.getByText(/시작일 2026-01-05/)).toBeVisible();
});

test("proposing again shows what would differ before anything changes", async ({ desk: page }) => {
  await goTo(page, "/waves");
  await page.getByRole("button", { name: "다시 제안" }).click();
  await expect(page.getByText(/지금의 차수와 \d+건이 다릅니다/)).toBeVisible();
  await page.getByRole("button", { name: "제안 버리기" }).click();
  await expect(page.getByText(/지금의 차수와/)).toHaveCount(0);
});
