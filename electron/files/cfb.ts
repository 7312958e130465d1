/** A compound file whose bytes contradict themselves. */
export class CfbError extends Error {}

const END = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * One stream of an OLE compound file (MS-CFB): the container of old Excel workbooks.
 *
 * A chain of sectors that turns back on itself, or leads out of the file, is an error; the tree of names is not walked, its
 * entries are taken one after the other.
 */
export function compoundStream(bytes: Buffer, name: string): Buffer | null {
  try {
    return new CompoundFile(bytes).stream(name);
  } catch (error) {
    throw error instanceof RangeError ? new CfbError("a header is cut off") : error;
  }
}

class CompoundFile {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #fat: number[] = [];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new CfbError("sectors of an odd size");
    this.#size = 1 << shift;
    for (const sector of this.#fatSectors())
      for (let at = 0; at < this.#size; at += 4) this.#fat.push(sector.readUInt32LE(at));
  }

  stream(name: string): Buffer | null {
    const bytes = this.#bytes;
    const folder = Buffer.concat(this.#chain(bytes.readUInt32LE(48)));
    const entries: { name: string; type: number; start: number; size: number }[] = [];
    for (let at = 0; at + 128 <= folder.length; at += 128) {
      const length = Math.min(64, folder.readUInt16LE(at + 64));
      entries.push({
        name: folder.toString("utf16le", at, at + Math.max(0, length - 2)),
        type: folder[at + 66]!,
        start: folder.readUInt32LE(at + 116),
        size: folder.readUInt32LE(at + 120),
      });
    }
    const found = entries.find((entry) => entry.type === 2 && entry.name === name);
    const root = entries.find(({ type }) => type === 5);
    if (found === undefined || root === undefined) return null;
    const isSmall = found.size < bytes.readUInt32LE(56);
    const whole = Buffer.concat(isSmall ? this.#smallChain(found.start, root.start) : this.#chain(found.start));
    if (found.size > whole.length) throw new CfbError("a stream is cut off");
    return whole.subarray(0, found.size);
  }

  #sector(index: number): Buffer {
    const from = (index + 1) * this.#size;
    if (from >= this.#bytes.length) throw new CfbError("a sector lies outside the file");
    const sector = this.#bytes.subarray(from, from + this.#size);
    // the last sector of a file may be short
    return sector.length === this.#size ? sector : Buffer.concat([sector], this.#size);
  }

  /** Sectors that hold the table of sectors: the first 109 are named in the header, further ones in a chain of lists. */
  *#fatSectors(): Generator<Buffer> {
    const bytes = this.#bytes;
    for (let at = 76; at < 512; at += 4) {
      const index = bytes.readUInt32LE(at);
      if (index === FREE || index === END) return;
      yield this.#sector(index);
    }
    let list = bytes.readUInt32LE(68);
    for (let left = bytes.length / this.#size; list !== END && list !== FREE; left -= 1) {
      if (left < 0) throw new CfbError("a list of sectors turns back on itself");
      const sector = this.#sector(list);
      for (let at = 0; at < this.#size - 4; at += 4) {
        const index = sector.readUInt32LE(at);
        if (index !== FREE && index !== END) yield this.#sector(index);
      }
      list = sector.readUInt32LE(this.#size - 4);
    }
  }

  #chain(start: number): Buffer[] {
    return links(start, this.#fat).map((index) => this.#sector(index));
  }

  /** Streams below 4 KB lie in sectors of 64 bytes inside a stream of their own. */
  #smallChain(start: number, root: number): Buffer[] {
    const store = Buffer.concat(this.#chain(root));
    const table = Buffer.concat(this.#chain(this.#bytes.readUInt32LE(60)));
    const next: number[] = [];
    for (let at = 0; at < table.length; at += 4) next.push(table.readUInt32LE(at));
    return links(start, next).map((index) => store.subarray(index * 64, index * 64 + 64));
  }
}

function links(start: number, next: readonly number[]): number[] {
  const chain: number[] = [];
  for (let index = start; index !== END && index !== FREE;) {
    if (chain.length > next.length) throw new CfbError("a chain turns back on itself");
    chain.push(index);
    const after = next[index];
    if (after === undefined) throw new CfbError("a chain leads out of the file");
    index = after;
  }
  return chain;
}
