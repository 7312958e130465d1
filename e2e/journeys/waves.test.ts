import { expect, goTo, test } from "../planned.ts";

const countOf = (text: string | null): number => Number(/(\d+)건/.exec(text ?? "")?.[1]);

test("a card is moved to the next wave by keys once it is dropped, the wave is pinned, and undo brings it back", async ({
  desk: page,
}) => {
  await goTo(page, "/waves/board");
  await page.getByRole("switch", { name: /함께 옮기기/ }).uncheck();
  const columns = page.locator(".wave-column");
  const strip = page.locator(".live-strip");
  const card = columns.nth(0).locator(".wave-card").first();
  await expect(card).not.toHaveText(/^w-/); // the names of workloads come after the waves
  const name = (await card.locator("span").first().textContent())!;
  const before = countOf(await columns.nth(1).locator(".wave-head").textContent());
  await card.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(strip).toContainText(`${name} → 2차`);
  await expect(strip).toContainText(/새로 어기는 규칙이 없습니다|놓으면 생기는 문제/);
  await page.keyboard.press("Escape"); // let go: nothing has happened
  await expect(strip).not.toContainText(name);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(strip).toContainText(`${name} → 2차`);
  await page.keyboard.press("Enter");
  await expect(columns.nth(1).getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect(columns.nth(1).locator(".wave-head")).toContainText("고정");
  expect(countOf(await columns.nth(1).locator(".wave-head").textContent())).toBe(before + 1);
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(columns.nth(0).getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
});

test("a card that is dragged takes its application group along", async ({ desk: page }) => {
  await goTo(page, "/waves/board");
  const columns = page.locator(".wave-column");
  const card = columns.nth(0).locator(".wave-card").first();
  await expect(card).not.toHaveText(/^w-/);
  const name = (await card.locator("span").first().textContent())!;
  await card.dragTo(columns.nth(2).locator(".wave-card").first());
  await expect(columns.nth(2).getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect(page.getByText(/건을 “3차”로 옮겼습니다/)).toBeVisible();
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

test("a wave that is dragged over its start of the plan says whom that breaks before it is dropped", async ({
  desk: page,
}) => {
  await goTo(page, "/waves");
  const bar = page.locator(".timeline-whole").nth(1);
  const strip = page.locator(".live-strip");
  const at = (await bar.boundingBox())!; // it is on the screen
  const critical = page.locator("[data-answer=critical] .answer-value");
  const before = await critical.textContent();
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(at.x + at.width / 2 - 1000, at.y + at.height / 2, { steps: 6 });
  await expect(strip).toContainText("놓으면 생기는 문제");
  await expect(strip.locator(".severity-critical").first()).toBeVisible();
  await expect(critical).toHaveText(before!); // nothing has been saved
  await page.mouse.up();
  await expect(page.getByText(/규칙을 다시 확인했습니다/)).toBeVisible();
  await expect(critical).not.toHaveText(before!);
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(critical).toHaveText(before!);
});

test("a wave is moved by keys, a week and a day at a time, and let go again", async ({ desk: page }) => {
  await goTo(page, "/waves");
  const bar = page.locator(".timeline-whole").first();
  const strip = page.locator(".live-strip");
  const days = (await bar.getAttribute("aria-label"))!;
  await bar.focus();
  await page.keyboard.press("Enter"); // what is not held opens
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await expect(strip).toContainText("1차");
  await page.keyboard.press("Escape");
  await expect(strip).toContainText("막대를 끌면");
  expect(await bar.getAttribute("aria-label")).toBe(days);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(strip).toContainText("여기에 놓기");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/규칙을 다시 확인했습니다/)).toBeVisible();
  await expect(bar).not.toHaveAttribute("aria-label", days);
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
  await expect(page.getByText(/시작일 2026\. 1\. 5\./)).toBeVisible();
});

test("proposing again shows who would go from where to where before anything changes", async ({ desk: page }) => {
  await goTo(page, "/waves/board");
  await page.getByRole("switch", { name: /함께 옮기기/ }).uncheck();
  const card = page.locator(".wave-column").nth(0).locator(".wave-card").first();
  await expect(card).not.toHaveText(/^w-/);
  await card.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.locator(".live-strip")).toContainText("→ 2차");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/건을 “2차”로 옮겼습니다/)).toBeVisible();
  await page.getByRole("button", { name: "다시 제안" }).click();
  await expect(page.getByText(/지금의 차수와 \d+건이 다릅니다/)).toBeVisible();
  await expect(page.getByRole("tab", { name: /^바뀌는 것/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("rowheader", { name: "마지막 전환일" })).toBeVisible();
  await page.getByRole("button", { name: "제안 버리기" }).click();
  await expect(page.getByText(/지금의 차수와/)).toHaveCount(0);
});
