import type { CallName, WorkName } from "./contract.ts";
import type { Reply } from "./gate.ts";

/**
 * How a call travels over HTTP; both ends read it here.
 *
 * JSON both ways. Only a field named `bytes` travels as itself: it is the body then, and what stands
 * beside it goes, as JSON in percent-encoding, into one header.
 */
export const fieldsHeader = "x-sovplan-fields";
export const jsonType = "application/json";
export const bytesType = "application/octet-stream";

/** The part of `fetch` that every room knows. */
export type Ask = (path: string, request: Question) => Promise<Answer>;
export type Question = Readonly<{ method: "POST"; headers: Record<string, string>; body: string | Uint8Array }>;
export type Answer = Readonly<{
  headers: Readonly<{ get: (name: string) => string | null }>;
  json: () => Promise<unknown>;
  arrayBuffer: () => Promise<ArrayBuffer>;
}>;

export async function sendOverHttp(ask: Ask, name: CallName | WorkName, input: unknown): Promise<Reply> {
  const answer = await ask(`/call/${name}`, question(input));
  if (!(answer.headers.get("content-type") ?? "").startsWith(bytesType)) return (await answer.json()) as Reply; // the host answers every call with a Reply
  const fields = unpackFields(answer.headers.get(fieldsHeader) ?? "");
  return { ok: true, value: { ...fields, bytes: new Uint8Array(await answer.arrayBuffer()) } };
}

function question(input: unknown): Question {
  const { bytes, ...fields } = (input ?? {}) as { bytes?: unknown };
  if (bytes instanceof Uint8Array)
    return {
      method: "POST",
      headers: { "content-type": bytesType, [fieldsHeader]: packFields(fields) },
      body: bytes,
    };
  return { method: "POST", headers: { "content-type": jsonType }, body: JSON.stringify(input ?? {}) };
}

export const packFields = (fields: object): string => encodeURIComponent(JSON.stringify(fields));

/** Throws where the header is not what `packFields` writes. */
export function unpackFields(header: string): Record<string, unknown> {
  const fields: unknown = JSON.parse(decodeURIComponent(header));
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw new SyntaxError("fields are an object");
  return fields as Record<string, unknown>;
}
