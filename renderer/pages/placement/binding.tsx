import type { PlacementResult } from "../../../shared/model/result.ts";
import { fewOfEach } from "../../../shared/text/few-of-each.ts";
import { useText } from "../../hooks/use-text.ts";
import { Sentences } from "./sentences.tsx";
import { leftOut, tight } from "./tight.ts";

/** What decided the answer: the limits, links and pins that are tight. */
export function Binding({ result }: Readonly<{ result: PlacementResult }>) {
  const { t } = useText();
  const limits = tight(result);
  return (
    <section className="facts-section placement-binding">
      <h2>{t("placement-page.binding")}</h2>
      {limits.length === 0 ? <p>{t("placement-page.binding-none")}</p> : <Sentences all={limits} most={8} />}
    </section>
  );
}

/** What could not take part in it; nothing where everything could. */
export function LeftOut({ result }: Readonly<{ result: PlacementResult }>) {
  const { t } = useText();
  const missing = leftOut(result);
  if (missing.length === 0) return null;
  return (
    <section className="facts-section placement-binding">
      <h2>{t("placement-page.left-out")}</h2>
      <Sentences all={fewOfEach(missing, 2)} most={8} />
    </section>
  );
}
