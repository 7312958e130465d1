import { useLocation } from "wouter";
import { Button } from "@mantine/core";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";

/** What is in no sum because nobody has stated anything about it, and where to state it. */
export function NotCounted({ sentences }: Readonly<{ sentences: readonly Sentence[] }>) {
  const { t, say } = useText();
  const [, go] = useLocation();
  if (sentences.length === 0) return null;
  return (
    <section className="not-counted">
      <h2 className="section-title">{t("cost-page.not-counted")}</h2>
      <p className="soft">{t("cost-page.not-counted-note")}</p>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{say(sentence)}</li>
        ))}
      </ul>
      <Button variant="default" size="xs" onClick={() => go(pathOf("cost", "assumptions", "missing"))}>
        {t("cost-page.to-assumptions")}
      </Button>
    </section>
  );
}
