import { test as unplaced } from "../host.ts";
import { expect, goTo, test } from "../planned.ts";

test("a line of the month opens what it is made of, and the chart stands behind it as a table", async ({
  desk: page,
}) => {
  await goTo(page, "/cost");
  await expect(page.getByRole("img", { name: /월 비용의 \d+%/ })).toBeVisible();
  const line = page.getByRole("row", { name: /^연산/ });
  await line.getByRole("button").click();
  await expect(page.locator(".explain-value")).toHaveText(/원/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "표로 보기" }).click();
  await expect(
    page
      .getByRole("region", { name: /월 비용의 \d+%/ })
      .getByRole("columnheader")
      .last(),
  ).toHaveText("합계");
});

test("tables are read in won or in millions, and say what rounding does", async ({ desk: page }) => {
  await goTo(page, "/cost/lines");
  const amount = page.getByRole("row", { name: /^연산/ }).getByRole("button");
  await expect(amount).toHaveText(/원$/);
  await page.getByRole("radiogroup", { name: "금액 단위" }).getByText("백만원").click();
  await expect(amount).not.toHaveText(/원$/);
  await expect(page.getByText("반올림으로 합계가 일치하지 않을 수 있습니다.")).toBeVisible();
});

test("another term of the price is a step of its own, which undo takes back", async ({ desk: page }) => {
  await goTo(page, "/cost");
  const terms = page.getByRole("radiogroup", { name: "단가 조건" });
  await expect(terms.getByRole("radio", { name: "온디맨드" })).toBeChecked();
  await terms.getByText("1년 약정").click();
  await expect(terms.getByRole("radio", { name: "1년 약정" })).toBeChecked();
  await page.getByRole("button", { name: /^되돌리기: / }).click();
  await expect(terms.getByRole("radio", { name: "온디맨드" })).toBeChecked();
});

test("an assumption is found by its initials, stated with a reason, and goes back to the usual", async ({
  desk: page,
}) => {
  await goTo(page, "/cost/assumptions");
  await page.getByRole("searchbox", { name: "가정 찾기" }).fill("ㅂㄱㄱㅊ");
  await page.getByRole("button", { name: "부가가치세율" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("textbox", { name: "값" }).fill("80");
  await expect(drawer.getByText("0–50% 사이로 적으십시오.")).toBeVisible();
  await expect(drawer.getByRole("button", { name: "저장" })).toBeDisabled();
  await drawer.getByRole("textbox", { name: "값" }).fill("7");
  await drawer.getByRole("textbox", { name: "사유" }).fill("면세 비율을 반영");
  await drawer.getByRole("button", { name: "저장" }).click();
  const row = page.getByRole("row", { name: /부가가치세율/ });
  await expect(row).toContainText("7%");
  await expect(row).toContainText("기관이 정한 값");
  await expect(row).toContainText("면세 비율을 반영");
  await row.getByRole("button").click();
  await drawer.getByRole("button", { name: "기본값으로 되돌리기" }).click();
  await expect(row).toContainText("이 제품의 기본값");
});

test("what is not counted leads to the assumptions that have no value", async ({ desk: page }) => {
  await goTo(page, "/cost/lines");
  await page.getByRole("button", { name: "빈 가정 적기" }).click();
  await expect(page.getByRole("radio", { name: /값이 없는 것/ })).toBeChecked();
  await expect(page.getByRole("row", { name: /인월 단가.*모름/ })).toBeVisible();
});

test("the years stand beside today's cost, and say what they leave out", async ({ desk: page }) => {
  await goTo(page, "/cost/years");
  await expect(page.getByRole("note")).toContainText("세지 않았습니다");
  const table = page.getByRole("region", { name: "연도별 금액" });
  await expect(table.getByRole("row", { name: /^현행 유지/ })).toBeVisible();
  await table
    .getByRole("row", { name: /부가세 포함/ })
    .getByRole("button")
    .first()
    .click();
  await expect(page.locator(".explain-value")).toHaveText(/원/);
});

test("a commitment burns down on the page, and its terms are typed there", async ({ desk: page }) => {
  await goTo(page, "/cost/commitments");
  await page.getByRole("button", { name: "약정 추가" }).click();
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("textbox", { name: "이름" }).fill("NHN 연간 약정");
  await drawer.getByRole("combobox", { name: "제공자" }).selectOption("nhn");
  await drawer.getByRole("textbox", { name: /최소/ }).fill("9000000000");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer).toHaveCount(0);
  await goTo(page, "/cost/commitments");
  await expect(page.getByRole("img", { name: /NHN 연간 약정/ })).toBeVisible();
  await page.getByRole("button", { name: "조건 편집" }).click();
  await drawer.getByRole("textbox", { name: "되팔 수 있는 비율" }).fill("50");
  await drawer.getByText("직접 적기").click();
  await drawer.getByRole("textbox", { name: /낮게/ }).fill("1000000000");
  await drawer.getByRole("textbox", { name: /기준/ }).fill("900000000");
  await expect(drawer.getByRole("button", { name: "저장" })).toBeDisabled(); // low beyond base
  await drawer.getByRole("textbox", { name: /기준/ }).fill("2000000000");
  await drawer.getByRole("textbox", { name: /높게/ }).fill("3000000000");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("사용량은 적어 넣은 값입니다.")).toBeVisible();
  await expect(page.getByText(/되팔 수 있는 비율 50%/)).toBeVisible();
});

test("what moves the total most is said, and every driver is in the table", async ({ desk: page }) => {
  await goTo(page, "/cost/sensitivity", { language: "en" });
  await expect(page.getByRole("img", { name: /What moves the total most: / })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Prices/ })).toBeVisible();
});

unplaced(
  "without a placement the page says so and leads there; the assumptions can be stated all the same",
  async ({ desk: page }) => {
    await goTo(page, "/cost");
    await page.getByRole("button", { name: "배치로 가기" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "배치" })).toBeVisible();
    await goTo(page, "/cost/assumptions");
    await expect(page.getByRole("row", { name: /부가가치세율/ })).toBeVisible();
  },
);
