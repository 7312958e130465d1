import { useCallback, useRef, useState } from "react";
import type { CallName, Input, Output } from "../../shared/contract/contract.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import { call } from "../host.ts";
import { failureOf } from "./failure-of.ts";
import { notify } from "./notices.ts";

/**
 * Makes a change through the host. The answer is `null` when it was refused.
 *
 * A refusal is kept in `failure` for the field it belongs to; with `quiet` off (the rule) it is also told as a notice.
 * Changes reach the host in the order in which they were made: each waits for the reply to the one before.
 */
export function useChange<Name extends CallName>(name: Name, options: Readonly<{ quiet?: boolean }> = {}) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const quiet = options.quiet ?? false;
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const change = useCallback(
    async (input: Input<Name>): Promise<Output<Name> | null> => {
      setBusy(true);
      setFailure(null);
      try {
        const reply = before.current.then(() => call(name, input));
        before.current = reply.catch(() => undefined); // a refusal is told by the change it belongs to
        return await reply;
      } catch (error) {
        const found = failureOf(error);
        setFailure(found);
        if (!quiet) notify({ tone: "bad", words: found.sentence, code: found.code });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [name, quiet],
  );

  return { change, busy, failure, forget: () => setFailure(null) };
}
