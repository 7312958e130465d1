import { expect, test } from "../host.ts";

test("a planner starts with the sample agency, corrects a server, and takes it back", async ({ empty: page }) => {
  await expect(page.getByRole("heading", { name: "소버린 클라우드 전환 계획" })).toBeVisible();
  await page.getByRole("button", { name: /한국 기관/ }).click();

  await expect(page.getByRole("heading", { name: "인벤토리", level: 1 })).toBeVisible();
  await expect(page.locator("[data-answer=workloads]")).toContainText("640");

  const grid = page.getByRole("grid", { name: "워크로드" });
  await expect(grid).toHaveAttribute("aria-rowcount", "641");
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("ptlweb01");
  await grid.getByRole("gridcell", { name: "ptlweb01", exact: true }).click();

  const drawer = page.getByRole("complementary", { name: "ptlweb01" });
  await drawer.getByRole("textbox", { name: "vCPU" }).fill("6");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장했습니다: ptlweb01")).toBeVisible();
  await expect(grid.getByRole("row", { name: /^ptlweb01/ })).toContainText("6");

  // the step has its name, and Ctrl+Z takes it back
  await expect(page.getByRole("button", { name: /^되돌리기: .*ptlweb01/ })).toBeEnabled();
  await grid.focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^되돌렸습니다: .*ptlweb01/)).toBeVisible();
  await expect(grid.getByRole("row", { name: /^ptlweb01/ })).toContainText("4");
});

test("four answers make a new workspace, which opens on an empty inventory that says what to do", async ({
  empty: page,
}) => {
  const form = page.getByRole("form", { name: "새 작업공간" });
  await expect(form.getByRole("button", { name: "만들기" })).toBeDisabled();
  await form.getByRole("textbox", { name: "기관 이름" }).fill("한빛시청");
  await form.getByRole("button", { name: "만들기" }).click();

  await expect(page.getByRole("heading", { name: "여기에 기관의 시스템과 서버가 놓입니다" })).toBeVisible();
  await expect(page.getByRole("button", { name: "파일 선택" })).toBeVisible();
  for (const [tab, words] of [
    ["연계", "시스템 사이의 연계가 놓입니다"],
    ["데이터셋", "데이터셋과 그 등급이 놓입니다"],
    ["약정", "이미 맺은 약정이 놓입니다"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("heading", { name: words })).toBeVisible();
  }
});
