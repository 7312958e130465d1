import type { ReactNode } from "react";
import type { Failure } from "../../../shared/contract/failure.ts";
import { useText } from "../../hooks/use-text.ts";

/** A refusal where it happened: its sentence, the code to quote, and what helps. */
export function Trouble({ failure, children }: Readonly<{ failure: Failure; children?: ReactNode }>) {
  const { t, of } = useText();
  return (
    <div className="trouble" role="alert">
      <p>
        {of(failure.sentence)} <span className="trouble-code">{t("import.error-code", { code: failure.code })}</span>
      </p>
      {children}
    </div>
  );
}
