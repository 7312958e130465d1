import { type Failure, Refusal } from "../../shared/contract/failure.ts";
import { inBothLanguages } from "../../shared/text/text.ts";

/** What to tell a person about an error: a refusal speaks for itself, anything else is our fault and is said so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  console.error(error);
  return { code: "no-answer", sentence: inBothLanguages({ key: "frame.no-answer", args: {} }), field: null };
}
