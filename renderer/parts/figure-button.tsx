import type { ReactNode } from "react";
import type { Figure } from "../../shared/engines/explain.ts";
import { explain } from "../hooks/explain.ts";
import { useText } from "../hooks/use-text.ts";
import "./figure-button.css";

/** A figure in running text or a cell that opens its explanation. Give the figure itself, or what to do. */
export function FigureButton({
  figure,
  onOpen,
  label,
  children,
}: Readonly<{ figure?: Figure; onOpen?: () => void; label?: string; children?: ReactNode }>) {
  const { t, say, figure: print } = useText();
  const name = label ?? (figure ? say(figure.label) : "");
  const open = onOpen ?? (figure ? () => explain(figure) : undefined);
  return (
    <button
      type="button"
      className="figure-button figures"
      title={t("parts.explain-open", { label: name })}
      onClick={(event) => {
        event.stopPropagation();
        open?.();
      }}
    >
      {children ?? (figure ? print(figure) : null)}
    </button>
  );
}
