import { expect, goTo, test } from "../host.ts";

test("the language changes at once, everywhere, and without a reload", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await page.getByRole("button", { name: "EN" }).click();
  await expect(page.getByRole("heading", { name: "Inventory", level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Order of work" })).toContainText("Requirements");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("columnheader", { name: /Operating system/ })).toBeVisible();
  await page.getByRole("button", { name: "KO" }).click();
  await expect(page.getByRole("heading", { name: "인벤토리", level: 1 })).toBeVisible();
  expect(await page.evaluate(() => "stays" in window)).toBe(true);
});

test("Enter that ends a syllable picks nothing; the next Enter does", async ({ desk: page, context }) => {
  await goTo(page, "/inventory");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "검색·명령" });
  await expect(field).toBeFocused();

  const session = await context.newCDPSession(page);
  for (const text of ["ㅂ", "비", "빅", "비교"])
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await expect(field).toHaveValue("비교");
  // what an input method sends while it composes, in both ways browsers tell of it
  await page.keyboard.press("Enter");
  await field.dispatchEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true });
  await field.dispatchEvent("keydown", { key: "ArrowDown", keyCode: 229, bubbles: true });
  await expect(field).toBeVisible();
  await expect(page.getByRole("listbox").getByRole("option").first()).toHaveAttribute("aria-selected", "true");

  await session.send("Input.insertText", { text: "비교" });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/compare$/);
});

test("search finds by Hangul initials and leads there", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "검색·명령" }).fill("ㄴㅇㅂ");
  await page.getByRole("option", { name: /네이버클라우드/ }).click();
  await expect(page.getByRole("heading", { name: /네이버클라우드/, level: 1 })).toBeVisible();
});

test("a figure's id, as the plan prints it, opens its formula and sources; one that is none is said to be none", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory");
  const search = async (id: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "검색·명령" }).fill(id);
    await expect(page.getByRole("option", { name: id })).toBeVisible();
    await page.keyboard.press("Enter");
  };
  await search("confidence/inventory");
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByText("confidence/inventory", { exact: true })).toBeVisible();
  await expect(drawer.getByRole("heading", { name: "산식" })).toBeVisible();
  await page.keyboard.press("Escape");
  await search("confidence/nobody");
  await expect(drawer).toContainText("confidence/nobody");
});

test("the keyboard reaches the content past the navigation, and moves between steps", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "본문으로 건너뛰기" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Alt+3");
  await expect(page.getByRole("heading", { name: "요구사항", level: 1 })).toBeVisible();
  await page.keyboard.press("F1");
  await expect(page.getByRole("complementary", { name: "도움말: 요구사항" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
});
