import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";

/** Lets the host answer others between two steps of a long work, and ends here where it was cancelled meanwhile. */
export async function breath({ signal }: Job): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) throw refusal("cancelled");
}
