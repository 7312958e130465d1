import type { WaveIssue } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import "./waves.css";

/** How grave a broken rule is, by shape, word and colour. */
export function Severity({ severity }: Readonly<{ severity: WaveIssue["severity"] }>) {
  const { t } = useText();
  return (
    <span className={`severity severity-${severity}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {severity === "critical" ? <path d="M6 .8L11.4 11H.6z" /> : <circle cx="6" cy="6" r="5" />}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
