import type { Output } from "../../shared/contract/contract.ts";
import type { Words } from "../hooks/use-text.ts";

type Packs = Output<"catalogue.overview">["rulePacks"];
// prettier-ignore
const own = [
  "residency", "price-class", "priced", "user-latency", "seal-minimum", "not-provider",
  "zone", "owner-country", "known-owner", "certificate", "gpu", "platform",
] as const;
const derived = ["data-residency", "max-rtt", "gpu-use"] as const;

/** A rule by the words of its pack, a gate of the agency's own by its kind; the id where neither is known. */
export function ruleName({ t, of }: Words, rule: string, packs: Packs): string {
  const [first, id] = rule.split("/");
  const pack = packs.find((one) => one.id === first);
  if (pack) {
    const found = pack.rules.find((one) => one.id === id);
    return found ? of(found.text) : of(pack.title);
  }
  if (rule === "size") return t("compare-page.rule-size");
  const data = derived.find((one) => one === first);
  if (data) return t(`requirements.rule-${data}`);
  const kind = own.find((one) => one === first);
  return kind ? [t(`requirements.kind-${kind}`), id].filter(Boolean).join(" ") : rule;
}
