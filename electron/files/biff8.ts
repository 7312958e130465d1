/** A record of an old workbook that is shorter than it says. */
export class Biff8Error extends Error {}

/** A record with the pieces that continue it. */
export type Biff8Record = Readonly<{ id: number; at: number; data: Biff8Data }>;

const CONTINUE = 0x3c;

/** Records of a workbook stream from a place on (MS-XLS 2.1.4): a number, a length, so many bytes; long ones go on in others. */
export function* recordsFrom(stream: Buffer, start: number): Generator<Biff8Record> {
  let at = start;
  while (at + 4 <= stream.length) {
    const id = stream.readUInt16LE(at);
    const from = at;
    const blocks: Buffer[] = [];
    do {
      const length = stream.readUInt16LE(at + 2);
      if (at + 4 + length > stream.length) throw new Biff8Error("a record is cut off");
      blocks.push(stream.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === CONTINUE);
    yield { id, at: from, data: new Biff8Data(blocks) };
  }
}

/** The bytes of a record, read from front to back over its pieces; reading past their end is an error. */
export class Biff8Data {
  readonly #blocks: readonly Buffer[];
  #block = 0;
  #at = 0;

  constructor(blocks: readonly Buffer[]) {
    this.#blocks = blocks;
  }

  /** Bytes left in all pieces. */
  get left(): number {
    return this.#blocks.slice(this.#block).reduce((sum, { length }) => sum + length, -this.#at);
  }

  byte(): number {
    while (this.#block < this.#blocks.length && this.#at >= this.#blocks[this.#block]!.length) this.#nextBlock();
    const byte = this.#blocks[this.#block]?.[this.#at];
    if (byte === undefined) throw new Biff8Error("a record is too short");
    this.#at += 1;
    return byte;
  }
  short(): number {
    return this.byte() | (this.byte() << 8);
  }
  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }
  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.byte()));
  }
  skip(count: number): void {
    for (let left = count; left > 0;) {
      const block = this.#blocks[this.#block];
      if (block === undefined) throw new Biff8Error("a record is too short");
      const step = Math.min(left, block.length - this.#at);
      this.#at += step;
      left -= step;
      if (this.#at >= block.length) this.#nextBlock();
    }
  }

  /** A text with its length in one or two bytes before it, and behind it what formats or annotates it. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.short();
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.#characters(length, (flags & 1) !== 0);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** Each piece that goes on with characters says anew whether they have one byte or two. */
  #characters(count: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    while (text.length < count) {
      const block = this.#blocks[this.#block];
      if (block === undefined) throw new Biff8Error("a text is cut off");
      const step = Math.min(count - text.length, Math.floor((block.length - this.#at) / (wide ? 2 : 1)));
      const end = this.#at + step * (wide ? 2 : 1);
      text += block.toString(wide ? "utf16le" : "latin1", this.#at, end);
      this.#at = end;
      if (text.length < count) {
        this.#nextBlock();
        wide = (this.byte() & 1) !== 0;
      }
    }
    return text;
  }

  #nextBlock(): void {
    this.#block += 1;
    this.#at = 0;
  }
}
