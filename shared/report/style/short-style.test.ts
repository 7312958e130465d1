import { describe, expect, it } from "vitest";
import { dictionary } from "../../text/dictionary.ts";
import { shortStyle } from "./short-style.ts";

describe("the short style of Korean papers", () => {
  it.each([
    ["증빙을 확인합니다.", "증빙을 확인함"],
    ["위험이 있습니다.", "위험이 있음"],
    ["첫 판입니다.", "첫 판임"],
    ["대상으로 삼으며 이름을 남깁니다.", "대상으로 삼으며 이름을 남김"],
    ["계획을 만듭니다.", "계획을 만듦"],
    ["범위가 줄어듭니다.", "범위가 줄어듦"],
    ["다시 배치하십시오.", "다시 배치할 것"],
    ["견적을 받으십시오.", "견적을 받을 것"],
    ["증명하지 못했습니다. 다시 점검하였습니다.", "증명하지 못했음. 다시 점검하였음"],
    ["합계를 내지 않습니다(하한입니다).", "합계를 내지 않음(하한임)."],
    ["Stays as it is.", "Stays as it is."],
    ["단가 기준일 2026. 11. 21.", "단가 기준일 2026. 11. 21."],
  ])("%s → %s", (full, short) => expect(shortStyle(full)).toBe(short));

  it("leaves no full ending in any sentence of the plan", () => {
    const texts = Object.entries(dictionary).filter(([key]) => key.startsWith("report."));
    expect(texts.length).toBeGreaterThan(300);
    for (const [key, { ko }] of texts) expect(shortStyle(ko), key).not.toMatch(/니다(?=$|[.\s)])|십시오/);
  });

  it("changes nothing twice", () => {
    for (const { ko } of Object.values(dictionary)) expect(shortStyle(shortStyle(ko))).toBe(shortStyle(ko));
  });
});
