import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** How the bytes of a text spell characters: said by a mark or proven, or the best guess. */
export type Spelling = Readonly<{ encoding: string; guessed: boolean }>;

const SAMPLE = 256 * 1024;
const PIECE = 64 * 1024;
const HEAD = 4096;

/**
 * Finds how a text is spelled.
 *
 * A mark decides; else every second byte zero is UTF-16; else what is UTF-8 to the last byte is UTF-8. What is left is weighed
 * as Korean Windows (CP949, of which EUC-KR is a part), Japanese Windows (Shift-JIS) and Western Windows: the reading that
 * makes the most sense and leaves no hole. Node's own `euc-kr` decoder is not used: it loses 똠, 펲 and 쀍 without a word.
 */
export function encodingOf(bytes: Buffer, alive: () => void = () => undefined): Spelling {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", guessed: false };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", guessed: false };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { encoding: wide, guessed: true };
  if (isUtf8(bytes)) return { encoding: "utf-8", guessed: false };

  const sample = telling(bytes);
  // a file that is UTF-8 but for a few bytes is a damaged UTF-8 file: its reader names the place
  if (brokenUtf8(sample)) return { encoding: "utf-8", guessed: true };
  const weighed = candidates
    .map((candidate) => ({ ...candidate, weight: candidate.weigh(sample) }))
    .sort((a, b) => b.weight - a.weight);
  const whole = weighed.find(({ encoding }) => !leavesHoles(bytes, encoding, alive));
  return { encoding: (whole ?? weighed[0]!).encoding, guessed: true };
}

/**
 * Text in UTF-16 that does not say so: zeros among the bytes, and of the two orders the one in which it makes sense.
 * `null` where it makes sense in neither. Which byte of a pair is zero does not tell: 가 ends in one, a comma begins with one.
 */
export function wideWithoutMark(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, Math.min(bytes.length, HEAD) & ~1);
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  if (bytes.length % 2 === 1 || zeros < Math.max(1, head.length / 100)) return null;
  const [little, big] = [sense(iconv.decode(head, "utf-16le")), sense(iconv.decode(head, "utf-16be"))];
  if (Math.max(little, big) < 0.6) return null;
  return little >= big ? "utf-16le" : "utf-16be";
}

/**
 * How much of a text is what people write in tables, from 0 to 1: letters of rare scripts count little, controls against it.
 * Without line ends, delimiters or digits it is no table: pairs of small letters read as one character look Chinese.
 */
function sense(text: string): number {
  let sum = 0;
  let count = 0;
  const signs = text.match(/[\t\r\n -~]/g)?.length ?? 0;
  if (signs < 2 || signs < text.length * 0.03) return 0;
  for (const character of text) {
    count += 1;
    if (/[\t\r\n -~\uac00-\ud7a3\u1100-\u1112\u1161-\u1175\u3041-\u30ff]/.test(character)) sum += 1;
    else if (/[\u00a0-\u024f\u4e00-\u9fff\p{P}\p{S}\ufeff]/u.test(character)) sum += 0.7;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) sum += 0.3;
    else sum -= 4;
  }
  return count === 0 ? 0 : sum / count;
}

/** The stretches of a text that tell: bytes above ASCII with their neighbours, up to a size. */
function telling(bytes: Buffer): Buffer {
  if (bytes.length <= SAMPLE) return bytes;
  const pieces: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < SAMPLE; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    if (isAscii(piece)) continue;
    // from one line end to another, so that no character is cut in two
    const from = at === 0 ? 0 : piece.indexOf(10) + 1;
    const to = piece.lastIndexOf(10) + 1;
    pieces.push(to > from ? piece.subarray(from, to) : piece);
    size += PIECE;
  }
  return Buffer.concat(pieces);
}

/** Whether nearly all characters above ASCII are good UTF-8 of more than one byte, and more than a handful are. */
function brokenUtf8(sample: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    if (length > 0 && isUtf8(sample.subarray(at, at + length)) && at + length <= sample.length) {
      good += 1;
      at += length - 1;
    } else bad += 1;
  }
  return good >= 4 && bad * 4 <= good;
}

function leavesHoles(bytes: Buffer, encoding: string, alive: () => void): boolean {
  const decoder = iconv.getDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (decoder.write(bytes.subarray(at, at + PIECE)).includes("\ufffd")) return true;
    alive();
  }
  return (decoder.end() ?? "").includes("\ufffd");
}

/** The mean worth of the characters above ASCII; a hole weighs heavily. */
function mean(text: string, worth: (character: number, at: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character < 0x80) continue;
    count += 1;
    sum += character === 0xfffd ? -8 : worth(character, at);
  }
  return count === 0 ? 0 : sum / count;
}

/** The 2,350 syllables of daily use are spelled by two bytes from 0xA1 up; the other 8,822 hardly occur in real text. */
function korean(sample: Buffer): number {
  const text = iconv.decode(sample, "cp949");
  return mean(text, (character) => {
    if (character >= 0xac00 && character <= 0xd7a3) return isCommon(character) ? 1 : -0.6;
    if (character >= 0x4e00 && character <= 0x9fff) return 0.2;
    return character < 0x100 || character >= 0x2000 ? 0.3 : 0;
  });
}
const commonSyllables = new Set<number>();
function isCommon(syllable: number): boolean {
  if (commonSyllables.size === 0)
    for (let lead = 0xb0; lead <= 0xc8; lead += 1)
      for (let trail = 0xa1; trail <= 0xfe; trail += 1)
        commonSyllables.add(iconv.decode(Buffer.from([lead, trail]), "cp949").charCodeAt(0));
  return commonSyllables.has(syllable);
}

function japanese(sample: Buffer): number {
  const text = iconv.decode(sample, "shift_jis");
  const isWide = (at: number): boolean => text.charCodeAt(at) >= 0x3000 && text.charCodeAt(at) < 0xff00;
  return mean(text, (character, at) => {
    if (character >= 0x3041 && character <= 0x30ff) return 1;
    if (character >= 0x4e00 && character <= 0x9fff) return 0.5;
    if (character >= 0xff61 && character <= 0xff9f) return isWide(at - 1) || isWide(at + 1) ? 0.2 : 0;
    return character >= 0x3000 || (character >= 0x2000 && character < 0x2300) ? 0.4 : -0.2;
  });
}

function western(sample: Buffer): number {
  const text = iconv.decode(sample, "windows-1252");
  const isHigh = (at: number): boolean => text.charCodeAt(at) >= 0x80;
  const isLetter = (at: number): boolean => /[A-Za-z]/.test(text[at] ?? "");
  return mean(text, (character, at) => {
    let from = at;
    let to = at + 1;
    while (from > 0 && isHigh(from - 1) && at - from < 4) from -= 1;
    while (to < text.length && isHigh(to) && to - at < 4) to += 1;
    if (to - from > 2) return -0.5;
    const isAccented = character >= 0xc0 && character <= 0xff && character !== 0xd7 && character !== 0xf7;
    if (to - from === 2) return isLetter(from - 1) && isLetter(to) ? 0.6 : 0.1;
    if (isAccented) return isLetter(at - 1) || isLetter(at + 1) ? 1 : 0.2;
    return 0.4;
  });
}

const candidates = [
  { encoding: "cp949", weigh: korean },
  { encoding: "shift_jis", weigh: japanese },
  { encoding: "windows-1252", weigh: western },
] as const;
