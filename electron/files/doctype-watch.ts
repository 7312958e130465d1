const KEEP = 32;
const marks = [Buffer.from("<!"), Buffer.from("<\0!\0", "latin1"), Buffer.from("\0<\0!", "latin1")];

/**
 * Looks for a document type or entity declaration in bytes that pass by, in UTF-8 and in UTF-16.
 *
 * The end of each piece is kept, so that nothing hides between two.
 */
export class DoctypeWatch {
  #rest: Buffer = Buffer.alloc(0);

  sees(chunk: Buffer): boolean {
    const seam = Buffer.concat([this.#rest, chunk.subarray(0, KEEP)]);
    const all = chunk.length < KEEP ? seam : chunk;
    this.#rest = Buffer.from(all.subarray(Math.max(0, all.length - KEEP)));
    return declares(seam) || declares(chunk);
  }
}

const declares = (piece: Buffer): boolean =>
  marks.some((mark) => {
    for (let at = piece.indexOf(mark); at !== -1; at = piece.indexOf(mark, at + 2)) {
      const said = piece.toString("latin1", at, at + KEEP).replaceAll("\0", "");
      if (/^<!(DOCTYPE|ENTITY)/i.test(said)) return true;
    }
    return false;
  });
