import { expect, goTo, test } from "../host.ts";

test("a certificate is corrected from a document that is kept, both sides are shown, and undo takes it back", async ({
  desk: page,
}) => {
  test.setTimeout(60_000); // a document, a correction, a choice and an undo in one sitting
  await goTo(page, "/catalogue/naver/evidence");

  // a document, attached with what it is
  await page
    .getByRole("region", { name: "증빙 파일" })
    .locator("input[type=file]")
    .setInputFiles({ name: "인증서.txt", mimeType: "text/plain", buffer: Buffer.from("CSAP 인증서 사본\n등급: 상\n") });
  const drawer = page.getByRole("complementary");
  await expect(drawer.getByRole("heading", { name: "증빙 파일 첨부" })).toBeVisible();
  await expect(drawer.getByRole("button", { name: "보관" })).toBeDisabled();
  await drawer.getByRole("textbox", { name: "제목" }).fill("CSAP 인증서 사본");
  await drawer.getByRole("textbox", { name: "발급자" }).fill("한국인터넷진흥원");
  await drawer.getByLabel("발급일").fill("2025-03-02");
  await drawer.getByLabel("유효 기한").fill("2027-03-01");
  await drawer.getByRole("button", { name: "보관" }).click();
  await expect(page.getByText("증빙 파일을 보관했습니다: CSAP 인증서 사본")).toBeVisible();

  // it is shown inside the page, with its digest
  await page.getByRole("button", { name: "CSAP 인증서 사본", exact: true }).click();
  await expect(drawer.getByText("등급: 상")).toBeVisible();
  await expect(drawer.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await drawer.getByRole("button", { name: "닫기" }).click();

  // the certificate says otherwise than the bundled one
  await page.getByRole("tab", { name: /^인증 \d/ }).click();
  const row = page.getByRole("row", { name: /IaaS for public bodies/ });
  await expect(row).toContainText("2028. 8. 10.");
  await row.getByRole("button", { name: /Digital Today/ }).click();
  await drawer.getByRole("button", { name: "고쳐 적기" }).click();
  await expect(drawer.getByRole("button", { name: "저장" })).toBeDisabled();
  await drawer.getByLabel("유효 기한").fill("2027-03-01");
  await drawer.getByRole("textbox", { name: "문서나 화면의 제목" }).fill("CSAP 인증서 사본");
  await drawer.getByLabel("읽은 날").fill("2025-03-02");
  // without a document “proven” is refused, and nothing typed is lost
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(drawer.getByRole("alert")).toContainText("증빙 파일");
  await expect(drawer.getByLabel("유효 기한")).toHaveValue("2027-03-01");
  await drawer.getByRole("combobox", { name: "뒷받침하는 증빙 파일" }).selectOption("CSAP 인증서 사본");
  await drawer.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText(/^자체 사실을 저장했습니다/)).toBeVisible();
  await expect(row).toContainText("2027. 3. 1.");
  await expect(row.getByText("자체", { exact: true })).toBeVisible();

  // both sides, and the choice with its reason
  await page.getByRole("tab", { name: /^자체 사실/ }).click();
  await page.getByRole("button", { name: /나란히 보기/ }).click();
  const differing = drawer.getByRole("row", { name: /^유효 기한/ });
  await expect(differing.getByRole("cell")).toHaveText(["모름", "2027. 3. 1."]);
  await drawer.getByRole("radio", { name: "기본 사실" }).check();
  await drawer.getByRole("textbox", { name: "이렇게 정한 사유" }).fill("재발급 확인 전");
  await drawer.getByRole("button", { name: "선택 저장" }).click();
  await expect(page.getByText(/^기본 사실을 씁니다/)).toBeVisible();
  await page.getByRole("tab", { name: /^인증 \d/ }).click();
  await expect(row).toContainText("2028. 8. 10.");

  // one step back: the own fact counts again
  await page.getByRole("button", { name: /^되돌리기: 기본 사실 사용/ }).click();
  await expect(row).toContainText("2027. 3. 1.");
  await page.getByRole("tab", { name: /^자체 사실/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "되돌림: 기본 사실 사용" })).toBeVisible();
});

test("a provider the catalogue does not hold is added with a region and an offer, which is then sold", async ({
  desk: page,
}) => {
  test.setTimeout(60_000); // three forms, one after the other
  await goTo(page, "/catalogue");
  const drawer = page.getByRole("complementary");
  const readAt = async () => {
    await drawer.getByRole("textbox", { name: "문서나 화면의 제목" }).fill("제공자 회신");
    await drawer.getByLabel("읽은 날").fill("2025-06-01");
    await drawer.getByRole("button", { name: "저장" }).click();
  };
  await page.getByRole("button", { name: "제공자 추가" }).click();
  await drawer.getByRole("textbox", { name: "이름(영어)" }).fill("Moon Cloud");
  await expect(drawer.getByRole("textbox", { name: "식별자" })).toHaveValue("moon-cloud");
  await drawer.getByRole("textbox", { name: "소유 주체" }).fill("Moon Corp.");
  await drawer.getByRole("textbox", { name: "소유국" }).fill("us");
  await readAt();

  // its page: the owner's law reaches it, and nothing else is known
  await expect(page.getByRole("heading", { level: 1, name: /Moon Cloud/ })).toBeVisible();
  await expect(page.locator("[data-answer=laws]")).toContainText("미국 CLOUD Act");
  await page.getByRole("tab", { name: /^리전/ }).click();
  await page.getByRole("button", { name: "리전 추가" }).click();
  await drawer.getByRole("textbox", { name: "리전 코드" }).fill("sel-1");
  await drawer.getByRole("combobox", { name: "도시" }).selectOption("서울");
  await readAt();
  await expect(page.getByRole("row", { name: /^sel-1/ })).toContainText("대한민국");

  await page.getByRole("tab", { name: /^자체 사실/ }).click();
  await page.getByRole("button", { name: "상품", exact: true }).click();
  await drawer.getByRole("combobox", { name: "리전" }).selectOption("sel-1");
  await drawer.getByRole("textbox", { name: "상품" }).fill("m4");
  await drawer.getByRole("textbox", { name: "vCPU" }).fill("4");
  await drawer.getByRole("textbox", { name: "메모리" }).fill("16");
  await drawer.getByRole("textbox", { name: "단가" }).fill("123.456789");
  await readAt();
  await expect(page.getByRole("row", { name: /^m4 · sel-1/ })).toBeVisible();
  await page.getByRole("tab", { name: /^상품과 단가/ }).click();
  await expect(page.getByRole("gridcell", { name: "m4", exact: true })).toBeVisible();
});
