import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { refusal } from "../../shared/contract/failure.ts";
import { wideWithoutMark } from "./encoding.ts";

const oleHead = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const zipHeads = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];
const HEAD = 4096;

/** How document protection of Korean agencies and offices marks the files it has scrambled. */
const protection = /^.{0,8}(DRMONE|SCDSA0|<## NASCA DRM|<DRMFILE|Fasoo|MarkAny)/s;

/**
 * What a file is, by its first bytes. What cannot be read as a table is refused with the way out of it.
 *
 * `extension` is the name that counts for a guess at the cause; `name` is the one for the sentence.
 */
export function kindOf(bytes: Buffer, extension: string, name = extension): "zip" | "xls" | "json" | "text" {
  const head = bytes.subarray(0, HEAD);
  if (zipHeads.includes(head.toString("latin1", 0, 4))) return "zip";
  if (bytes.subarray(0, 8).equals(oleHead)) return compound(bytes, name);
  if (protection.test(head.toString("latin1", 0, 64))) throw refusal("file-protected", { name });

  const start = textOf(bytes, head)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^(<|MIME-Version:)/i.test(start)) throw refusal("file-html", { name });
  if (/^(%PDF-|\{\\rtf)/.test(start)) throw refusal("file-not-a-table", { name });
  if (!hasWideMark(bytes) && wideWithoutMark(bytes) === null && isScrambled(head))
    // protection leaves the name and scrambles the bytes
    throw refusal(/[.](xls[xmb]?|ods|csv|txt)$/i.test(extension) ? "file-protected" : "file-not-a-table", { name });
  // a table may begin with a heading in brackets; JSON goes on with a value
  return /^(\{|\[\s*(["{[\]\d-]|true|false|null|$))/.test(start) ? "json" : "text";
}

/** An OLE container: an old workbook, an encrypted new one, or another program's file. Its directory is in UTF-16. */
function compound(bytes: Buffer, name: string): "xls" {
  const names = (stream: string): boolean => bytes.includes(Buffer.from(stream, "utf16le"));
  if (names("EncryptedPackage")) throw refusal("file-encrypted", { name });
  if (names("Workbook")) return "xls";
  const isOther = ["WordDocument", "PowerPoint Document", "HwpSummaryInformation"].some(names);
  if (!isOther && names("Book\0")) throw refusal("file-old-excel", { name });
  throw refusal(isOther ? "file-not-a-table" : "file-protected", { name });
}

const hasWideMark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function textOf(bytes: Buffer, head: Buffer): string {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : hasWideMark(bytes) ? "utf-16le" : null;
  const encoding = wide ?? wideWithoutMark(bytes);
  return encoding === null ? head.toString("utf8") : iconv.decode(head, encoding);
}

/** Text holds no control characters but tab, line ends and the odd form feed; a few NULs in good text are named later. */
function isScrambled(head: Buffer): boolean {
  let odd = 0;
  let nul = 0;
  for (const byte of head)
    if (byte === 0) nul += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  const isText =
    odd === 0 && nul <= Math.max(1, head.length / 20) && isUtf8(head.subarray(0, Math.max(0, head.length - 4)));
  return (nul > 0 && !isText) || odd > head.length / 100;
}
