/**
 * Finding by what people type: part of a name, Hangul initials (`ㄴㅇㅂ` finds 네이버), or a name with one slip of the finger.
 *
 * Comparison is made on NFC, lower case, without spaces and marks, so that a name copied from a Mac is found as well.
 */

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables that share one initial: 21 vowels × 28 finals. */
const PER_INITIAL = 588;

/** The initial consonants of its syllables; everything else as it is. */
export function initialsOf(name: string): string {
  let initials = "";
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    initials += code < FIRST || code > LAST ? name[at]! : INITIALS[Math.floor((code - FIRST) / PER_INITIAL)]!;
  }
  return initials;
}

export const plain = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\-_.·:/()[\]]+/g, "");

/**
 * How well a name answers a query: 4 the same, 3 begins with it, 2 holds it, 1 by initials or with one slip, 0 not at all.
 */
export function matches(name: string, query: string): number {
  const wanted = plain(query);
  if (wanted === "") return 2;
  const held = plain(name);
  if (held === wanted) return 4;
  if (held.startsWith(wanted)) return 3;
  if (held.includes(wanted)) return 2;
  if (/^[ㄱ-ㅎ]/.test(wanted) && initialsOf(held).includes(wanted)) return 1;
  return wanted.length >= 4 && hasOneSlip(held, wanted) ? 1 : 0;
}

/** Texts of one thing made ready to be asked often: joined so that nothing is found across two of them. */
export const prepared = (texts: readonly string[]): string => texts.map(plain).join("\n");

/** One question put to many prepared texts. */
export type Seeker = Readonly<{
  holds: (text: string) => boolean;
  /** Asked of `initialsOf(text)`; `null` where the query has no initials. */
  holdsInitials: ((initials: string) => boolean) | null;
  /** With one slip of the finger; `null` where the query is too short to tell. */
  nearly: ((text: string) => boolean) | null;
}>;

export function seeker(query: string): Seeker {
  const wanted = plain(query);
  const third = Math.floor(wanted.length / 3);
  // one slip spoils two neighbouring letters at most, so one of three parts is whole
  const starts = [0, third, 2 * third];
  const parts = starts.map((start, at) => [start, wanted.slice(start, starts[at + 1])] as const);
  return {
    holds: (text) => text.includes(wanted),
    holdsInitials: /^[ㄱ-ㅎ]/.test(wanted) ? (initials) => initials.includes(wanted) : null,
    nearly: wanted.length >= 4 ? (text) => parts.some(([start, part]) => isNear(text, wanted, part, start)) : null,
  };
}

/** Whether `wanted` stands in the text with one slip, around a place where one part of it stands without. */
function isNear(text: string, wanted: string, part: string, start: number): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    for (let from = Math.max(0, at - start - 1); from <= at - start + 1; from += 1) {
      for (const length of [wanted.length - 1, wanted.length, wanted.length + 1]) {
        const stretch = text.slice(from, from + length);
        if (stretch.length === length && !stretch.includes("\n") && isOneOff(stretch, wanted)) return true;
      }
    }
  }
  return false;
}

/** Whether some stretch of `held` differs from `wanted` by one letter changed, left out, put in, or swapped. */
function hasOneSlip(held: string, wanted: string): boolean {
  for (let at = 0; at <= held.length - wanted.length + 1; at++) {
    for (const length of [wanted.length - 1, wanted.length, wanted.length + 1])
      if (at + length <= held.length && isOneOff(held.slice(at, at + length), wanted)) return true;
  }
  return false;
}

function isOneOff(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
