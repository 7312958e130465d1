import { levelName } from "../../../shared/engines/eligibility/certificate.ts";
import { type DataClass, Objective, type Rule, type RulePack } from "../../../shared/model/rule-pack.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Standing } from "../../parts/standing.tsx";
import { countriesInWords } from "../requirements/requirement-words.ts";
import type { Overview } from "./provider-desk.ts";

/** One pack: its days, its sources, each rule with its effect in words; what the other pack does not ask is marked. */
export function RulePackDetail({
  pack,
  other,
  overview,
}: Readonly<{ pack: RulePack; other: RulePack | null; overview: Overview }>) {
  const words = useText();
  const { t, of, day } = words;
  const { framework } = pack;
  const shares = other !== null && pack.rules.some((rule) => hasSame(other, rule));
  return (
    <section className="pack-detail" aria-labelledby={`pack-${pack.id}`}>
      <h2 id={`pack-${pack.id}`}>{of(pack.title)}</h2>
      <Facts>
        <Fact name={t("rule-packs.issuer")}>{pack.issuer}</Fact>
        <Fact name={t("rule-packs.version")}>{pack.version}</Fact>
        <Fact name={t("rule-packs.jurisdiction")}>{pack.jurisdiction}</Fact>
        <Fact name={t("rule-packs.published")}>{pack.publishedOn ? day(pack.publishedOn) : words.unknown}</Fact>
        <Fact name={t("rule-packs.validity")}>
          {day(pack.validFrom)} – {pack.validTo ? day(pack.validTo) : t("rule-packs.open-end")}
        </Fact>
      </Facts>
      {pack.note && <p className="soft">{of(pack.note)}</p>}
      {other !== null && !shares && <p className="soft">{t("rule-packs.nothing-shared")}</p>}
      {pack.rules.length > 0 && (
        <ul className="pack-rules">
          {pack.rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} isAlone={shares && !hasSame(other, rule)} overview={overview} />
          ))}
        </ul>
      )}
      {pack.switches && pack.switches.length > 0 && (
        <>
          <h3>{t("requirements.switches")}</h3>
          <ul className="pack-rules">
            {pack.switches.map((one) => (
              <li key={one.id}>
                <p>{of(one.text)}</p>
                <p className="soft">{overview.sources.find(({ id }) => id === one.source)?.title ?? one.source}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {framework && <FrameworkOf framework={framework} overview={overview} />}
      <h3>{t("rule-packs.sources")}</h3>
      <ul className="evidence-list">
        {pack.sources.map((id) => (
          <SourceLine key={id} id={id} overview={overview} />
        ))}
      </ul>
    </section>
  );
}

/** Two rules ask the same kind of thing of the same subject. */
const subject = (rule: Rule): string =>
  rule.kind === "certificate-by-class"
    ? `certificate ${rule.scheme}`
    : rule.kind === "zone-by-class"
      ? `zone ${rule.class}`
      : rule.kind === "stated"
        ? `stated ${rule.id}`
        : rule.kind;
const hasSame = (other: RulePack, rule: Rule): boolean => other.rules.some((one) => subject(one) === subject(rule));

function RuleLine({ rule, isAlone, overview }: Readonly<{ rule: Rule; isAlone: boolean; overview: Overview }>) {
  const words = useText();
  const { t, of, day } = words;
  const source = overview.sources.find(({ id }) => id === rule.source);
  const effect = effectOf(words, rule);
  return (
    <li>
      <p>
        {of(rule.text)}
        {isAlone && <span className="rule-alone">{t("rule-packs.only-here")}</span>}
      </p>
      {effect && <p className="rule-effect">{effect}</p>}
      <p className="soft">
        {rule.kind === "stated" && rule.from && (
          <span className="figures">
            {rule.to ? `${day(rule.from)} – ${day(rule.to)}` : t("rule-packs.from", { day: day(rule.from) })} ·{" "}
          </span>
        )}
        {rule.kind === "stated" && `${t("rule-packs.stated")} · `}
        {rule.source === "own" ? t("rule-packs.own-reading") : (source?.title ?? rule.source)}
        {source && rule.source !== "own" && ` · ${day(source.date)}`}
        {(rule.source as string) === "memory" && <Standing standing="unverified" />}{" "}
        {/* a branded string is a string */}
      </p>
    </li>
  );
}

const classes: readonly DataClass[] = ["C", "S", "O"];

/** What a rule does, in words; a stated rule says itself. */
function effectOf(words: Words, rule: Rule): string | null {
  const { t, of } = words;
  switch (rule.kind) {
    case "certificate-by-class": {
      const levels = classes.map((one) => {
        const rank = rule.rank[one];
        return `${one} ${rank == null ? t("rule-packs.none-asked") : of(levelName(rule.scheme, rank))}`;
      });
      return t("rule-packs.effect-certificate", { scheme: rule.scheme, levels: levels.join(" · ") });
    }
    case "region-country":
      return t("rule-packs.effect-region", { countries: countriesInWords(words, rule.countries) });
    case "owner-country":
      return t("rule-packs.effect-owner", { countries: countriesInWords(words, rule.countries) });
    case "zone-by-class":
      return rule.zones.length === 0
        ? t("rule-packs.effect-no-zone", { class: rule.class })
        : t("rule-packs.effect-zone", {
            class: rule.class,
            zones: rule.zones.map((zone) => zoneWords(words, zone)).join(", "),
          });
    case "seal-minimum":
      return Object.entries(rule.minimum)
        .map(([objective, level]) => `${objective} ≥ ${level}`)
        .join(" · ");
    default:
      return null;
  }
}

const zones = ["public", "government", "financial", "sovereign", "edge"] as const;
const zoneWords = ({ t }: Words, zone: string): string => {
  const found = zones.find((one) => one === zone);
  return found ? t(`catalogue.zone-${found}`) : zone;
};

function FrameworkOf({
  framework,
  overview,
}: Readonly<{ framework: NonNullable<RulePack["framework"]>; overview: Overview }>) {
  const { t, of, number } = useText();
  return (
    <>
      <h3>{t("rule-packs.framework")}</h3>
      <p className="soft">{t(`rule-packs.level-rule-${framework.levelRule}`)}</p>
      <div className="table-wide">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("catalogue.objective")}</th>
              <th scope="col" className="right">
                {t("rule-packs.weight")} (%)
              </th>
              <th scope="col">{t("rule-packs.criteria")}</th>
            </tr>
          </thead>
          <tbody>
            {Objective.options.map((objective) => (
              <tr key={objective}>
                <th scope="row">
                  {objective} {t(`objective.${objective}`)}
                </th>
                <td className="right figures">{number(framework.weights[objective], 0)}</td>
                <td>
                  <ol className="criteria">
                    {framework.criteria
                      .filter((one) => one.objective === objective)
                      .map((one) => (
                        <li key={one.id} value={one.level}>
                          {of(one.text)}
                          {one.test.fact === "asked" && <span className="soft"> ({t("rule-packs.asked")})</span>}
                        </li>
                      ))}
                  </ol>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {framework.caps.map((cap) => (
        <p key={cap.id}>
          {of(cap.text)}{" "}
          <span className="soft">{overview.sources.find(({ id }) => id === cap.source)?.title ?? cap.source}</span>
        </p>
      ))}
    </>
  );
}

export function SourceLine({ id, overview }: Readonly<{ id: string; overview: Overview }>) {
  const { day } = useText();
  const source = overview.sources.find((one) => one.id === id);
  return (
    <li>
      <span className="evidence-title">{source?.title ?? id}</span>
      {source && (
        <span className="evidence-line">
          <span className="figures">{day(source.date)}</span>
          <span>{source.licence}</span>
          <span className="evidence-address">{source.address}</span>
        </span>
      )}
    </li>
  );
}
