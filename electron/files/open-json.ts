import { refusal } from "../../shared/contract/failure.ts";
import { JsonFault, parseJson } from "./json.ts";
import { decoderOf, holesOf, spellingOf } from "./open-text.ts";
import type { Reading, RowSource } from "./row-source.ts";

/** Opens a JSON file: no sheets, one value. It is read here once to prove it, so that whoever reads it again cannot fail. */
export function openJson(bytes: Buffer, reading: Reading): RowSource {
  const { name, limits } = reading;
  if (bytes.length > limits.jsonBytes)
    throw refusal("file-json-large", {
      name,
      mb: Math.ceil(bytes.length / 1_048_576),
      limit: limits.jsonBytes / 1_048_576,
    });
  const { encoding, guessed } = spellingOf(bytes, reading);
  const decode = decoderOf(encoding);
  const text = decode(bytes) + decode();
  try {
    const hole = text.search(holesOf(bytes, encoding) ?? /\0/);
    if (hole !== -1) throw new JsonFault("broken", text, hole);
    parseJson(text, limits.jsonDepth);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = error;
    throw error.why === "deep"
      ? refusal("file-json-deep", { name, line, column, limit: limits.jsonDepth })
      : refusal("file-json", { name, line, column });
  }
  return { kind: "json", encoding, encodingGuessed: guessed, delimiter: null, count: 0, sheets: [], json: text };
}
