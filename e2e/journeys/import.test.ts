import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";
import { chooseFiles, dragFiles, koreanCsv, rvtools, textOf } from "../small-files.ts";

const answer = (page: Page, id: string) => page.locator(`[data-answer=${id}] .answer-value`);
/** Gives a column to a field, found by what is typed. */
async function giveField(page: Page, column: string, typed: string, field: string): Promise<void> {
  const choice = page.getByRole("combobox", { name: `“${column}” 열이 채울 항목` });
  await choice.click();
  await expect(page.getByRole("listbox")).toBeVisible();
  await choice.fill(typed);
  await expect(page.getByRole("option", { name: field })).toHaveAttribute("data-combobox-selected", "true");
  await page.keyboard.press("Enter");
  await expect(choice).toHaveValue(field);
}

const confirm = (page: Page) => page.getByTestId("commit").click();

test("a Korean list of unknown make is dropped on any page, mapped, imported, and undone in one step", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue");
  const list = koreanCsv("전산장비.csv", [
    ["한빛청 전산장비 목록", "", "", ""],
    ["장비 이름", "메모리(MB)", "운영체제", "관리팀"],
    ["zz-민원-01", 16384, "Red Hat Enterprise Linux 8", "정보화팀"],
    ["zz-민원-02", 32768, "Windows Server 2019", "정보화팀"],
  ]);
  await dragFiles(page, [list], false);
  await expect(page.getByText("놓으면 무엇이 바뀔지 먼저 보여 드립니다")).toBeVisible();
  await dragFiles(page, [list], true);

  await expect(page.getByRole("heading", { name: "열 연결", level: 1 })).toBeVisible();
  const rows = page.getByRole("region", { name: "처음 50행" });
  await expect(rows.getByRole("cell", { name: "zz-민원-01" })).toBeVisible(); // no letter lost to the encoding

  // a column is put right: found by the initials of the field
  await giveField(page, "장비 이름", "ㅎㅅㅌ", "호스트 이름");
  await expect(rows.getByRole("columnheader", { name: /호스트 이름.*장비 이름/ })).toBeVisible();

  // without it the plan cannot be made, and the page says why
  await giveField(page, "장비 이름", "쓰지", "쓰지 않음");
  await expect(page.getByTestId("plan")).toBeDisabled();
  await expect(page.getByText(/이름이나 호스트 이름이 든 열을 고르십시오/)).toBeVisible();
  await giveField(page, "장비 이름", "ㅎㅅㅌ", "호스트 이름");

  await page.getByTestId("plan").click();
  await expect(answer(page, "new")).toHaveText("2");
  await page.getByRole("grid", { name: "행" }).getByText("zz-민원-02").click();
  await expect(page.getByRole("complementary", { name: /4행$/ })).toContainText("32 GiB");
  await confirm(page);
  await expect(page.getByText(/^가져왔습니다: 새로 2행/)).toBeVisible();

  await page.getByRole("button", { name: /^되돌리기: 가져오기/ }).click();
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-민원");
  await expect(page.getByText("조건에 맞는 행이 없습니다.")).toBeVisible();
});

test("a mapping is saved, and offered again for the next file with these headings", async ({ desk: page }) => {
  const list = (name: string) =>
    koreanCsv(name, [
      ["기계", "메모리(GB)", "잡다"],
      ["zz-1", 16, "a"],
      ["zz-2", 16, "b"],
    ]);
  await goTo(page, "/inventory");
  await chooseFiles(page, [list("1월.csv")]);
  await giveField(page, "기계", "호스트", "호스트 이름");
  await page.getByRole("textbox", { name: "연결 이름" }).fill("월간 목록");
  await page.getByRole("button", { name: "연결 저장" }).click();
  await expect(page.getByText(/^연결을 저장했습니다: 월간 목록/)).toBeVisible();

  // the map leaves as the file the command line takes
  await page.getByRole("button", { name: "연결 파일" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "파일로 내보내기" }).click(),
  ]);
  const map = JSON.parse(await textOf(download)) as { name: string; sheets: { columns: unknown[] }[] };
  expect(map.name).toBe("월간 목록");
  expect(map.sheets[0]!.columns).toContainEqual({ column: "기계", field: "hostname", unit: null });

  await page.getByRole("button", { name: "그만두기" }).click();
  await page.getByRole("button", { name: "버리고 나가기" }).click();
  await chooseFiles(page, [list("2월.csv")]);
  await expect(page.getByRole("button", { name: "“월간 목록” 사용 중" })).toBeVisible();
  await page.getByTestId("plan").click();
  await expect(answer(page, "new")).toHaveText("2");
});

test("a value edited by hand stays when its source is imported again, and the file's own is shown beside it", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory");
  await chooseFiles(page, [await rvtools("1월.xlsx", [{ vm: "zz-web-1", uuid: "u-1", ip: "10.9.9.1" }])]);
  await confirm(page);
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-web-1");
  await page.getByRole("grid", { name: "워크로드" }).focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary", { name: "zz-web-1" });
  await drawer.getByRole("textbox", { name: "메모리", exact: true }).fill("24");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장했습니다: zz-web-1")).toBeVisible();

  const again = await rvtools("2월.xlsx", [{ vm: "zz-web-1", uuid: "u-1", ip: "10.9.9.1", cpus: 8, memoryMib: 16384 }]);
  await chooseFiles(page, [again]);
  await expect(answer(page, "changed")).toHaveText("1");
  const grid = page.getByRole("grid", { name: "행" });
  await expect(grid.getByText("직접 고친 1칸 유지")).toBeVisible();
  await grid.focus();
  await page.keyboard.press("Enter");
  const row = page.getByRole("complementary", { name: "vInfo 2행" });
  await expect(row.getByRole("row", { name: /vCPU/ })).toContainText("8");
  await expect(row.getByRole("row", { name: /^메모리/ })).toHaveText(/24 GiB.*16 GiB/);
  await page.keyboard.press("Escape");
  await expect(grid).toBeFocused();
  await confirm(page);

  // both are told where the workload is looked at
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-web-1");
  await page.getByRole("grid", { name: "워크로드" }).focus();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("textbox", { name: "메모리", exact: true })).toHaveValue(/^24/);
  await drawer.getByText("어디에서 온 값인가").click();
  await expect(drawer.getByRole("link", { name: "2월.xlsx · vInfo 2행" })).toBeVisible();
  await expect(drawer.getByText("파일에는 16 GiB")).toBeVisible();
});

test("a renamed machine is suggested, and becomes the same one when a person says so", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  await chooseFiles(page, [
    await rvtools("1월.xlsx", [
      { vm: "zz-old", uuid: "u-1", ip: "10.9.9.1" },
      { vm: "zz-gone", uuid: "u-2", ip: "10.9.9.2" },
    ]),
  ]);
  await confirm(page);
  await expect(page.getByRole("grid", { name: "워크로드" })).toBeVisible();
  await chooseFiles(page, [await rvtools("2월.xlsx", [{ vm: "zz-new", uuid: "u-9", ip: "10.9.9.1" }])]);
  await expect(answer(page, "new")).toHaveText("1");
  await page.getByRole("button", { name: "보기", exact: true }).click();
  const question = page.getByRole("group", { name: /^zz-new/ });
  await expect(question.getByRole("radio", { name: "새것" })).toBeChecked();
  await question.getByRole("radio", { name: /^같은 것: zz-old/ }).check();
  await page.getByRole("button", { name: "1건 반영해 다시 계산" }).click();
  await expect(answer(page, "new")).toHaveText("0");
  await expect(answer(page, "changed")).toHaveText("1");

  // what the file no longer names stays, unless it is ticked
  await page.getByRole("tab", { name: /^파일에 없음/ }).click();
  await page.getByRole("checkbox", { name: "zz-gone" }).check();
  await page.getByRole("button", { name: "1행 가져오기, 1개 삭제" }).click();
  await expect(page.getByText("가져왔습니다: 새로 0행, 변경 1행.")).toBeVisible();
  const search = page.getByRole("searchbox", { name: "이 표에서 찾기" });
  await search.fill("zz-");
  await expect(page.getByRole("grid", { name: "워크로드" }).getByText("zz-new")).toBeVisible();
  await expect(page.getByRole("grid", { name: "워크로드" }).getByText(/zz-old|zz-gone/)).toHaveCount(0);
});

test("refused rows come back with their reason, are corrected, and imported", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  await chooseFiles(page, [
    koreanCsv("장비.csv", [
      ["기계", "메모리(GB)", "잡다"],
      ["zz-1", 16, "a"],
      ["", 32, "b"],
    ]),
  ]);
  await giveField(page, "기계", "호스트", "호스트 이름");
  await page.getByTestId("plan").click();
  await expect(answer(page, "refused")).toHaveText("1");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "거부된 행 내려받기" }).click(),
  ]);
  const refused = await textOf(download);
  expect(refused).toContain("기계");
  expect(refused).toContain("reason_ko");
  await confirm(page);
  await expect(page.getByRole("grid", { name: "워크로드" })).toBeVisible();

  // the cell that was empty is filled; the reason columns stay where they are
  const [head, row] = refused.replace(/^\uFEFF/, "").split(/\r?\n/);
  const corrected = `\uFEFF${head!}\r\nzz-2${row!.replace(/^""/, "")}\r\n`;
  const name = download.suggestedFilename();
  await chooseFiles(page, [{ name, mimeType: "text/csv", buffer: Buffer.from(corrected) }]);
  await giveField(page, "기계", "호스트", "호스트 이름");
  await page.getByTestId("plan").click();
  await expect(answer(page, "new")).toHaveText("1");
  await expect(answer(page, "refused")).toHaveText("0");
  await confirm(page);
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-2");
  await expect(page.getByRole("grid", { name: "워크로드" }).getByText("zz-2").first()).toBeVisible();
});

test("an import is opened again and taken back as a whole; what was edited since stays", async ({ desk: page }) => {
  const search = page.getByRole("searchbox", { name: "이 표에서 찾기" });
  const grid = page.getByRole("grid", { name: "워크로드" });
  const web1 = { vm: "zz-web-1", uuid: "u-1", ip: "10.9.9.1" };
  await goTo(page, "/inventory");
  await chooseFiles(page, [await rvtools("1월.xlsx", [web1])]);
  await confirm(page);
  await expect(grid).toBeVisible();
  const web2 = { vm: "zz-web-2", uuid: "u-2", ip: "10.9.9.2" };
  await chooseFiles(page, [await rvtools("2월.xlsx", [{ ...web1, cpus: 8, memoryMib: 16384 }, web2])]);
  await confirm(page);
  await search.fill("zz-web-1");
  await grid.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary", { name: "zz-web-1" });
  await drawer.getByRole("textbox", { name: "vCPU" }).fill("12");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장했습니다: zz-web-1")).toBeVisible();

  await page.getByRole("tab", { name: "가져온 기록" }).click();
  const list = page.getByRole("grid", { name: "가져온 기록" });
  await expect(list.getByRole("row").nth(1)).toContainText("2월.xlsx"); // the last one first
  await list.getByText("2월.xlsx").click();
  await expect(page.getByRole("grid", { name: "행" }).getByText("zz-web-2")).toBeVisible();
  await page.getByRole("button", { name: "이 가져오기 되돌리기" }).click();
  const taking = page.getByRole("complementary", { name: "가져오기 되돌리기: 2월.xlsx" });
  await expect(taking.getByRole("heading", { name: "삭제 1개" })).toBeVisible();
  await expect(taking.getByRole("heading", { name: "그 뒤에 고친 칸은 그대로 1개" })).toBeVisible();
  await taking.getByRole("button", { name: "되돌리기", exact: true }).click();
  await expect(page.getByText(/^가져오기를 되돌렸습니다/)).toBeVisible();
  await expect(list.getByText("2월.xlsx")).toHaveCount(0);
  await expect(list.getByText("1월.xlsx")).toBeVisible();

  await page.getByRole("tab", { name: "워크로드" }).click();
  await search.fill("zz-web");
  await expect(grid.getByRole("row", { name: /zz-web-1/ })).toContainText("12");
  await expect(grid.getByText("zz-web-2")).toHaveCount(0);
  await page.getByRole("button", { name: /^되돌리기: 가져오기 되돌리기/ }).click();
  await expect(grid.getByText("zz-web-2")).toBeVisible();
});

test("reading is stopped at a press, and leaves nothing behind", async ({ desk: page }) => {
  await goTo(page, "/inventory");
  const rows = Array.from({ length: 150_000 }, (_, at) => [`zz-${at}`, 16, "Linux", `10.${at % 250}.0.1`, "비고"]);
  await chooseFiles(page, [koreanCsv("큰 목록.csv", [["호스트명", "메모리(GB)", "운영체제", "IP", "비고"], ...rows])]);
  const stop = page.getByRole("button", { name: "중단" });
  await stop.click();
  await expect(page.getByText("작업을 취소했습니다. 바뀐 것은 없습니다.")).toBeVisible({ timeout: 2000 });
  await expect(stop).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^\d+행 가져오기$/ })).toHaveCount(0); // no plan to be saved

  // the press may have met the reading or the plan made of it; a file that was read is kept to go on with
  await page.getByRole("link", { name: /^인벤토리/ }).click();
  await expect(page.getByRole("button", { name: "가져오기", exact: true })).toBeEnabled();
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-");
  await expect(page.getByText("조건에 맞는 행이 없습니다.")).toBeVisible();
});

test("a file that cannot be read does not keep the others; a plan waits while other pages are looked at", async ({
  desk: page,
}) => {
  await goTo(page, "/inventory");
  const good = await rvtools("1월.xlsx", [{ vm: "zz-web-1", uuid: "u-1", ip: "10.9.9.1" }]);
  const bad = { name: "사진.xlsx", mimeType: "image/png", buffer: Buffer.from("not a workbook") };
  await chooseFiles(page, [bad, good]);
  await expect(answer(page, "new")).toHaveText("1");
  await expect(page.getByRole("alert")).toContainText("사진.xlsx");
  await expect(page.getByRole("alert")).toContainText("코드");
  await page.getByRole("button", { name: "사진.xlsx 빼기" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await page.getByRole("link", { name: /^카탈로그 (완료|준비)/ }).click();
  await page.getByRole("button", { name: "가져오기로 돌아가기" }).click();
  await expect(answer(page, "new")).toHaveText("1");

  // files that come meanwhile do not push out what is prepared
  await dragFiles(page, [await rvtools("2월.xlsx", [{ vm: "zz-web-2", uuid: "u-2", ip: "10.9.9.2" }])], true);
  const asked = page.getByRole("dialog", { name: "이미 준비 중인 가져오기가 있습니다" });
  await asked.getByRole("button", { name: "함께 가져오기" }).click();
  await expect(page.getByRole("button", { name: "2행 가져오기" })).toBeEnabled();
});

test("what is edited while a plan waits is seen by it, and stays", async ({ desk: page }) => {
  const machine = { vm: "zz-web-1", uuid: "u-1", ip: "10.9.9.1" };
  await goTo(page, "/inventory");
  await chooseFiles(page, [await rvtools("1월.xlsx", [machine])]);
  await confirm(page);
  await expect(page.getByRole("grid", { name: "워크로드" })).toBeVisible();
  await chooseFiles(page, [await rvtools("2월.xlsx", [{ ...machine, memoryMib: 16384 }])]);
  await expect(answer(page, "changed")).toHaveText("1");

  await page.getByRole("link", { name: /^인벤토리/ }).click();
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("zz-web-1");
  await page.getByRole("grid", { name: "워크로드" }).focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("complementary", { name: "zz-web-1" });
  await drawer.getByRole("textbox", { name: "메모리", exact: true }).fill("24");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장했습니다: zz-web-1")).toBeVisible();

  await page.getByRole("button", { name: "가져오기로 돌아가기" }).click();
  await expect(answer(page, "same")).toHaveText("1");
  await expect(page.getByText("직접 고친 1칸 유지")).toBeVisible();
});
