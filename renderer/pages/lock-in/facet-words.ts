import type { Openness } from "../../../shared/model/leaving.ts";
import type { Words } from "../../hooks/use-text.ts";

/** The three models of ISO/IEC 19941, in the words of the page. */
export function modelWord({ t }: Words, model: string): string {
  if (model === "interoperability") return t("lock-in-page.model-interoperability");
  return t(model.startsWith("data") ? "lock-in-page.model-data" : "lock-in-page.model-application");
}

export const answerWord = ({ t, unknown }: Words, answer: number | null): string =>
  answer === null ? unknown : t(`lock-in-page.answer-${answer as 0 | 1 | 2 | 3 | 4}`); // the schema allows these five

export const opennessWord = ({ t, unknown }: Words, openness: Openness | null): string =>
  openness === null ? unknown : t(`openness.${openness}`);
