import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, goTo, test } from "../host.ts";
import { type SmallFile, dragFiles } from "../small-files.ts";

/** Each reads some thousand prices several times. */
test.describe.configure({ timeout: 60_000 });

const answer = (page: Page, id: string) => page.locator(`[data-answer=${id}] .answer-value`);

const heads =
  "provider_id,offer_id,offer_name,class,region_id,zone,vcpu,memory_gib,disk_gb,gpu_model,gpu_count,architecture,os,unit,term,upfront,amount,currency,vat,hours_per_month,source_url,as_of,method,note";

/** A price sheet of KT Cloud: sizes with what they cost an hour, in won, as listed on a day. */
function ktSheet(name: string, day: string, prices: readonly (readonly [vcpu: number, gib: number, won: number])[]) {
  const rows = prices.map(
    ([vcpu, gib, won]) =>
      `kt,${vcpu}x${gib}.itl,${vcpu} vCPU ${gib} GiB,unspecified,KR1,public,${vcpu},${gib},,,,x86_64,linux,hour,on-demand,0,${won},KRW,excluded,730,https://cloud.kt.example/prices,${day},typed,`,
  );
  return { name, mimeType: "text/csv", buffer: Buffer.from([heads, ...rows].join("\n")) } satisfies SmallFile;
}

async function findOffer(page: Page, code: string): Promise<void> {
  await goTo(page, "/catalogue/offers");
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill(code);
}

const kt = (page: Page, code: string) =>
  page
    .getByRole("grid", { name: "상품과 단가" })
    .getByRole("row", { name: new RegExp(`^${code} KT 클라우드 서울.*민간`) });

async function use(page: Page): Promise<void> {
  const drawer = page.getByRole("complementary", { name: "“kt-11월.csv” 사용" });
  await drawer.getByRole("button", { name: "사용" }).click();
  await expect(page.getByRole("heading", { name: /kt-11월\.csv 사용 중/, level: 1 })).toBeVisible();
}

const november = ktSheet("kt-11월.csv", "2026-11-20", [
  [4, 16, 301],
  [16, 16, 5190],
]);

test("a price sheet is dropped: its jump is held, confirmed and used, and undo takes it back", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue");
  await dragFiles(page, [november], true);

  // nothing counts yet: what would change is shown first, and the price that is ten times the former one is held
  await expect(page.getByRole("heading", { name: /kt-11월\.csv 확인 대기/, level: 1 })).toBeVisible();
  await expect(answer(page, "raised")).toHaveText("2");
  await expect(answer(page, "doubts")).toHaveText("1");
  const held = page.getByRole("region", { name: "확인할 값" }).getByRole("row", { name: /16x16\.itl/ });
  await expect(held).toContainText("₩519/시간");
  await expect(held).toContainText("10배");
  await page.getByRole("checkbox", { name: "16x16.itl 새 단가 확인" }).check();
  await page.getByRole("button", { name: "사용", exact: true }).click();
  await page.getByRole("complementary").getByLabel("사유").fill("공급사에 확인함");
  await use(page);

  // the grid shows the new price with its age, the drawer what it was before
  await findOffer(page, "16x16.itl");
  await expect(kt(page, "16x16.itl")).toContainText("5,190");
  await expect(kt(page, "16x16.itl")).toContainText("자체");
  await expect(kt(page, "16x16.itl").getByRole("gridcell").last()).toHaveText(/^\d{1,3}$/);
  await kt(page, "16x16.itl").click();
  const offer = page.getByRole("complementary", { name: "KT 클라우드 16x16.itl" });
  await expect(offer.getByRole("row", { name: /₩519\/시간/ })).toBeVisible();
  await expect(offer.getByRole("row", { name: /₩5,190\/시간.*지금 쓰임/ })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^되돌리기: 단가 판 사용/ }).click();
  await expect(kt(page, "16x16.itl")).toContainText("519");
});

test("a doubt nobody confirms leaves the former price standing, and can be confirmed later", async ({ desk: page }) => {
  await goTo(page, "/catalogue");
  await dragFiles(page, [november], true);
  await page.getByRole("button", { name: "사용", exact: true }).click();
  await expect(page.getByRole("complementary")).toContainText("나머지 1개는 이전 단가가 남습니다");
  await use(page);
  await findOffer(page, "x16.itl");
  await expect(kt(page, "4x16.itl")).toContainText("301");
  await expect(kt(page, "16x16.itl")).toContainText("519");

  await page.getByRole("tab", { name: "카탈로그 판" }).click();
  await page
    .getByRole("row", { name: /kt-11월\.csv/ })
    .getByRole("button", { name: "차이 보기" })
    .click();
  await page.getByRole("tab", { name: /확인할 값/ }).click();
  await page.getByRole("button", { name: "모두 확인" }).click();
  await page.getByRole("button", { name: "확인한 값 반영" }).click();
  await use(page);
  await findOffer(page, "16x16.itl");
  await expect(kt(page, "16x16.itl")).toContainText("5,190");
});

test("a price sheet of which nothing can be taken says why, and the prices stay as they were", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue");
  const bare = ktSheet("빈.csv", "", [[4, 16, 301]]);
  await dragFiles(page, [bare], true);
  const drawer = page.getByRole("complementary", { name: "단가표 가져오기" });
  await expect(drawer.getByRole("alert")).toContainText("기준일과 출처가 없는 단가는 받지 않습니다");
  await expect(drawer).toContainText("바뀐 것은 없습니다");
});

test("regions are walked through without a pointer: the map by its keys, the list as its equal", async ({
  desk: page,
}) => {
  await goTo(page, "/catalogue/map");
  const map = page.getByRole("application", { name: "리전 지도" });
  await expect(map.locator(".map-land")).toBeAttached();
  const counted = async (): Promise<number> => {
    const counts = await map.locator(".map-mark").evaluateAll((all) => all.map((one) => Number(one.dataset["count"])));
    return counts.reduce((sum, one) => sum + one, 0);
  };
  const all = await counted();
  expect(all).toBeGreaterThan(350);
  await map.focus();
  for (let times = 0; times < 6; times += 1) await page.keyboard.press("+");
  await expect.poll(counted).toBeLessThan(all / 2);
  await page.keyboard.press("0");
  await expect.poll(counted).toBe(all);

  const list = page.getByRole("grid", { name: "리전 목록" });
  await page.getByRole("searchbox", { name: "이 표에서 찾기" }).fill("ㅊㅊ");
  await list.focus();
  await page.keyboard.press("Enter");
  const drawer = page.locator(".drawer");
  await expect(drawer).toContainText("춘천");
  await expect(drawer).toContainText("도시 중심까지 앎");
});

test("the cheapest offers for a size are asked for in three moves", async ({ desk: page }) => {
  await goTo(page, "/catalogue/offers");
  await page.getByRole("textbox", { name: "최소 vCPU" }).fill("4");
  await page.getByRole("textbox", { name: "최소 메모리(GiB)" }).fill("16");
  await page.getByRole("button", { name: "가장 싼 20개만" }).click();
  await expect(page.getByText(/^4 vCPU · 16 GiB 이상: 가장 싼 20개, 월 ₩/)).toBeVisible();
  await expect(page.getByRole("grid", { name: "상품과 단가" })).toHaveAttribute("aria-rowcount", "21");
});

/** A host that lists prices of machines as Azure does: one size for each region it is asked for. */
async function priceHost(answer: (region: string) => object): Promise<{ address: string; close: () => void }> {
  const host = createServer((request, reply) => {
    const asked = new URL(request.url ?? "/", "http://127.0.0.1").searchParams.get("$filter") ?? "";
    reply.setHeader("content-type", "application/json");
    reply.end(JSON.stringify(answer(/armRegionName eq '([^']+)'/.exec(asked)?.[1] ?? "")));
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const { port } = host.address() as AddressInfo; // of a TCP host
  return { address: `http://127.0.0.1:${port}`, close: () => host.close() };
}

const listed = (region: string) => ({
  BillingCurrency: "USD",
  Items: [
    {
      currencyCode: "USD",
      retailPrice: 0.25,
      unitOfMeasure: "1 Hour",
      type: "Consumption",
      armRegionName: region,
      armSkuName: "Standard_D4s_v5",
      productName: "Virtual Machines Dsv5 Series",
      skuName: "D4s v5",
      meterName: "D4s v5",
      serviceName: "Virtual Machines",
      effectiveStartDate: "2026-10-01T00:00:00Z",
      isPrimaryMeterRegion: true,
      tierMinimumUnits: 0,
    },
  ],
  NextPageLink: null,
  Count: 1,
});

test("a refresh says whom it asks, lands as an edition that waits, and one that reaches nobody changes nothing", async ({
  desk: page,
}) => {
  const host = await priceHost(listed);
  try {
    await goTo(page, "/catalogue/editions");
    await page.getByRole("button", { name: "단가 새로 읽기" }).click();
    const drawer = page.getByRole("complementary", { name: "단가 새로 읽기" });
    await drawer.getByLabel("제공자").selectOption("azure");
    await drawer.getByText("온라인으로 묻기").click();
    await expect(drawer).toContainText("prices.azure.com의 공개 가격을 물어봅니다");
    await expect(drawer).toContainText("인벤토리는 나가지 않습니다");

    await drawer.getByLabel("다른 주소로 묻기").fill("http://127.0.0.1:9");
    await drawer.getByRole("button", { name: /^리전/ }).click();
    await page.getByRole("checkbox", { name: /koreacentral/ }).check();
    await page.keyboard.press("Escape");
    await drawer.getByRole("button", { name: "읽기 시작" }).click();
    await expect(drawer.getByRole("alert")).toContainText("지금 단가는 그대로입니다", { timeout: 20_000 });

    await drawer.getByLabel("다른 주소로 묻기").fill(host.address);
    await drawer.getByRole("button", { name: "읽기 시작" }).click();
    await expect(page.getByRole("heading", { name: /확인 대기/, level: 1 })).toBeVisible({ timeout: 20_000 });
    await page.getByRole("tab", { name: /달라지는 것/ }).click();
    await expect(page.getByRole("grid", { name: "달라지는 것" }).getByRole("row").nth(1)).toContainText("$0.25/시간");
    await goTo(page, "/catalogue");
    await expect(page.getByText(/카탈로그 판 1개가 확인을 기다립니다/)).toBeVisible();
  } finally {
    host.close();
  }
});
