import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate, inflateRaw } from "node:zlib";
import { refusal } from "../../../shared/contract/failure.ts";

/**
 * The whole body of an answer, unpacked; refused where it is larger than `cap` bytes, packed or unpacked.
 *
 * Throws a plain error where it broke off: fewer bytes than were promised, or packed bytes that have no end.
 */
export async function bodyOf(
  response: IncomingMessage,
  host: string,
  cap: number,
  heard: (bytes: number, of: number | null) => void,
): Promise<Buffer> {
  const tooBig = () => refusal("refresh-too-big", { host, mb: Math.floor(cap / 1_048_576) });
  const said = response.headers["content-length"];
  const promised = said === undefined ? null : Number(said);
  if (promised !== null && promised > cap) throw tooBig();

  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > cap) throw tooBig();
    pieces.push(piece);
    heard(size, promised);
  }
  if (!response.complete) throw new Error("the answer broke off");
  try {
    return await unpack(Buffer.concat(pieces, size), response.headers["content-encoding"] ?? "", cap);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooBig() : error; // zlib's errors carry a code
  }
}

/** “deflate” is sent with and without the head that the standard wants: the first byte tells. */
function unpack(packed: Buffer, encoding: string, cap: number): Buffer | Promise<Buffer> {
  const limit = { maxOutputLength: cap };
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return packed;
    case "gzip":
    case "x-gzip":
      return promisify(gunzip)(packed, limit);
    case "deflate":
      return promisify((packed[0]! & 0x0f) === 8 ? inflate : inflateRaw)(packed, limit);
    default:
      throw new Error("packed in a way nobody asked for");
  }
}
