import type { IncomingMessage } from "node:http";
import { refusal } from "../../shared/contract/failure.ts";

/** Reads a request's body into memory, and stops hearing the moment it is longer than it may be. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => refusal("too-large", { mb: Math.floor(limit / 1e6) });
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
