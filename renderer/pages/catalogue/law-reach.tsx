import { Button } from "@mantine/core";
import { useState } from "react";
import {
  type Jurisdiction,
  type LawReach as Reach,
  type Way,
  jurisdictionsOf,
  lawsReaching,
  rulesAround,
} from "../../../shared/catalogue/laws.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import type { DatedRule } from "../../../shared/model/reference.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { Standing } from "../../parts/standing.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { dataWords } from "./data-words.ts";
import { FactSource } from "./fact-source.tsx";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";

/** Countries listed before the rest is asked for; those that control are always there. */
const FIRST = 6;

/** Whose law can reach the provider, by what way, and which laws of other countries the rule packs know of. */
export function LawReach() {
  const { t } = useText();
  const { question } = useProviderDesk();
  const [isOpen, setOpen] = useState(false);
  const all = jurisdictionsOf(question);
  const controlling = all.filter(({ country, ways }) => country === null || ways.some((way) => way.by === "person"));
  const shown = isOpen ? all : all.slice(0, Math.max(controlling.length, FIRST));
  return (
    <section>
      <h2 className="section-title">{t("provider-page.laws")}</h2>
      <ul className="law-list">
        {lawsReaching(question).map((law) => (
          <Law key={law.id} law={law} />
        ))}
      </ul>
      <div className="table-wide">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("provider-page.law-of")}</th>
              <th scope="col">{t("provider-page.way")}</th>
              <th scope="col">{t("catalogue.standing")}</th>
              <th scope="col">{t("catalogue.source")}</th>
            </tr>
          </thead>
          {shown.map((one) => (
            <tbody key={one.country ?? "unknown"}>
              {one.ways.map((way, at) => (
                <WayRow key={at} one={one} way={way} isFirst={at === 0} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {shown.length < all.length && (
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {t("provider-page.more-countries", { count: all.length - shown.length })}
        </Button>
      )}
      <DatedRules rules={rulesAround(question)} />
      <p className="soft">{t("provider-page.laws-limit")}</p>
    </section>
  );
}

function WayRow({ one, way, isFirst }: Readonly<{ one: Jurisdiction; way: Way; isFirst: boolean }>) {
  const words = useText();
  const { language, unknown, t } = words;
  const country = one.country === null ? unknown : countryName(language, one.country);
  const told = wayWords(words, way);
  return (
    <tr>
      {isFirst && (
        <th scope="rowgroup" rowSpan={one.ways.length} className={one.country === null ? "not-known" : undefined}>
          {country}
        </th>
      )}
      <td>
        {told}
        {one.country === null && <span className="soft"> {t("provider-page.way-unknown")}</span>}
      </td>
      <td>
        <Standing standing={weakest(way.evidence)} />
      </td>
      <td className="soft">
        <EvidenceOf title={`${country}: ${told}`} evidence={way.evidence} />
      </td>
    </tr>
  );
}

const LISTED = 4;

function wayWords({ t, of, number, unknown }: Words, way: Way): string {
  if (way.by === "place") {
    const codes = way.regions.slice(0, LISTED).map((region) => region.code);
    const regions = [...codes, ...(way.regions.length > LISTED ? ["…"] : [])].join(", ");
    return t("provider-page.way-place", { count: number(way.regions.length, 0), regions });
  }
  const { as, provider } = way.behind;
  return t(`provider-page.way-${as}`, { provider: of(provider.name), owner: provider.owner.name ?? unknown });
}

function EvidenceOf({ title, evidence }: Readonly<{ title: string; evidence: readonly Evidence[] }>) {
  if (evidence.length === 0) return <FactSource fact={{ title, words: null, evidence: null }} />;
  return (
    <span className="fact-sources">
      {evidence.map((each, at) => (
        <FactSource key={at} fact={{ title, words: title, evidence: each }} />
      ))}
    </span>
  );
}

const weakest = (evidence: readonly Evidence[]): Evidence["standing"] =>
  evidence.length === 0 || evidence.some((one) => one.standing === "unverified") ? "unverified" : "proven";

const verdicts = { yes: "fail", part: "fail", no: "pass", unknown: "unknown" } as const;

function Law({ law }: Readonly<{ law: Reach }>) {
  const { t, of, say, language, unknown } = useText();
  const country = law.country === null ? unknown : countryName(language, law.country);
  const said = say({ ...law.because, args: { ...law.because.args, country } });
  return (
    <li>
      <VerdictMark verdict={verdicts[law.reach]} words={t(`provider-page.reach-${law.reach}`)} />
      <div>
        <p>
          <strong>{law.id === "us-cloud-act" ? t("provider-page.law-us-cloud-act") : law.id}</strong> {said}
        </p>
        {law.reach !== "no" && <p className="soft">{of(law.text)}</p>}
        {law.rules.map((rule) => (
          <p key={rule.id} className="soft">
            <DatedRuleWords rule={rule} />
          </p>
        ))}
        <p className="law-evidence">
          <span className="soft">{t("provider-page.of-law")}</span>
          <EvidenceOf title={of(law.text)} evidence={law.evidence.law} />
          <span className="soft">{t("provider-page.of-person")}</span>
          <EvidenceOf title={said} evidence={law.evidence.persons} />
        </p>
      </div>
    </li>
  );
}

function DatedRuleWords({ rule }: Readonly<{ rule: DatedRule }>) {
  const { t, day } = useText();
  const { title, effect } = ruleWords(t, rule);
  return (
    <>
      {rule.validFrom && <span className="figures">{day(rule.validFrom)} · </span>}
      {title} <FactSource fact={{ title, words: effect, evidence: evidenceFor(rule.source, rule.asOf, rule.note) }} />
    </>
  );
}

const ruleWords = (t: Words["t"], { id, title, effect }: DatedRule) => ({
  title: dataWords({ t }, `dated-rule.${id}`, title),
  effect: dataWords({ t }, `dated-rule.${id}.effect`, effect),
});

function DatedRules({ rules }: Readonly<{ rules: readonly DatedRule[] }>) {
  const { t, day, number } = useText();
  if (rules.length === 0) return null;
  return (
    <details className="more-rules">
      <summary>{t("provider-page.dated-rules", { count: number(rules.length, 0) })}</summary>
      <p className="soft">{t("provider-page.dated-rules-why")}</p>
      <div className="table-wide">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("provider-page.law-of")}</th>
              <th scope="col">{t("provider-page.rule")}</th>
              <th scope="col">{t("provider-page.holds")}</th>
              <th scope="col">{t("catalogue.source")}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => {
              const { title, effect } = ruleWords(t, rule);
              return (
                <tr key={rule.id}>
                  <td>{rule.jurisdiction}</td>
                  <td>
                    {title}
                    <div className="soft">{effect}</div>
                  </td>
                  <td className="figures nowrap">
                    {rule.validFrom ? day(rule.validFrom) : t("provider-page.always")} –{" "}
                    {rule.validTo ? day(rule.validTo) : ""}
                  </td>
                  <td className="soft">
                    <FactSource
                      fact={{ title, words: effect, evidence: evidenceFor(rule.source, rule.asOf, rule.note) }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
