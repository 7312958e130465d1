import type { Failure } from "../../../shared/contract/failure.ts";
import { useText } from "../../hooks/use-text.ts";

/** Why long work did not end well; one that was stopped by hand needs no word. */
export function WorkFailure({ title, failure }: Readonly<{ title: string; failure: Failure | null }>) {
  const { t, of } = useText();
  if (!failure || failure.code === "cancelled") return null;
  return (
    <p className="field-error" role="alert">
      {title}: {of(failure.sentence)} ({t("parts.code", { code: failure.code })})
    </p>
  );
}
