import { useCallback } from "react";
import { inBothLanguages } from "../../shared/text/text.ts";
import { notify } from "../hooks/notices.ts";
import { useChange } from "../hooks/use-change.ts";
import { useWorkspace } from "../hooks/workspace.ts";

/** Takes back the last step, or does it again, and says which it was. */
export function useUndo() {
  const open = useWorkspace();
  const { change: undoIt } = useChange("workspace.undo");
  const { change: redoIt } = useChange("workspace.redo");
  const undoStep = open && !open.readOnly ? open.undo : null;
  const redoStep = open && !open.readOnly ? open.redo : null;

  const undo = useCallback(() => {
    if (!undoStep) return;
    void undoIt({}).then((done) => {
      if (done)
        notify({
          tone: "note",
          words: inBothLanguages({ key: "frame.undone", args: { step: inBothLanguages(undoStep) } }),
        });
    });
  }, [undoStep, undoIt]);

  const redo = useCallback(() => {
    if (!redoStep) return;
    void redoIt({}).then((done) => {
      if (done)
        notify({
          tone: "note",
          words: inBothLanguages({ key: "frame.redone", args: { step: inBothLanguages(redoStep) } }),
        });
    });
  }, [redoStep, redoIt]);

  return { undo, redo };
}
