/** Why a stream of JSON cannot be read on; `at` counts bytes from 0. */
export class JsonStreamFault extends Error {
  readonly why: "broken" | "cut" | "large";
  readonly at: number;
  constructor(why: JsonStreamFault["why"], at: number) {
    super(`${why} at byte ${at}`);
    this.why = why;
    this.at = at;
  }
}

export type JsonKind = "object" | "array" | "scalar";

export type JsonVisitor = Readonly<{
  /** Called where a value begins: go inside, take it whole, or pass over it. Scalars cannot be entered. */
  visit: (path: readonly string[], kind: JsonKind) => "enter" | "take" | "skip";
  /** The text of a value that was asked for, not parsed: what is wrong inside it is its reader's to say. */
  taken: (path: readonly string[], text: string) => void;
}>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** What may stand next; `-or-end` only directly after a container was opened. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";
type Frame = { kind: "object" | "array"; count: number };

/**
 * Reads JSON as it arrives, in pieces of any size, and holds no more of it than the value that is being taken.
 *
 * For lists larger than a string can be. Containers that are entered are checked as the standard has it; of values that
 * are taken or passed over only brackets and quotes are followed. UTF-8, with or without a mark. Element numbers of an
 * array stand in the path as text.
 */
export class JsonStream {
  readonly #visitor: JsonVisitor;
  readonly #valueBytes: number;
  readonly #path: string[] = [];
  readonly #frames: Frame[] = [];
  #expected: Expected = "value";
  /** Bytes of the pieces before this one. */
  #before = 0;

  /** What is being passed over or gathered; `null` between values. */
  #within: "object" | "array" | "string" | "scalar" | null = null;
  #purpose: "take" | "skip" | "key" = "skip";
  #depth = 0;
  #inString = false;
  #escaped = false;
  #gathered: Buffer[] = [];
  #gatheredBytes = 0;

  constructor(visitor: JsonVisitor, valueBytes = 16 * 1024 * 1024) {
    this.#visitor = visitor;
    this.#valueBytes = valueBytes;
  }

  write(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let at = this.#before === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (at < bytes.length) at = this.#within === null ? this.#walk(bytes, at) : this.#through(bytes, at);
    this.#before += bytes.length;
  }

  end(): void {
    if (this.#within === "scalar" && this.#frames.length === 0) this.#close();
    if (this.#within !== null || this.#expected !== "nothing") throw new JsonStreamFault("cut", this.#before);
  }

  /** One sign between values. */
  #walk(bytes: Buffer, at: number): number {
    const sign = bytes[at]!;
    if (sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09) return at + 1;
    switch (this.#expected) {
      case "key-or-end":
        return sign === CLOSE_BRACE ? this.#leave("object", at) : this.#key(sign, at);
      case "key":
        return this.#key(sign, at);
      case "colon":
        if (sign !== COLON) this.#fail(at);
        this.#expected = "value";
        return at + 1;
      case "value-or-end":
        return sign === CLOSE_BRACKET ? this.#leave("array", at) : this.#value(sign, at);
      case "value":
        return this.#value(sign, at);
      case "comma-or-end":
        return this.#next(sign, at);
      case "nothing":
        return this.#fail(at);
    }
  }

  #key(sign: number, at: number): number {
    if (sign !== QUOTE) this.#fail(at);
    this.#begin("string", "key");
    return at;
  }

  #value(sign: number, at: number): number {
    const kind = sign === OPEN_BRACE ? "object" : sign === OPEN_BRACKET ? "array" : "scalar";
    if (kind === "scalar" && !isScalarStart(sign)) this.#fail(at);
    const frame = this.#frames.at(-1);
    if (frame?.kind === "array") this.#path[this.#path.length - 1] = String(frame.count);
    const will = this.#visitor.visit(this.#path, kind);
    if (will === "enter" && kind !== "scalar") {
      this.#frames.push({ kind, count: 0 });
      this.#path.push("");
      this.#expected = kind === "object" ? "key-or-end" : "value-or-end";
      return at + 1;
    }
    const within = kind === "scalar" ? (sign === QUOTE ? "string" : "scalar") : kind;
    this.#begin(within, will === "take" ? "take" : "skip");
    return at;
  }

  #next(sign: number, at: number): number {
    const frame = this.#frames.at(-1)!; // a comma is expected only inside a container
    if (sign === COMMA) {
      frame.count += 1;
      this.#expected = frame.kind === "object" ? "key" : "value";
      return at + 1;
    }
    if (sign === CLOSE_BRACE) return this.#leave("object", at);
    if (sign === CLOSE_BRACKET) return this.#leave("array", at);
    return this.#fail(at);
  }

  #leave(kind: Frame["kind"], at: number): number {
    if (this.#frames.pop()?.kind !== kind) this.#fail(at);
    this.#path.pop();
    this.#afterValue();
    return at + 1;
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? "nothing" : "comma-or-end";
  }

  #begin(within: "object" | "array" | "string" | "scalar", purpose: "take" | "skip" | "key"): void {
    this.#within = within;
    this.#purpose = purpose;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }

  /** On to the end of the value, or of the piece. */
  #through(bytes: Buffer, from: number): number {
    const end = this.#within === "scalar" ? this.#scalarEnd(bytes, from) : this.#endOf(bytes, from);
    const until = end === -1 ? bytes.length : end;
    if (this.#purpose !== "skip") {
      this.#gatheredBytes += until - from;
      if (this.#gatheredBytes > this.#valueBytes) throw new JsonStreamFault("large", this.#before + from);
      // a piece is the reader's own buffer and may be filled anew: what goes on into the next is copied
      this.#gathered.push(end === -1 ? Buffer.from(bytes.subarray(from, until)) : bytes.subarray(from, until));
    }
    if (end !== -1) this.#close();
    return until;
  }

  #endOf(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.#inString) {
        at = this.#stringEnd(bytes, at);
        if (at === -1) return -1;
        if (this.#depth === 0) return at;
        continue;
      }
      const sign = bytes[at]!;
      at += 1;
      if (sign === QUOTE) this.#inString = true;
      else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) this.#depth += 1;
      else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) {
        this.#depth -= 1;
        if (this.#depth === 0) return at;
      }
    }
    return -1;
  }

  /** Just past the quote that closes; -1 where the piece ends first. */
  #stringEnd(bytes: Buffer, from: number): number {
    let at = from;
    if (this.#escaped) {
      this.#escaped = false;
      at += 1;
    }
    for (;;) {
      const quote = bytes.indexOf(QUOTE, at);
      const slash = bytes.subarray(at, quote === -1 ? bytes.length : quote).indexOf(BACKSLASH);
      if (slash === -1) {
        if (quote === -1) return -1;
        this.#inString = false;
        return quote + 1;
      }
      at += slash + 2;
      if (at > bytes.length) {
        this.#escaped = true;
        return -1;
      }
    }
  }

  #scalarEnd(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const sign = bytes[at]!;
      if (sign === COMMA || sign === CLOSE_BRACE || sign === CLOSE_BRACKET || sign <= 0x20) return at;
    }
    return -1;
  }

  #close(): void {
    const purpose = this.#purpose;
    const text = purpose === "skip" ? "" : Buffer.concat(this.#gathered).toString("utf8");
    this.#within = null;
    this.#gathered = [];
    this.#gatheredBytes = 0;
    if (purpose === "key") {
      this.#path[this.#path.length - 1] = keyOf(text) ?? this.#fail(0);
      this.#expected = "colon";
      return;
    }
    this.#afterValue();
    if (purpose === "take") this.#visitor.taken(this.#path, text);
  }

  #fail(at: number): never {
    throw new JsonStreamFault("broken", this.#before + at);
  }
}

/** A quote, a sign, a digit, or the first letter of true, false and null. */
const isScalarStart = (sign: number): boolean =>
  sign === QUOTE || sign === 0x2d || (sign >= 0x30 && sign <= 0x39) || sign === 0x74 || sign === 0x66 || sign === 0x6e;

function keyOf(text: string): string | null {
  if (!text.includes("\\")) return text.slice(1, -1);
  try {
    return JSON.parse(text) as string; // a JSON string parses to a string
  } catch {
    return null;
  }
}
