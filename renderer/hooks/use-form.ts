import type { CallName, Input } from "../../shared/contract/contract.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { notify } from "./notices.ts";
import { useChange } from "./use-change.ts";
import { useDraft } from "./use-draft.ts";
import { useText } from "./use-text.ts";

/**
 * The form of one row: what is typed, saving it, and what the host says against it, field by field.
 *
 * What is typed is kept when the drawer is closed without saving; “cancel” gives it up.
 */
export function useForm<Name extends CallName, Thing extends object>(given: {
  call: Name;
  /** Names what is typed while it is kept. */
  name: string;
  base: Thing;
  input: (draft: Thing) => Input<Name>;
  /** What the notice calls it. */
  called: (draft: Thing) => string;
  onClose: () => void;
}) {
  const { of } = useText();
  const { draft, set, isFound, forget } = useDraft(given.name, given.base);
  const { change, busy, failure } = useChange(given.call, { quiet: true });

  async function save(): Promise<void> {
    if (!(await change(given.input(draft)))) return;
    forget();
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name: given.called(draft) } }) });
    given.onClose();
  }

  return {
    draft,
    set,
    /** What the host says against one field. */
    at: (field: string): string | null => (failure?.field === field ? of(failure.sentence) : null),
    drawer: {
      onClose: given.onClose,
      onCancel: () => {
        forget();
        given.onClose();
      },
      onSave: () => void save(),
      found: isFound ? forget : null,
      busy,
      failure: failure?.field ? null : (failure satisfies Failure | null),
    },
  };
}

/** The key that takes away what is in the drawer; none for what is new. What was typed goes with it; undo brings the rest back. */
export function useRemoval<Name extends CallName>(
  call: Name,
  input: Input<Name> | null,
  onDone: () => void,
): { onRemove?: () => void } {
  const { change, busy } = useChange(call);
  if (input === null) return {};
  return { onRemove: () => void (busy || change(input).then((done) => done && onDone())) };
}
