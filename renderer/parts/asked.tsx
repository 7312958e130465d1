import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { failureOf } from "../hooks/failure-of.ts";
import { useText } from "../hooks/use-text.ts";
import "./asked.css";

/** Shows the answer to a question; while waiting a quiet line, after a refusal its sentence and a way to try again. */
export function Asked<Answer>({
  question,
  children,
}: Readonly<{ question: UseQueryResult<Answer>; children: (answer: Answer) => ReactNode }>) {
  const { t, of } = useText();
  if (question.data !== undefined) return children(question.data);
  if (question.isPending) return <Waiting />;
  const failure = failureOf(question.error);
  return (
    <div className="asked-failed" role="alert">
      <strong>{t("parts.could-not-load")}</strong>
      <p>{of(failure.sentence)}</p>
      <p className="soft">{t("parts.code", { code: failure.code })}</p>
      <Button variant="default" onClick={() => void question.refetch()}>
        {t("parts.try-again")}
      </Button>
    </div>
  );
}

const QUIET_MS = 300;

/** Nothing for the first 300 ms, so that quick answers do not flicker; then a line that moves. */
export function Waiting() {
  const { t } = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className="waiting" aria-busy="true" />;
  return (
    <div className="waiting" role="status">
      <span className="waiting-line" aria-hidden="true" />
      {t("parts.loading")}
    </div>
  );
}
