/**
 * How much of a spreadsheet is taken before it is refused.
 *
 * A planner's largest honest workbook (100,000 rows × 20 columns) is a tenth of each; what lies beyond is an attack or a mistake.
 */
export const readingLimits = {
  fileBytes: 200 * 1024 * 1024,
  rows: 1_048_576,
  columns: 16_384,
  /** Cells with content, over all sheets. */
  cells: 20_000_000,
  /** Characters in one cell: what Excel itself allows. */
  cellCharacters: 32_767,
  merges: 100_000,
  entries: 2000,
  sheets: 200,
  /** Unpacked: a worksheet or the shared strings; any other part. */
  sheetBytes: 1024 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  /** All parts together. */
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  /** Unpacked to packed, asked of parts above `ratioGrace` bytes only: small parts of honest files compress better. */
  ratio: 200,
  ratioGrace: 1024 * 1024,
  /** Elements inside each other; characters of one tag, comment or marked section. */
  xmlDepth: 100,
  xmlTag: 1024 * 1024,
  jsonBytes: 64 * 1024 * 1024,
  jsonDepth: 100,
  /** No sign of life from the reader for so long ends it. */
  idleMs: 10_000,
  heapMb: 448,
};
export type ReadingLimits = Readonly<typeof readingLimits>;
