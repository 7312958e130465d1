import { type AddressInfo, createServer } from "node:net";
import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";

const grid = (page: Page) => page.getByRole("grid", { name: "리전별 왕복 지연" });

test("from a place to every region: a bound says what is met, the map draws its reach, a drawer says how it is known", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue/latency");
  await expect(page.getByText(/^서울에서 가장 가까운 리전은/)).toBeVisible();
  await expect(page.getByText("375행")).toBeVisible();

  await page.getByLabel("한도 (ms)").fill("20");
  await expect(page.getByText(/^서울에서 20 ms 안에 p90으로 드는 리전은 \d+곳/)).toBeVisible();
  await expect(grid(page).getByText("p90 충족").first()).toBeVisible();
  await page.getByRole("button", { name: "한도 범위" }).click();
  await expect(page.getByText("p90 491 km", { exact: true })).toBeVisible();

  // over 5G a bound of 10 ms leaves nothing for the way
  await page.getByLabel("접속망", { exact: true }).selectOption("5g");
  await page.getByLabel("한도 (ms)").fill("10");
  await expect(page.getByText(/10 ms 한도는 이용자 옆의 엣지에서만/)).toBeVisible();

  // another place by its initials; only what is measured
  await page.getByRole("combobox", { name: "출발지" }).click();
  await page.getByRole("combobox", { name: "출발지" }).fill("ㅍㄹㅋ");
  await page.getByRole("option", { name: /프랑크푸르트/ }).click();
  await page.getByLabel("한도 (ms)").fill("");
  await expect(page.getByText(/^프랑크푸르트에서 가장 가까운 리전은/)).toBeVisible();
  await page.getByRole("button", { name: "방법", exact: true }).click();
  await page.getByRole("checkbox", { name: /같은 도시 측정/ }).check();
  await page.keyboard.press("Escape");
  await grid(page).getByRole("row").nth(3).click();
  const drawer = page.getByRole("complementary", { name: /^프랑크푸르트 – / });
  await expect(drawer.getByText(/도시권 안 2\.6 ms를 더했습니다/)).toBeVisible();
});

test("an own measurement says whom it asks, keeps what light allows, counts before the model and is undone", async ({
  desk: page,
}) => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  try {
    await goTo(page, "/catalogue/latency");
    await page.getByRole("button", { name: "직접 측정" }).click();
    const drawer = page.getByRole("complementary", { name: "왕복 지연 직접 측정" });
    for (const [at, region] of ["네이버클라우드 서울 gov-KR", "아마존웹서비스(AWS) 프랑크푸르트"].entries()) {
      if (at > 0) await drawer.getByRole("button", { name: "호스트 추가" }).click();
      await drawer.getByRole("textbox", { name: "호스트" }).nth(at).fill("127.0.0.1");
      await drawer.getByRole("textbox", { name: "포트" }).nth(at).fill(String(port));
      await drawer.getByLabel("리전").nth(at).click();
      await drawer.getByLabel("리전").nth(at).fill(region);
      await page.getByRole("option", { name: region }).first().click();
    }
    await drawer.getByRole("textbox", { name: "회수" }).fill("3");
    await expect(drawer.getByText(`127.0.0.1:${port}에 각각 4번 연결합니다`)).toBeVisible();
    await drawer.getByRole("button", { name: "측정 시작" }).click();
    await expect(drawer.getByRole("heading", { name: "측정 결과" })).toBeVisible();
    await expect(drawer.getByText("보관함")).toHaveCount(1);
    await expect(drawer.getByText(/빛이 필요한 85\.5 ms보다 짧습니다/)).toBeVisible();
    await drawer.getByRole("button", { name: "닫기" }).last().click();

    // how near it is depends on how busy this computer is
    const measured = grid(page).getByRole("row").filter({ hasText: "네이버클라우드 서울 gov-KR" });
    await expect(measured).toContainText("직접 측정");
    await page.getByRole("button", { name: /^되돌리기: 왕복 지연 측정/ }).click();
    await expect(grid(page).getByText("직접 측정", { exact: true })).toHaveCount(0);
  } finally {
    server.close();
  }
});
