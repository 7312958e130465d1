import { IconFileImport } from "@tabler/icons-react";
import { type DragEvent, type ReactNode, useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { useImport } from "./use-import.ts";
import "./drop-zone.css";

/** Files may be dropped anywhere on it; the same checks as for chosen files, since both go one way. */
export function DropZone({ children }: Readonly<{ children: ReactNode }>) {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  const { preview } = useImport();
  const canChange = useCanChange();
  const carriesFiles = (event: DragEvent) => canChange && event.dataTransfer.types.includes("Files");
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // leaving a child is not leaving the zone
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); // DOM: the element entered, if any
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void preview([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && (
        <div className="drop-over" aria-hidden="true">
          <IconFileImport size={32} />
          {t("import.drop")}
        </div>
      )}
    </div>
  );
}
