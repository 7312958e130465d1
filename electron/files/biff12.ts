/** A record of an XLSB part: what it is, and its bytes. */
export type Biff12Record = Readonly<{ id: number; data: Biff12Data }>;

/** A record that says it is longer than any honest one, or a part that ends inside one. */
export class Biff12Error extends Error {}

/** Longest record taken: a cell of 32,767 characters needs 64 KB. */
const LONGEST = 1024 * 1024;

/**
 * The records of an XLSB part, as its bytes arrive (MS-XLSB 2.1.4): an id of one or two bytes, a size of one to four in
 * groups of seven bits, and so many bytes.
 */
export class Biff12Reader {
  #rest: Buffer = Buffer.alloc(0);

  /** Records that are whole with this piece. */
  *write(piece: Buffer): Generator<Biff12Record> {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let at = 0;
    for (;;) {
      const head = headOf(bytes, at);
      if (head === null || head.from + head.size > bytes.length) break;
      yield { id: head.id, data: new Biff12Data(bytes.subarray(head.from, head.from + head.size)) };
      at = head.from + head.size;
    }
    this.#rest = bytes.subarray(at);
  }

  end(): void {
    if (this.#rest.length > 0) throw new Biff12Error("a record is cut off");
  }
}

function headOf(bytes: Buffer, start: number): { id: number; size: number; from: number } | null {
  let at = start;
  const first = bytes[at++];
  if (first === undefined) return null;
  let id = first & 0x7f;
  if ((first & 0x80) !== 0) {
    const second = bytes[at++];
    if (second === undefined) return null;
    id |= (second & 0x7f) << 7;
  }
  let size = 0;
  for (let group = 0; group < 4; group += 1) {
    const byte = bytes[at++];
    if (byte === undefined) return null;
    size |= (byte & 0x7f) << (7 * group);
    if ((byte & 0x80) === 0) break;
  }
  if (size > LONGEST) throw new Biff12Error("a record is too long");
  return { id, size, from: at };
}

/** The bytes of a record, read from front to back; reading past their end is an error. */
export class Biff12Data {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#take(1)]!;
  }
  short(): number {
    return this.#bytes.readUInt16LE(this.#take(2));
  }
  long(): number {
    return this.#bytes.readUInt32LE(this.#take(4));
  }
  double(): number {
    return this.#bytes.readDoubleLE(this.#take(8));
  }
  /** A text with its length before it; a length of all ones is no text. */
  text(): string {
    const length = this.long();
    if (length === 0xffffffff) return "";
    const from = this.#take(length * 2);
    return this.#bytes.toString("utf16le", from, from + length * 2);
  }
  /** A number in four bytes: 30 bits of an integer or of the front of a double, perhaps in hundredths. */
  packed(): number {
    return unpackedNumber(this.long());
  }

  #take(count: number): number {
    const from = this.#at;
    if (from + count > this.#bytes.length) throw new Biff12Error("a record is too short");
    this.#at += count;
    return from;
  }
}

/** An RK number, the same in XLS and XLSB: bit 0 says hundredths, bit 1 integer (MS-XLS 2.5.217). */
export function unpackedNumber(packed: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE((packed & 0xfffffffc) >>> 0, 4);
  const value = (packed & 2) !== 0 ? (packed | 0) >> 2 : bytes.readDoubleLE(0);
  return (packed & 1) !== 0 ? value / 100 : value;
}

/** What a cell of an error shows, by its code, the same in XLS and XLSB. */
export const errorTexts: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
