import { describe, expect, it } from "vitest";
import { withParticles } from "./particles.ts";

describe("Korean particles after words that are known at run time only", () => {
  it.each([
    ["주권 점수은(는) 6.8에서 7.5(으)로 바뀝니다.", "주권 점수는 6.8에서 7.5로 바뀝니다."],
    ["432,574,544원(으)로 늘리면", "432,574,544원으로 늘리면"],
    ["리전 3(으)로, 10(으)로, 8(으)로", "리전 3으로, 10으로, 8로"],
    ["“민원 포털”이(가) 없습니다.", "“민원 포털”이 없습니다."],
    ["NHN클라우드 판교 (gov-KR1)과(와)", "NHN클라우드 판교 (gov-KR1)과"],
    ["서울(으)로, 부산(으)로", "서울로, 부산으로"],
    ["“kt”(이)라는 제공자", "“kt”(이)라는 제공자"],
    ["12 ms(으)로", "12 ms로"],
    ["40 %(으)로", "40 %로"],
  ])("%s", (before, after) => {
    expect(withParticles(before)).toBe(after);
  });

  it("leaves both forms where nobody can tell how the word is read, and everything else as it is", () => {
    expect(withParticles("Azure Stack은(는) …은(는)")).toBe("Azure Stack은(는) …은(는)");
    expect(withParticles("파일(ZIP)을 고르십시오.")).toBe("파일(ZIP)을 고르십시오.");
  });
});
