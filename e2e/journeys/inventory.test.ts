import { join } from "node:path";
import { expect, goTo, test } from "../host.ts";

const samples = join(import.meta.dirname, "..", "..", "assets", "samples", "korea");

test("a file is looked at before it changes anything, and an import is taken back as a whole", async ({
  empty: page,
}) => {
  const form = page.getByRole("form", { name: "새 작업공간" });
  await form.getByRole("textbox", { name: "기관 이름" }).fill("한빛시청");
  await form.getByRole("button", { name: "만들기" }).click();

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "파일 선택" }).click(),
  ]);
  await chooser.setFiles(join(samples, "rvtools.xlsx"));

  await expect(page.getByRole("heading", { name: "가져오기 미리 보기" })).toBeVisible();
  await expect(page.locator("[data-answer=new]")).not.toContainText(/^새로0/);
  await page.getByRole("grid", { name: "행" }).getByRole("row").nth(1).click();
  await expect(page.getByRole("complementary", { name: "vInfo 2행" })).toBeVisible();
  await page.getByRole("tab", { name: /알아 둘 점/ }).click();
  await expect(page.getByRole("grid", { name: "알아 둘 점" })).toBeVisible();
  await page.getByRole("tab", { name: "열 연결" }).click();
  await expect(page.getByRole("heading", { name: "합계 확인" })).toBeVisible();

  // nothing has changed yet: leaving and looking finds the inventory empty
  await page.getByRole("link", { name: /인벤토리/ }).click();
  await expect(page.getByRole("heading", { name: "여기에 기관의 시스템과 서버가 놓입니다" })).toBeVisible();
  await page.goBack();

  await page.getByRole("button", { name: /행 가져오기$/ }).click();
  await expect(page.getByText(/^가져왔습니다:/)).toBeVisible();
  await expect(page.getByRole("grid", { name: "워크로드" })).toBeVisible();

  await page.getByRole("button", { name: /^되돌리기: 가져오기/ }).click();
  await expect(page.getByRole("heading", { name: "여기에 기관의 시스템과 서버가 놓입니다" })).toBeVisible();
});

test("importing the same file twice changes nothing, and says so", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "가져오기", exact: true }).click(),
  ]);
  await chooser.setFiles(join(samples, "rvtools.xlsx"));
  await expect(page.locator("[data-answer=new] .answer-value")).toHaveText("0");
  await expect(page.locator("[data-answer=same] .answer-value")).not.toHaveText("0");
  await expect(page.getByRole("button", { name: "가져올 변경 없음" })).toBeDisabled();
});

test("a file that is no inventory is refused with a sentence, and nothing is lost", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "가져오기", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "사진.xlsx", mimeType: "image/png", buffer: Buffer.from("not a workbook") });
  const alert = page.getByRole("alert");
  await expect(alert).toBeVisible();
  await expect(alert).toContainText("코드");
  await expect(page.locator("[data-answer=workloads]")).toContainText("640");
});

test("rows are chosen with the keyboard and changed together in one step", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  const grid = page.getByRole("grid", { name: "워크로드" });
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("3행 선택")).toBeVisible();

  await page.getByRole("button", { name: "일괄 편집" }).click();
  const drawer = page.getByRole("complementary", { name: "워크로드 3개 일괄 편집" });
  await expect(drawer.getByRole("button", { name: "3개에 적용" })).toBeDisabled();
  await drawer.getByRole("combobox", { name: "환경" }).selectOption({ label: "테스트" });
  await drawer.getByRole("button", { name: "3개에 적용" }).click();
  await expect(page.getByText("워크로드 3개를 바꿨습니다.")).toBeVisible();
  await expect(grid.getByRole("row", { selected: true }).nth(0)).toContainText("테스트");

  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(grid.getByRole("row", { selected: true }).nth(0)).not.toContainText("테스트");
});

test("a figure explains itself: value, formula, inputs, and focus returns", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  const figure = page.locator("[data-answer=known] button");
  await figure.click();
  const drawer = page.getByRole("complementary", { name: /근거$/ });
  await expect(drawer.getByRole("heading", { name: "계산식" })).toBeVisible();
  await expect(drawer.locator(".explain-formula").first()).toHaveText(/^\d+ ÷ \d+$/);
  await drawer.getByRole("button", { name: /vCPU/ }).click();
  await expect(drawer.getByText("필요 크기, 비용, 맞는 상품의 수")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(figure).toBeFocused();
});
