const KEEP = 32;
const [MARK, TAG] = [33, 60]; // ! and <

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

/** Both begin with `<!`. An exclamation mark is rare in a sheet, a tag is not: that is what is looked for. */
function declares(piece: Buffer): boolean {
  for (let at = piece.indexOf(MARK); at !== -1; at = piece.indexOf(MARK, at + 1)) {
    const start = piece[at - 1] === 0 ? at - 2 : at - 1; // in UTF-16 a zero stands between the two
    if (piece[start] !== TAG) continue;
    const said = piece.toString("latin1", start, start + KEEP).replaceAll("\0", "");
    if (/^<!(DOCTYPE|ENTITY)/i.test(said)) return true;
  }
  return false;
}
