import { expect, goTo, test } from "../host.ts";
import { chooseFiles, koreanCsv, rvtools } from "../small-files.ts";
import { broken } from "../wcag.ts";

test("no import screen breaks a rule of WCAG 2.2 AA in any look", async ({ desk: page }) => {
  test.setTimeout(180_000); // a dozen looks at a page, each some hundred rules
  const found: string[] = [];
  const lookAt = async (where: string) => found.push(...(await broken(page, where)));
  await goTo(page, "/inventory");

  await chooseFiles(page, [
    koreanCsv("장비.csv", [
      ["기계", "메모리(GB)", "잡다"],
      ["zz-1", 16, "a"],
      ["zz-2", 16, "b"],
    ]),
  ]);
  await expect(page.getByRole("region", { name: "처음 50행" })).toBeVisible();
  await lookAt("mapper");
  await page.getByRole("button", { name: "그만두기" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await lookAt("leave");
  await page.getByRole("button", { name: "버리고 나가기" }).click();

  const machine = { vm: "zz-old", uuid: "u-1", ip: "10.9.9.1" };
  await chooseFiles(page, [await rvtools("1월.xlsx", [machine, { vm: "zz-gone", uuid: "u-2", ip: "10.9.9.2" }])]);
  await page.getByTestId("commit").click();
  await expect(page.getByRole("grid", { name: "워크로드" })).toBeVisible();
  await chooseFiles(page, [
    await rvtools("2월.xlsx", [
      { vm: "zz-new", uuid: "u-9", ip: "10.9.9.1" },
      { vm: null, uuid: "u-8", ip: "10.9.9.8" },
    ]),
  ]);
  const grid = page.getByRole("grid", { name: "행" });
  await expect(grid.getByText("zz-new")).toBeVisible();
  await grid.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "vInfo 2행" })).toBeVisible();
  await lookAt("rows");
  await page.keyboard.press("Escape");
  for (const tab of ["알아 둘 점", "확인할 것", "파일에 없음", "열 연결"]) {
    await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole("tab", { name: new RegExp(`^${tab}`) })).toHaveAttribute("aria-selected", "true");
    await lookAt(tab);
  }
  await page.getByTestId("commit").click();

  await page.getByRole("tab", { name: "가져온 기록" }).click();
  await page.getByRole("grid", { name: "가져온 기록" }).getByText("2월.xlsx").click();
  await page.getByRole("button", { name: "이 가져오기 되돌리기" }).click();
  await expect(page.getByRole("heading", { name: "삭제 1개" })).toBeVisible();
  await lookAt("taking back");
  expect(found).toEqual([]);
});
