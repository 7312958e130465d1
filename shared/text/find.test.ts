import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf, matches, prepared, seeker } from "./find.ts";

describe("finding by what people type", () => {
  it("takes the initials of Hangul syllables and leaves other letters", () => {
    expect(initialsOf("네이버 Cloud")).toBe("ㄴㅇㅂ Cloud");
    expect(initialsOf("까힣")).toBe("ㄲㅎ");
  });
  it("finds 네이버 by ㄴㅇㅂ", () => expect(matches("네이버클라우드", "ㄴㅇㅂ")).toBe(1));
  it("ranks the same name over its beginning over a part of it", () => {
    expect([matches("정산", "정산"), matches("정산 서버", "정산"), matches("지방세 정산", "정산")]).toEqual([4, 3, 2]);
  });
  it("finds a name whose letters were stored apart (NFD)", () =>
    expect(matches("정산".normalize("NFD"), "정산")).toBe(4));
  it("does not mind spaces, hyphens and capitals", () => expect(matches("WEB-PRD-01", "web prd")).toBe(3));
  it.each(["scalway", "scalewya", "scaleeway", "sczleway"])("forgives one slip: %s", (typed) =>
    expect(matches("Scaleway", typed)).toBe(1),
  );
  it("does not forgive two slips, nor any in a short word", () => {
    expect(matches("Scaleway", "sczlewey")).toBe(0);
    expect(matches("OVH", "OVI")).toBe(0);
  });

  it("finds among prepared texts what it finds in each of them, and nothing across two", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "-", "ㅇ", "정", "산", "안"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), letters, (texts, query) => {
        const text = prepared(texts);
        const { holds, holdsInitials, nearly } = seeker(query);
        const isFound = holds(text) || holdsInitials?.(initialsOf(text)) === true || nearly?.(text) === true;
        expect(isFound).toBe(texts.some((one) => matches(one, query) > 0));
      }),
      { numRuns: 2000 },
    );
  });
});
