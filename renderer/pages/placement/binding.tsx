import { useState } from "react";
import { Button } from "@mantine/core";
import type { PlacementResult } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";

const SHOWN = 6;

/** What decided the answer: the limits, links and pins that keep something from a better place. */
export function Binding({ result }: Readonly<{ result: PlacementResult }>) {
  const { t, say } = useText();
  const [isWhole, setWhole] = useState(false);
  const { binding } = result;
  const shown = isWhole ? binding : binding.slice(0, SHOWN);
  return (
    <section className="facts-section placement-binding">
      <h2>{t("placement-page.binding")}</h2>
      {binding.length === 0 ? (
        <p>{t("placement-page.binding-none")}</p>
      ) : (
        <ul className="asked-list">
          {shown.map((sentence, index) => (
            <li key={index}>{say(sentence)}</li>
          ))}
        </ul>
      )}
      {binding.length > shown.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {t("placement-page.more", { count: binding.length - SHOWN })}
          </Button>
        </div>
      )}
    </section>
  );
}
