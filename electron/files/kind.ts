import { refusal } from "../../shared/contract/failure.ts";

const oleHead = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** What a file is, by its first bytes. What cannot be read as a table is refused with the way out of it. */
export function kindOf(bytes: Buffer, name: string): "xlsx" | "xls" | "text" {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return "xlsx";
  if (bytes.subarray(0, 8).equals(oleHead)) {
    // an encrypted workbook is an OLE container whose directory names this stream, in UTF-16
    if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw refusal("file-encrypted", { name });
    if (bytes.includes(Buffer.from("Workbook", "utf16le"))) return "xls";
    throw refusal("file-protected", { name });
  }
  if (hasUtf16Mark(bytes)) return "text";
  const head = bytes.subarray(0, 4096);
  const start = head
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (start.startsWith("<")) throw refusal("file-html", { name });
  if (head.includes(0) || isScrambled(head))
    // Document protection of Korean agencies leaves the name and scrambles the bytes
    throw refusal(/[.](xlsx?|xlsm|csv)$/i.test(name) ? "file-protected" : "file-not-a-table", { name });
  if (/^[{[]/.test(start)) throw refusal("file-not-a-table", { name });
  return "text";
}

export const hasUtf16Mark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Text holds no control characters but tab, line ends and the odd form feed. */
function isScrambled(head: Buffer): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  return odd > head.length / 100;
}
