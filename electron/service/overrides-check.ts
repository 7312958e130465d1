import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { SIZE_RULE } from "../../shared/engines/verdicts.ts";
import type { VerdictOverride } from "../../shared/model/scenario.ts";

/**
 * Verdicts set by hand as they may be kept: about what is there, each once, with the reason.
 *
 * A rule of a pack that is off is kept too: it stands ready for the day the pack goes on. That nothing is large enough is
 * no rule, and nobody sets it by hand.
 */
export function checkOverrides(overrides: readonly VerdictOverride[], assessment: Assessment): VerdictOverride[] {
  const { catalogue } = assessment;
  const packs = new Map(catalogue.rulePacks.map((pack) => [pack.id as string, pack]));
  const seen = new Set<string>();

  return overrides.map((one, index) => {
    const at = (field: string): string => `overrides.${index}.${field}`;
    const reason = one.reason.trim();
    if (reason === "") throw refusal("override-without-reason", { rule: one.rule }, at("reason"));
    if (!assessment.workload(one.workload)) throw refusal("no-such-workload", { id: one.workload }, at("workload"));
    if (one.region !== null && !catalogue.regions.some(({ id }) => id === one.region))
      throw refusal("no-such-region", { id: one.region }, at("region"));
    if (!isRule(one.rule, packs)) throw refusal("no-such-rule", { rule: one.rule }, at("rule"));
    const key = `${one.workload} ${one.rule} ${one.region ?? "*"}`;
    if (seen.has(key)) throw refusal("override-twice", { workload: one.workload, rule: one.rule }, at("rule"));
    seen.add(key);
    return { ...one, reason, decidedBy: one.decidedBy?.trim() || null };
  });
}

/** Rules of the agency's own gates, as reasons name them; a part may follow. */
const own = [
  ...[
    "residency",
    "data-residency",
    "max-rtt",
    "gpu-use",
    "price-class",
    "user-latency",
    "seal-minimum",
    "not-provider",
    "priced",
  ],
  ...["zone", "owner-country", "known-owner", "certificate", "gpu", "platform"],
];

function isRule(rule: string, packs: ReadonlyMap<string, Assessment["packs"][number]>): boolean {
  if (rule === SIZE_RULE) return false;
  const [head = "", part] = rule.split("/");
  const pack = packs.get(head);
  if (!pack) return own.includes(head);
  return part === "status" || pack.rules.some(({ id }) => id === part);
}
