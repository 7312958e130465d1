import type { RulePack } from "../model/rule-pack.ts";
import { type Text, say } from "../model/sentence.ts";
import { inBothLanguages } from "./text.ts";
import { dictionary } from "./dictionary.ts";

/**
 * A rule by the words of its pack, a gate of the agency's own by its kind; an ordering rule of the waves
 * by its number; the id where none of them is known.
 */
export function ruleText(packs: readonly RulePack[], rule: string): Text {
  const [first = rule, id] = rule.split("/");
  const pack = packs.find((one) => one.id === first);
  if (pack) return pack.rules.find((one) => one.id === id)?.text ?? pack.title;
  const key = [`requirements.rule-${first}`, `requirements.kind-${first}`, `waves-page.rule-${first}`].find(
    (one) => one in dictionary,
  );
  if (key === undefined) return { ko: rule, en: rule };
  const name = inBothLanguages(say(key));
  return id === undefined ? name : { ko: `${name.ko} ${id}`, en: `${name.en} ${id}` };
}
