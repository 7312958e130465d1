import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import type { Figure } from "../../shared/engines/explain.ts";
import type { Source } from "../../shared/model/evidence.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { closeExplain, useExplain } from "../hooks/explain.ts";
import { notify } from "../hooks/notices.ts";
import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { Asked } from "./asked.tsx";
import { Drawer } from "./drawer.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { doubts, figureAsText, figureSentence, printValue } from "./figure-words.ts";
import { FigureTree } from "./figure-tree.tsx";
import "./explain-drawer.css";

/** The drawer that explains any figure. It stands in the frame once; `explain()` opens it from anywhere. */
export function ExplainDrawer() {
  const open = useExplain((state) => state.open);
  if (!open) return null;
  if (open.kind === "held") return <Explained key={open.figure.id} figure={open.figure} />;
  return <AskedFigure key={open.id} id={open.id} scenario={open.scenario} />;
}

function AskedFigure({ id, scenario }: Readonly<{ id: string; scenario: ScenarioId | null }>) {
  const { t } = useText();
  const question = useCall("figure.explain", { id, scenario });
  if (question.data) return <Explained figure={question.data} />;
  return (
    <Drawer title={t("parts.explain")} onClose={closeExplain}>
      <Asked question={question}>{() => null}</Asked>
    </Drawer>
  );
}

const LISTED = 12;

function Explained({ figure }: Readonly<{ figure: Figure }>) {
  const words = useText();
  const { t, say, language } = words;
  const sources = useSources();
  const open = doubts(figure);

  async function copy(what: string): Promise<void> {
    await navigator.clipboard.writeText(what);
    notify({ tone: "good", words: inBothLanguages({ key: "parts.explain-copied", args: {} }) });
  }

  return (
    <Drawer
      title={t("parts.explain-of", { label: say(figure.label) })}
      onClose={closeExplain}
      wide
      foot={
        <>
          <code className="explain-id" title={figure.id}>
            {figure.id}
          </code>
          <Button variant="default" onClick={() => void copy(figure.id)}>
            {t("parts.explain-copy-id")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={14} />}
            onClick={() => void copy(figureAsText(language, figure))}
          >
            {t("parts.explain-copy-text")}
          </Button>
        </>
      }
    >
      <div className="explain">
        <p className={figure.value ? "explain-value figures" : "explain-value explain-missing"}>
          {figure.value ? words.figure(figure) : t("parts.explain-not-computable")}
        </p>
        <p className="explain-sentence">{figureSentence(language, figure)}</p>

        {figure.formula && (
          <section>
            <h3>{t("parts.explain-formula")}</h3>
            <pre className="explain-formula">{figure.formula}</pre>
          </section>
        )}

        {figure.parts.length > 0 && (
          <section>
            <h3>{t("parts.explain-inputs", { count: figure.parts.length })}</h3>
            <FigureTree figures={figure.parts} sources={sources} />
          </section>
        )}

        {(figure.evidence.length > 0 || figure.combine === "given") && (
          <section>
            <h3>{t("parts.explain-evidence")}</h3>
            <EvidenceList evidence={figure.evidence} sources={sources} />
          </section>
        )}

        {figure.parts.length > 0 && (
          <section>
            <h3>{t("parts.explain-unknowns")}</h3>
            {open.length === 0 && <p className="soft">{t("parts.explain-no-unknowns")}</p>}
            <ul className="explain-doubts">
              {open.slice(0, LISTED).map(({ figure: part, share }) => (
                <li key={part.id}>
                  <span>{say(part.label)}</span>
                  <span className="figures">{printValue(language, part.unit, part.value)}</span>
                  {share !== null && (
                    <span className="soft">{t("parts.explain-share", { share: words.percent(share) })}</span>
                  )}
                  {part.because && <span className="explain-because soft">{say(part.because)}</span>}
                </li>
              ))}
            </ul>
            {open.length > LISTED && <p className="soft">{t("parts.explain-more", { count: open.length - LISTED })}</p>}
          </section>
        )}
      </div>
    </Drawer>
  );
}

/** Titles and addresses of the sources the catalogue names; evidence carries only their ids. */
function useSources(): ReadonlyMap<string, Source> {
  const { data } = useCall("catalogue.overview", {});
  return new Map(data?.sources.map((source) => [source.id, source]));
}
