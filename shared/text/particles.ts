import { josa } from "es-hangul";

type Choice = Parameters<typeof josa.pick>[1];

/** Particles as they are written where the word before them is only known at run time, and what each chooses from. */
const choices: Readonly<Record<string, Choice>> = {
  "은(는)": "은/는",
  "을(를)": "을/를",
  "이(가)": "이/가",
  "과(와)": "와/과",
  "(으)로": "으로/로",
  "(이)라": "이라/라",
};
const CLOSING = "[”’\"'」』)\\]]*";
const PARTICLE = new RegExp(`(.)(${CLOSING})([은을이]\\([는를가]\\)|과\\(와\\)|\\(으\\)로|\\(이\\)라)`, "gu");

/** How digits and letters are read, as a syllable that ends alike. Letters that end otherwise in words than by name are left out. */
const read: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."영일이삼사오육칠팔구"].map((syllable, digit) => [String(digit), syllable])),
  ...Object.fromEntries([..."aefhijoqsuvwxyz"].map((letter) => [letter, "아"])),
  ...{ l: "엘", m: "엠", n: "엔", "%": "트" },
  ".": "일", // only days end in it before a particle: 2027. 1. 4.은(는) is read as …4일은
};
const HANGUL = /^[가-힣]$/;

/**
 * A Korean sentence with its particles chosen by the word before them: 점수은(는) becomes 점수는, 7.5(으)로 becomes 7.5로.
 *
 * Where it cannot be told how a word is read (Azure Stack, KRW in some mouths), both forms stay as they are.
 */
export function withParticles(sentence: string): string {
  if (!sentence.includes("(")) return sentence;
  return sentence.replace(PARTICLE, (whole, last: string, closing: string, particle: string) => {
    const syllable = HANGUL.test(last) ? last : read[last.toLowerCase()];
    const choice = choices[particle];
    return syllable === undefined || choice === undefined ? whole : last + closing + josa.pick(syllable, choice);
  });
}
