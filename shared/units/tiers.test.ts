import { expect, it } from "vitest";
import { tieredCharge } from "./tiers.ts";

const naver = [
  { fromGb: 0, toGb: 5120, price: 120 },
  { fromGb: 5120, toGb: 10_240, price: 110 },
];

it("lets the free allowance use up the first tier", () => {
  expect(tieredCharge(20, 20, naver)).toBe(0);
  expect(tieredCharge(21, 20, naver)).toBe(120);
  expect(tieredCharge(10_240, 20, naver)).toBe(1_175_200);
});

it("has no price above the last tier, nor without any", () => {
  expect(tieredCharge(10_241, 20, naver)).toBeNull();
  expect(tieredCharge(1, 0, [])).toBeNull();
});

it("goes on without end where the last tier has none", () => {
  expect(tieredCharge(100, 0, [{ fromGb: 0, toGb: null, price: 0.5 }])).toBe(50);
});
