import { type ReactNode, useEffect, useRef } from "react";
import type { Footing } from "../../shared/model/result.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import type { Step } from "../routes.ts";
import { AnswerStrip, type Answer } from "./answer-strip.tsx";
import { FootLine } from "./foot-line.tsx";
import "./page.css";

/**
 * A screen: its name and the question it answers, the answer, the main view, and what it stands on.
 *
 * The main view fills what is left; `scroll` lets a long page scroll as a whole instead (forms, reading pages).
 */
export function Page({
  step,
  title,
  question,
  answers,
  actions,
  footing,
  scroll = false,
  children,
}: Readonly<{
  step: Step;
  /** In place of the step's own name, on a page inside it. */
  title?: ReactNode;
  /** In place of the step's own question, on such a page. */
  question?: string;
  answers?: readonly Answer[];
  /** Buttons beside the title. */
  actions?: ReactNode;
  footing?: Footing | null;
  scroll?: boolean;
  children: ReactNode;
}>) {
  const { t } = useText();
  const open = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t(`frame.${step}`);

  useEffect(() => {
    document.title = [name, open?.name, t("frame.app")].filter(Boolean).join(" – ");
  }, [name, open?.name, t]);

  return (
    <div className="page">
      <header className="page-head">
        <div className="page-words">
          <h1 ref={heading} tabIndex={-1}>
            {title ?? name}
          </h1>
          <p>{question ?? t(`frame.question-${step}`)}</p>
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {answers && <AnswerStrip answers={answers} />}
      <div
        className={scroll ? "page-main page-scroll" : "page-main"}
        {...(scroll ? { tabIndex: 0, role: "region", "aria-label": name } : {})}
      >
        {children}
      </div>
      <FootLine footing={footing ?? null} />
    </div>
  );
}
