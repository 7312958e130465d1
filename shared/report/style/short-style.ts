const FIRST = 0xac00;
const FINALS = 28;
/** Places of the finals among the 28 there are. */
const [NONE, RIEUL, MIEUM, BIEUP] = [0, 8, 16, 17];

/** Verbs whose stem ends in ㄹ lose it before -ㅂ니다, so that nothing in the word tells of it: 만듭니다 is 만듦, not 만듬. */
const irregular: Readonly<Record<string, string>> = {
  만듭: "만듦",
  어듭: "어듦",
  팝: "팖",
  풉: "풂",
  엽: "엶",
  겁: "것임",
};

/**
 * Korean sentences in the short style of public papers, 개조식: 합니다 → 함, 있습니다 → 있음, 정하십시오 → 정할 것.
 *
 * Only endings are touched, so that every fact stays as it is; the full stop after one falls away where it ends the text.
 */
export function shortStyle(text: string): string {
  return text
    .replaceAll(/([가-힣]?)([가-힣])니다(?![가-힣])/g, (whole, before: string, last: string) => {
      const known = irregular[`${before}${last}`] ?? (irregular[last] && `${before}${irregular[last]}`);
      if (known) return known;
      if (last === "습") return `${before}음`;
      return finalOf(last) === BIEUP ? `${before}${withFinal(last, MIEUM)}` : whole;
    })
    .replaceAll(/([가-힣])(으?)십시오(?![가-힣])/g, (_whole, last: string, joined: string) =>
      joined ? `${last}을 것` : `${finalOf(last) === NONE ? withFinal(last, RIEUL) : last} 것`,
    )
    .replace(/(음|임|함|됨|[가-힣])\.$/u, (whole, last: string) => (isShort(last) ? last : whole));
}

const isShort = (last: string): boolean => last === "것" || finalOf(last) === MIEUM || "듦팖풂엶".includes(last);
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST) % FINALS;
const withFinal = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - finalOf(syllable) + final);
