import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

/** Why a part is no XML that a spreadsheet program writes. */
export class XmlFault extends Error {
  readonly why: "malformed" | "doctype" | "deep";
  constructor(why: XmlFault["why"]) {
    super(why);
    this.why = why;
  }
}

/** Told what comes; names are without their prefix. `tag` is read with `attributesOf` or `attribute`. */
export type XmlHandler = {
  /** Text is decoded and handed over only while this is set. */
  listening: boolean;
  open: (name: string, tag: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
  /**
   * Offered the place of a tag before it is taken apart: a handler that knows what stands there reads on by itself, whole
   * elements only, and says where it stopped.
   */
  readOn?: (source: string, at: number) => number;
};

/**
 * Reads XML as it arrives, in pieces of any size.
 *
 * Much less than XML on purpose: no document type, hence no entities but the five, nothing fetched, nothing expanded. Tags must
 * close in order. A whole sheet passes through without ever being in memory.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #caps: Readonly<{ xmlDepth: number; xmlTag: number }>;
  /** Elements that are open: names as written, and without their prefix. */
  readonly #open: string[] = [];
  readonly #locals: string[] = [];
  readonly #bytes = new Utf();
  #rest = "";
  #begun = false;

  constructor(handler: XmlHandler, caps: Readonly<{ xmlDepth: number; xmlTag: number }>) {
    this.#handler = handler;
    this.#caps = caps;
  }

  write(bytes: Buffer): void {
    this.#read(this.#bytes.decode(this.#rest, bytes));
  }

  end(): void {
    this.#bytes.end();
    if (!this.#begun || this.#open.length > 0 || this.#rest.trim() !== "") throw new XmlFault("malformed");
  }

  #read(source: string): void {
    let at = 0;
    for (;;) {
      const start = source.indexOf("<", at);
      if (start !== at) at = this.#text(source, at, start);
      if (start === -1) break;
      const on = this.#handler.readOn?.(source, start) ?? start;
      if (on > start) {
        at = on;
        continue;
      }
      const end = this.#markup(source, start);
      if (end === -1) {
        if (source.length - start > this.#caps.xmlTag) throw new XmlFault("malformed");
        break;
      }
      at = end;
    }
    this.#rest = source.slice(at);
  }

  /** Hands text over, all but an entity or line end that may go on in the next piece. Where it stopped. */
  #text(source: string, from: number, markup: number): number {
    let to = markup;
    if (markup === -1) {
      to = source.length;
      const entity = source.lastIndexOf("&");
      if (entity >= from && source.length - entity < 16 && !source.includes(";", entity)) to = entity;
      if (to > from && source.charCodeAt(to - 1) === 13) to -= 1;
    }
    if (to > from && this.#handler.listening) this.#handler.text(unescaped(source.slice(from, to)));
    else if (to > from && this.#open.length === 0 && source.slice(from, to).trim() !== "")
      throw new XmlFault("malformed");
    return to;
  }

  /** One tag, comment, instruction or marked section; where it ends, or -1 when more is needed. */
  #markup(source: string, start: number): number {
    const first = source.charCodeAt(start + 1);
    if (first === 33) return this.#declared(source, start);
    if (first === 63) return after(source, "?>", start);
    const end = endOfTag(source, start + 1);
    if (end === -1) return -1;
    if (first === 47) this.#close(source, start + 2, end);
    else {
      const isEmpty = source.charCodeAt(end - 1) === 47;
      const tag = source.slice(start + 1, isEmpty ? end - 1 : end);
      const name = tag.slice(0, nameEnd(tag));
      const colon = name.indexOf(":");
      const local = colon === -1 ? name : name.slice(colon + 1);
      if (name === "") throw new XmlFault("malformed");
      if (this.#open.length >= this.#caps.xmlDepth) throw new XmlFault("deep");
      if (this.#open.length === 0 && this.#begun) throw new XmlFault("malformed");
      this.#begun = true;
      this.#handler.open(local, tag);
      if (isEmpty) this.#handler.close(local);
      else {
        this.#open.push(name);
        this.#locals.push(local);
      }
    }
    return end + 1;
  }

  #close(source: string, from: number, end: number): void {
    const name = this.#open.pop();
    const local = this.#locals.pop();
    if (name === undefined || local === undefined || !source.startsWith(name, from)) throw new XmlFault("malformed");
    for (let at = from + name.length; at < end; at += 1)
      if (!isSpace(source.charCodeAt(at))) throw new XmlFault("malformed");
    this.#handler.close(local);
  }

  #declared(source: string, start: number): number {
    if (source.startsWith("<!--", start)) return after(source, "-->", start + 4);
    if (source.startsWith("<![CDATA[", start)) {
      const end = after(source, "]]>", start + 9);
      if (end !== -1 && this.#handler.listening) this.#handler.text(lineEnds(source.slice(start + 9, end - 3)));
      return end;
    }
    if (source.length - start < 9) return -1;
    throw new XmlFault("doctype");
  }
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/** The `>` that ends a tag: none inside quotes does. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const character = source.charCodeAt(at);
    if (character === 62) return at;
    if (character === 60) throw new XmlFault("malformed");
    if (character !== 34 && character !== 39) continue;
    at = source.indexOf(character === 34 ? '"' : "'", at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

const isSpace = (character: number): boolean =>
  character === 32 || character === 9 || character === 10 || character === 13;

function nameEnd(tag: string): number {
  let at = 0;
  while (at < tag.length && !isSpace(tag.charCodeAt(at))) at += 1;
  return at;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Names and values of a tag in turn, prefixes left off; the same array each time, so read it at once. */
export function attributesOf(tag: string): readonly string[] {
  pairs.length = 0;
  let at = nameEnd(tag);
  for (;;) {
    while (at < tag.length && isSpace(tag.charCodeAt(at))) at += 1;
    if (at >= tag.length) return pairs;
    const equals = tag.indexOf("=", at);
    if (equals === -1) throw new XmlFault("malformed");
    const name = isSpace(tag.charCodeAt(equals - 1)) ? tag.slice(at, equals).trimEnd() : tag.slice(at, equals);
    at = equals + 1;
    while (at < tag.length && isSpace(tag.charCodeAt(at))) at += 1;
    const quote = tag.charCodeAt(at);
    const end = quote === 34 || quote === 39 ? tag.indexOf(quote === 34 ? '"' : "'", at + 1) : -1;
    if (end === -1) throw new XmlFault("malformed");
    const value = tag.slice(at + 1, end);
    pairs.push(withoutPrefix(name), value.includes("&") ? unescaped(value) : value);
    at = end + 1;
  }
}
const pairs: string[] = [];

/** One attribute of a tag, or `null`. */
export function attribute(tag: string, name: string): string | null {
  const found = attributesOf(tag);
  for (let at = 0; at < found.length; at += 2) if (found[at] === name) return found[at + 1]!;
  return null;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  const plain = lineEnds(text);
  if (!plain.includes("&")) return plain;
  return plain.replace(/&([^;&]{0,12};?)/g, (_, said: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));$/i.exec(said);
    const code = number === null ? -1 : Number.parseInt(number[1] ?? number[2]!, number[1] === undefined ? 10 : 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const known = isCharacter
      ? String.fromCodePoint(code)
      : said.endsWith(";")
        ? entities[said.slice(0, -1)]
        : undefined;
    if (known === undefined) throw new XmlFault("malformed");
    return known;
  });
}

const lineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Room beyond what is needed: the next piece may be a little longer. */
const PLACE = 4096;

/** Bytes to text: UTF-8, or UTF-16 where the first bytes show it. What fits neither is a fault, never a replacement character. */
class Utf {
  #wide: TextDecoder | null = null;
  #rest: Buffer = Buffer.alloc(0);
  #place: Buffer = Buffer.alloc(0);
  #begun = false;

  /** The text of the bytes, behind what was left of the text before: joined as bytes, since a text of two parts is slow to walk. */
  decode(left: string, bytes: Buffer): string {
    if (this.#wide !== null) return left + this.#decodeWide(this.#wide, bytes);
    let piece = this.#joined(left, bytes);
    this.#rest = Buffer.alloc(0);
    if (!this.#begun) {
      if (piece.length < 4) {
        this.#rest = Buffer.from(piece);
        return "";
      }
      this.#begun = true;
      const head = piece.readUInt16BE(0);
      if (head === 0xfeff || head === 0x003c) this.#wide = new TextDecoder("utf-16be", { fatal: true });
      else if (head === 0xfffe || head === 0x3c00) this.#wide = new TextDecoder("utf-16le", { fatal: true });
      else if (head === 0xefbb && piece[2] === 0xbf) piece = piece.subarray(3);
    }
    if (this.#wide !== null) return this.#decodeWide(this.#wide, piece);
    if (isAscii(piece)) return piece.toString("latin1");
    const end = wholeCharacters(piece);
    this.#rest = Buffer.from(piece.subarray(end));
    const whole = piece.subarray(0, end);
    if (!isUtf8(whole)) throw new XmlFault("malformed");
    return whole.toString("utf8");
  }

  /** In one place for all pieces, since each would be garbage at once. */
  #joined(left: string, bytes: Buffer): Buffer {
    const most = left.length * 3 + this.#rest.length + bytes.length;
    if (this.#place.length < most) this.#place = Buffer.allocUnsafe(most + PLACE);
    let end = this.#place.write(left, 0, "utf8");
    end += this.#rest.copy(this.#place, end);
    end += bytes.copy(this.#place, end);
    return this.#place.subarray(0, end);
  }

  #decodeWide(wide: TextDecoder, piece: Buffer): string {
    try {
      return wide.decode(piece, { stream: true });
    } catch {
      throw new XmlFault("malformed");
    }
  }

  end(): void {
    try {
      this.#wide?.decode();
    } catch {
      throw new XmlFault("malformed");
    }
    if (this.#rest.length > 0) throw new XmlFault("malformed");
  }
}

/** Where the last whole UTF-8 character of a piece ends. */
export function wholeCharacters(piece: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= piece.length; back += 1) {
    const byte = piece[piece.length - back]!;
    if (byte < 0x80) return piece.length;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return back < length ? piece.length - back : piece.length;
  }
  return piece.length;
}
