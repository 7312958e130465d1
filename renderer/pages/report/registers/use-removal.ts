import type { CallName, Input } from "../../../../shared/contract/contract.ts";
import { useChange } from "../../../hooks/use-change.ts";

/** Calls that take entries away by their ids. */
type Removing = Extract<
  CallName,
  `${"risks" | "decisions" | "questions" | "indicators" | "exit-triggers" | "exit-tests"}.remove`
>;

/** The key that takes away the entry in the drawer; none for one that is new. Undo brings it back. */
export function useRemoval(call: Removing, id: string | null, onClose: () => void): { onRemove?: () => void } {
  const { change } = useChange(call);
  if (id === null) return {};
  return {
    onRemove: () => {
      const input = { ids: [id] } as Input<Removing>; // an id the host gave for this very kind
      void change(input).then((done) => done && onClose());
    },
  };
}
