import { describe, expect, it } from "vitest";
import { type Token, contrast, dark, light } from "./tokens.ts";

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const ratio = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const grounds: Token[] = ["ground", "ground-sunk", "ground-raised", "ground-hover", "ground-chosen"];
const inks: Token[] = ["ink", "ink-soft", "ink-faint", "brand-ink", "good", "warn", "bad"];
const pairs: [Token, Token][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [Token, Token] => [ink, ground])),
  ["good", "good-soft"],
  ["warn", "warn-soft"],
  ["bad", "bad-soft"],
  ["note", "note-soft"],
  ["brand-ink", "brand-soft"],
  ["ink", "warn-soft"],
  ["ink", "bad-soft"],
  ["on-brand", "brand"],
  ["on-brand", "brand-ink"],
  ["ground", "bad"],
];
const marks: Token[] = ["good-mark", "warn-mark", "bad-mark", "brand", "line-field", "focus", "series-plain"];

describe.each([
  ["light", light],
  ["dark", dark],
  ["high contrast", contrast],
] as const)("the %s look", (_name, look) => {
  it.each(pairs)("sets %s on %s at 4.5:1 or more", (ink, ground) => {
    expect(ratio(look[ink], look[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(marks)("draws %s on the ground at 3:1 or more", (mark) => {
    expect(ratio(look[mark], look.ground)).toBeGreaterThanOrEqual(3);
  });
});

it("sets the inks of high contrast at 7:1 or more", () => {
  for (const ink of inks) expect(ratio(contrast[ink], contrast.ground)).toBeGreaterThanOrEqual(7);
});
