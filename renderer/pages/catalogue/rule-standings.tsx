import { type RuleStanding, standingTo } from "../../../shared/catalogue/rule-standing.ts";
import type { RulePack } from "../../../shared/model/rule-pack.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { FactSource } from "./fact-source.tsx";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";
import { usesPack } from "./used-packs.ts";

const marks = { met: "pass", some: "pass", not: "fail", claimed: "unknown", unknown: "unknown" } as const;

/** How the provider as a whole stands to each rule: the packs the scenarios use first, the others a click away. */
export function RuleStandings() {
  const { t, number } = useText();
  const { overview, day } = useProviderDesk();
  const isOpen = useWorkspace() !== null;
  const { data: scenarios } = useCall("scenarios.list", {}, { enabled: isOpen });
  const inForce = (pack: RulePack) =>
    pack.status === "in-force" && pack.validFrom <= day && (pack.validTo === null || pack.validTo >= day);
  const held = overview.rulePacks.filter((pack) => pack.rules.some((rule) => rule.kind !== "stated"));
  const used = held.filter((pack) => scenarios?.some((scenario) => usesPack(scenario, pack.id)) ?? inForce(pack));
  const others = held.filter((pack) => !used.includes(pack));
  return (
    <section>
      <h2 className="section-title">{t("provider-page.rules")}</h2>
      <p className="soft">{t("provider-page.rules-lead")}</p>
      {used.map((pack) => (
        <PackStandings key={pack.id} pack={pack} isInForce={inForce(pack)} />
      ))}
      {others.length > 0 && (
        <details className="more-rules">
          <summary>{t("provider-page.other-packs", { count: number(others.length, 0) })}</summary>
          {others.map((pack) => (
            <PackStandings key={pack.id} pack={pack} isInForce={inForce(pack)} />
          ))}
        </details>
      )}
    </section>
  );
}

function PackStandings({ pack, isInForce }: Readonly<{ pack: RulePack; isInForce: boolean }>) {
  const { t, of, say, language, day: print } = useText();
  const { facts, day } = useProviderDesk();
  const words = ({ because }: RuleStanding): string => {
    const { country, day: until } = because.args;
    const args = {
      ...because.args,
      ...(typeof country === "string" ? { country: countryName(language, country) } : {}),
      ...(typeof until === "string" && /^\d{4}-/.test(until) ? { day: print(until) } : {}),
    };
    return say({ ...because, args });
  };
  return (
    <div className="pack-standings">
      <h3>
        {of(pack.title)}
        {!isInForce && <span className="soft"> · {t(`rule-packs.status-${pack.status}`)}</span>}
      </h3>
      <ul>
        {pack.rules
          .filter((rule) => rule.kind !== "stated")
          .map((rule) => {
            const standing = standingTo(rule, { ...facts, day });
            return (
              <li key={rule.id}>
                {standing.state === "apart" ? (
                  <span className="verdict-apart">{t("provider-page.standing-apart")}</span>
                ) : (
                  <VerdictMark verdict={marks[standing.state]} words={t(`provider-page.standing-${standing.state}`)} />
                )}
                <div>
                  <p>{of(rule.text)}</p>
                  <p className="soft">
                    {words(standing)}{" "}
                    <FactSource
                      fact={{
                        title: of(rule.text),
                        words: words(standing),
                        evidence: evidenceFor(rule.source, pack.validFrom, pack.note ? of(pack.note) : null),
                      }}
                    />
                  </p>
                </div>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
