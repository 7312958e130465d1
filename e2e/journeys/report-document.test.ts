import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect as expectSoon, goTo, test } from "../planned.ts";

/** What laying out and setting a whole plan may take where many things are done at once. */
const SET = 120_000;
const expect = expectSoon.configure({ timeout: SET });
test.describe.configure({ timeout: 4 * SET });

/** A file is asked for; its bytes, and under which name it is handed over. */
async function saved(page: Page, asked: Locator): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: SET }), asked.click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

const readOut = (pdf: string): string => spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).stdout;
const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

test("the preview is the file itself: what is read, what is saved and the digest are one", async ({ desk: page }) => {
  await goTo(page, "/report");
  const asked = page.waitForResponse("**/call/files.read", { timeout: SET });
  await page.getByRole("button", { name: "보고서 쓰기" }).first().click();
  const shown = await (await asked).body();
  await expect(page.locator(".paper canvas").first()).toBeVisible();
  const { name, bytes } = await saved(page, page.getByRole("button", { name: "PDF 내려받기" }));
  expect(name).toMatch(/\.pdf$/);
  expect(bytes.equals(shown)).toBe(true);
  const digest = createHash("sha256").update(bytes).digest("hex");
  await expect(page.locator("[data-answer=digest] .answer-value")).toHaveText(digest.slice(0, 12));

  // the annex holds every figure; the file that was read stays
  await page.getByRole("button", { name: "다른 파일" }).click();
  const annex = await saved(page, page.getByRole("menuitem", { name: /XLSX 부속서\(/ }));
  expect(annex.name).toMatch(/\.xlsx$/);
  expect(annex.bytes.subarray(0, 2).toString()).toBe("PK");
  await expect(page.locator(".paper canvas").first()).toBeVisible();
});

test("a section that is switched off keeps its number and says so, and a remark is printed in its section", async ({
  desk: page,
}) => {
  await goTo(page, "/report", { language: "en" });
  const sections = page.getByRole("navigation", { name: "Sections" });
  const lineOf = (number: number) => sections.getByRole("listitem").filter({ hasText: new RegExp(`^${number}\\. `) });
  const drawer = page.getByRole("complementary");
  const open = (number: number) =>
    page.getByRole("button", { name: new RegExp(`^Set or remark on section ${number}(,|$)`) });

  await open(4).click();
  await drawer.getByRole("switch", { name: "Printed" }).uncheck();
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(lineOf(4)).toContainText("off");
  await open(5).click();
  await drawer.getByRole("textbox", { name: "Remark" }).fill("The old hall is let until June 2027.");
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(lineOf(5).getByRole("button", { name: /has a remark/ })).toBeVisible();

  await page.getByText("English", { exact: true }).click();
  await page.getByRole("button", { name: "Write the report" }).first().click();
  const download = page.getByRole("button", { name: "Download PDF" });
  await expect(download).toBeVisible();
  await sections.getByRole("button", { name: /^6\. / }).click(); // right behind it, so that its end is in sight
  await expect(page.locator(".paper-words").filter({ hasText: "The old hall is let until June 2027." })).toHaveCount(1);
  if (hasReader) {
    const said = readOut((await saved(page, download)).path);
    expect(said).toMatch(/^ *4\. /m);
    expect(said).toContain("has decided not to print this section");
  }

  // switched on again, the file that was written is no longer what the plan says
  await open(4).click();
  await drawer.getByRole("switch", { name: "Printed" }).check();
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(lineOf(4)).not.toContainText("off");
  await expect(page.getByText("The plan has changed since this file was written.")).toBeVisible();
});

test("the form changes what the paper looks like: template, approval, and the language of the report", async ({
  desk: page,
}) => {
  await goTo(page, "/report");
  const drawer = page.getByRole("complementary");
  await page.getByRole("button", { name: "양식", exact: true }).click();
  await drawer.getByRole("textbox", { name: "결재란" }).fill("주무관\n정보화담당관\n기획조정실장");
  await drawer.getByRole("combobox", { name: "문체" }).selectOption("short");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer).toBeHidden();
  await page.getByRole("button", { name: "보고서 쓰기" }).first().click();
  const first = page.locator(".paper-words").first();
  await expect(first).toContainText("기획조정실장");

  // the European template comes with its own paper and signatures, in English where it is asked for
  await page.getByRole("button", { name: "양식", exact: true }).click();
  await drawer.getByText("EU 공공기관").click();
  await expect(drawer.getByRole("textbox", { name: "서명 표" })).not.toHaveValue(/기획조정실장/);
  await drawer.getByRole("textbox", { name: "서명 표" }).fill("Prepared by\nHead of the digital unit");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("이 파일을 쓴 뒤 계획이 바뀌었습니다.")).toBeVisible();
  await page.getByText("영어", { exact: true }).click();
  await page.getByRole("button", { name: "보고서 쓰기" }).first().click();
  await expect(first).toContainText("Head of the digital unit");
  await expect(first).toContainText("Document control");

  // what was written in the other language is still there
  await page.getByText("한국어", { exact: true }).click();
  await expect(first).toContainText("기획조정실장");
});

test("keys turn and enlarge the pages, and Tab leaves them again", async ({ desk: page }) => {
  await goTo(page, "/report", { language: "en" });
  await page.getByRole("button", { name: "Write the report" }).first().click();
  const pages = page.getByRole("region", { name: "Preview of the report" });
  await expect(page.locator(".paper canvas").first()).toBeVisible();
  const zoom = page.locator(".viewer-zoom");
  const fit = await zoom.textContent();

  await page.getByRole("button", { name: "Fit width" }).focus();
  await page.keyboard.press("Tab");
  await expect(pages).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();
  await page.keyboard.press("+");
  await expect(zoom).not.toHaveText(fit!);
  await page.keyboard.press("0");
  await expect(zoom).toHaveText(fit!);
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Fit width" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(pages).not.toBeFocused();
  await expect(page.locator(":focus")).toBeVisible();
});
