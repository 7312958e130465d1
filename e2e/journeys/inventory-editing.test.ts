import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";

/** Puts text on what has the focus as Ctrl+V would: a page may not reach into the clipboard of the machine. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const held = new DataTransfer();
    held.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData: held, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const gridOf = (page: Page) => page.getByRole("grid", { name: "워크로드" });
const rowOf = (page: Page, name: string) =>
  gridOf(page)
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell", { name, exact: true }) });

test("a block from a spreadsheet is looked at before it changes anything, and comes back with one undo", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory/workloads");
  await gridOf(page).focus();
  await paste(
    page,
    "이름\t환경\t메모리(GB)\t담당자\r\nptlweb02\t시험\t1.5TB\t김\r\nptlweb01\tmaybe\t64\t이\r\n새서버01\t운영\t8\t박\r\n",
  );
  const drawer = page.getByRole("complementary", { name: "붙여 넣기 미리 보기" });
  await expect(drawer.getByText("1행이 새로 생깁니다.")).toBeVisible();
  await expect(drawer.getByText("알아볼 수 없는 1칸은 그대로 둡니다.")).toBeVisible();
  await expect(drawer.getByText(/고를 수 없는 말입니다: maybe/)).toBeVisible();
  await expect(drawer.getByRole("listitem").filter({ hasText: "담당자" })).toContainText("넣지 않음");
  // nothing has changed yet
  await expect(rowOf(page, "ptlweb02")).not.toContainText("1,536");

  await drawer.getByRole("button", { name: "3행에 적용" }).click();
  await expect(page.getByText("2행을 바꾸고 1행을 추가했습니다. 되돌릴 수 있습니다.")).toBeVisible();
  await expect(rowOf(page, "ptlweb02")).toContainText("1,536");
  await expect(rowOf(page, "ptlweb02")).toContainText("테스트");
  await expect(page.locator("[data-answer=workloads] .answer-value")).toHaveText("641");

  await page.getByRole("button", { name: /^되돌리기: 워크로드 편집 2개, 추가 1개/ }).click();
  await expect(page.locator("[data-answer=workloads] .answer-value")).toHaveText("640");
  await expect(rowOf(page, "ptlweb02")).not.toContainText("1,536");
});

test("cells are typed in with the keyboard alone: F2, Enter down, Tab right, Escape leaves, Delete empties", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory/workloads");
  const changes: unknown[] = [];
  page.on("request", (asked) => {
    if (asked.url().endsWith("/call/workloads.patch")) changes.push(asked.postDataJSON());
  });
  const grid = gridOf(page);
  await grid.focus();
  for (let right = 0; right < 5; right += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.type("sixteen");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("alert")).toContainText("수로 읽을 수 없습니다: sixteen");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1,016");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "ptlweb01").getByRole("gridcell").nth(6)).toHaveText("1,016");
  // Enter went down: the next row is typed in, and Tab goes on to its memory
  await page.keyboard.press("Enter");
  await page.keyboard.type("1017");
  await page.keyboard.press("Tab");
  await expect(rowOf(page, "ptlweb02").getByRole("gridcell").nth(6)).toHaveText("1,017");
  await page.keyboard.press("F2");
  await page.keyboard.type("3TiB");
  await page.keyboard.press("Escape");
  await expect(rowOf(page, "ptlweb02")).not.toContainText("3,072");
  await page.keyboard.press("Delete");
  await expect(rowOf(page, "ptlweb02").getByRole("gridcell").nth(7)).toHaveText("모름");
  // each cell was taken over once, and what Escape left was never sent
  const sets = changes.map((one) => (one as { changes: { set: object }[] }).changes[0]!.set);
  expect(sets).toEqual([{ vcpu: 1016 }, { vcpu: 1017 }, { memoryGib: null }]);

  // a syllable that is being composed is not taken over by the Enter that ends it
  await page.keyboard.press("Home");
  await page.keyboard.press("F2");
  const input = grid.getByRole("textbox");
  await input.fill("정산서버");
  await input.dispatchEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229 });
  await expect(input).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "정산서버")).toBeVisible();

  // Enter on the name opens the row
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("textbox", { name: "이름", exact: true })).toBeVisible();
});

test("any field of many rows is set together, or set to not known", async ({ desk: page }) => {
  await goTo(page, "/inventory/systems");
  const grid = page.getByRole("grid", { name: "시스템" });
  await grid.focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "일괄 편집" }).click();
  const drawer = page.getByRole("complementary", { name: "응용 그룹 3개 일괄 편집" });
  await drawer.getByRole("textbox", { name: "담당 부서" }).fill("디지털정책과");
  await drawer.getByRole("textbox", { name: "이용자 수" }).fill("many");
  await expect(drawer.getByRole("button", { name: "3개에 적용" })).toBeDisabled();
  await drawer.getByRole("button", { name: "이용자 수: 모름으로" }).click();
  await expect(drawer.getByText("3행의 2개 항목이 바뀝니다.")).toBeVisible();
  await drawer.getByRole("button", { name: "3개에 적용" }).click();
  await expect(page.getByText("응용 그룹 3개를 바꿨습니다.")).toBeVisible();
  await expect(grid.getByRole("row", { selected: true })).toHaveText([
    /디지털정책과.*모름/,
    /디지털정책과/,
    /디지털정책과/,
  ]);
  await page.getByRole("button", { name: /^되돌리기: 응용 그룹 편집: 3개/ }).click();
  await expect(grid.getByRole("row", { selected: true }).first()).not.toContainText("디지털정책과");
});

test("workloads are grouped by a rule that is looked at first", async ({ desk: page }) => {
  await goTo(page, "/inventory/workloads");
  await page.getByRole("button", { name: "규칙으로 묶기" }).click();
  const drawer = page.getByRole("complementary", { name: "규칙으로 응용 그룹 만들기" });
  await drawer.getByRole("combobox", { name: "묶는 기준" }).selectOption({ label: "이름 무늬(*, ?)" });
  await drawer.getByRole("textbox", { name: "무늬" }).fill("(*)web0?");
  const onlyUngrouped = drawer.getByRole("switch", { name: "그룹이 없는 워크로드만" });
  if (await onlyUngrouped.isChecked()) await onlyUngrouped.uncheck();
  await expect(drawer.getByRole("checkbox", { name: /^ptl 워크로드 \d+개/ })).toBeChecked();
  await drawer.getByRole("button", { name: /\d+개 묶기$/ }).click();
  await expect(page.getByText(/^워크로드 [\d,]+개를 묶었습니다/)).toBeVisible();
  await expect(rowOf(page, "ptlweb01").getByRole("gridcell", { name: "ptl", exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^되돌리기: 규칙으로 묶기/ }).click();
  await expect(rowOf(page, "ptlweb01").getByRole("gridcell", { name: "ptl", exact: true })).toBeHidden();
});

test("what was typed in a drawer is still there when it was closed by mistake", async ({ desk: page }) => {
  await goTo(page, "/inventory/systems");
  const grid = page.getByRole("grid", { name: "시스템" });
  await grid.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary");
  await drawer.getByRole("textbox", { name: "담당 부서" }).fill("아직 저장하지 않음");
  await drawer.getByRole("button", { name: "동결 기간 추가" }).click();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await grid.focus();
  await page.keyboard.press("Enter");
  await expect(drawer.getByText("저장하지 않은 입력을 이어서 보여 드립니다.")).toBeVisible();
  await expect(drawer.getByRole("textbox", { name: "담당 부서" })).toHaveValue("아직 저장하지 않음");
  await drawer.getByRole("button", { name: "취소" }).click();
  await grid.focus();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("textbox", { name: "담당 부서" })).not.toHaveValue("아직 저장하지 않음");
});

test("the class of a data set follows from the items at once", async ({ desk: page }) => {
  await goTo(page, "/inventory/data-sets/new");
  const drawer = page.getByRole("complementary", { name: "데이터셋 추가" });
  await drawer.getByRole("textbox", { name: "이름" }).fill("과세 자료");
  await expect(drawer.getByRole("status").filter({ hasText: "등급 모름" })).toBeVisible();
  await drawer.getByRole("checkbox", { name: /제6호/ }).check();
  await expect(drawer.getByRole("status").filter({ hasText: "S 민감" })).toBeVisible();
  await drawer.getByRole("checkbox", { name: /제2호/ }).check();
  await expect(drawer.getByRole("status").filter({ hasText: "C 기밀" })).toBeVisible();
});

test("columns stay at the left up to the one that is chosen, also next time", async ({ desk: page }) => {
  await goTo(page, "/inventory/workloads");
  await page.getByRole("button", { name: "열", exact: true }).click();
  for (const column of ["호스트 이름", "위치", "비고", "CPU 사용 평균"])
    await page.getByRole("checkbox", { name: column, exact: true }).check();
  await page.getByRole("button", { name: "응용 그룹까지 고정" }).click();
  await page.keyboard.press("Escape");
  const grid = gridOf(page);
  await grid.focus();
  await page.keyboard.press("End");
  const group = rowOf(page, "ptlweb01").getByRole("gridcell").nth(2);
  const [cell, room] = [await group.boundingBox(), await grid.boundingBox()];
  expect(cell!.x).toBeGreaterThanOrEqual(room!.x);
  expect(cell!.x + cell!.width).toBeLessThan(room!.x + room!.width / 2);
  await page.reload();
  await expect(gridOf(page).locator(".grid-head .cell-frozen")).toHaveCount(3);
});
