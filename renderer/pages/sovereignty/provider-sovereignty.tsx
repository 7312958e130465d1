import type { ProviderId } from "../../../shared/model/id.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import { figureId } from "../../parts/place-names.ts";
import { Questions } from "./questions.tsx";
import { ScoredText, scoredWords } from "./score-words.tsx";
import "./sovereignty.css";

/** A provider's score as the chosen scenario reads it, the laws that cap it, and the questions of the framework. */
export function ProviderSovereignty({ provider }: Readonly<{ provider: ProviderId }>) {
  const words = useText();
  const { t, of, say } = words;
  const scenario = useScenarioId();
  const { data: asked } = useCall("sovereignty.questionnaire", { scenario, provider, framework: null });
  if (!asked) return null;
  return (
    <section>
      <h2 className="section-title">{of(asked.framework.title)}</h2>
      <p>
        {asked.because ? (
          say(asked.because)
        ) : (
          <FigureButton label={of(asked.name)} onOpen={() => explain(figureId.sovereignty(provider), scenario)}>
            <ScoredText scored={asked.evidenced} />
          </FigureButton>
        )}
      </p>
      {asked.claimed && (
        <p className="soft">{t("sovereignty-page.as-claimed", { score: scoredWords(words, asked.claimed) })}</p>
      )}
      {asked.caps.map((cap) => (
        <p key={cap.id}>
          {of(cap.text)}
          {!cap.certain && ` ${t("sovereignty-page.cap-perhaps")}`}
          {cap.lifted.length > 0 && ` ${t("sovereignty-page.cap-lifted", { list: cap.lifted.join(", ") })}`}
        </p>
      ))}
      <h2 className="section-title">{t("sovereignty-page.questions")}</h2>
      <Questions provider={provider} scenario={scenario} />
    </section>
  );
}
