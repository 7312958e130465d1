import { IconFileImport, IconFileOff } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { inBothLanguages, type TextKey } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { takeDropped } from "../catalogue/bring.ts";
import { useImportVerbs } from "./use-import.ts";
import "./drop-zone.css";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * Files may be dropped on any page; the same checks as for chosen files, since both go one way.
 *
 * Where nothing can be taken in, that is said instead: a browser would open the file in place of the screens.
 */
export function DropZone() {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  const { take } = useImportVerbs();
  const [, go] = useLocation();
  const whyNot = useWhyNot();

  useEffect(() => {
    // entering a child comes before leaving its parent, so entries are counted
    let inside = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      inside += 1;
      setOver(true);
    };
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = whyNot ? "none" : "copy";
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      inside = Math.max(0, inside - 1);
      if (inside === 0) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      inside = 0;
      setOver(false);
      if (whyNot) return notify({ tone: "warn", words: inBothLanguages({ key: whyNot, args: {} }) });
      void takeDropped([...(event.dataTransfer?.files ?? [])], go, take);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [take, go, whyNot]);

  if (!isOver) return null;
  return (
    <div className="drop-over" data-refused={whyNot ? true : undefined} aria-hidden="true">
      {whyNot ? <IconFileOff size={32} /> : <IconFileImport size={32} />}
      {t(whyNot ? "import.drop-why-not" : "import.drop")}
      {whyNot && <p>{t(whyNot)}</p>}
    </div>
  );
}

function useWhyNot(): TextKey | null {
  const open = useWorkspace();
  if (!open) return "import.drop-no-workspace";
  return open.readOnly ? "import.drop-read-only" : null;
}
