import { useLocation } from "wouter";
import type { MasteryOverview, ProviderMastery } from "../../../shared/model/mastery.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { countryName } from "../../parts/country.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { figureId } from "../../parts/place-names.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { pathOf } from "../../routes.ts";
import { MasteryDrawer } from "./mastery-drawer.tsx";
import { ProfileBar } from "./profile-bar.tsx";
import { LevelBar, ScoredText, scoredWords } from "./score-words.tsx";
import "./sovereignty.css";

/** Address of the tab; a provider that is open stands behind it. */
const at = (...more: readonly string[]): string => pathOf("compare", "sovereignty", ...more);

/** How far is each provider in our own hands? Providers by eight objectives, score and weakest objective always together. */
export function SovereigntyTab() {
  const id = useScenarioId();
  const question = useCall("sovereignty.overview", { scenario: id! }, { enabled: id !== null, keepPrevious: true });
  return <Asked question={question}>{(overview) => <Known overview={overview} />}</Asked>;
}

function Known({ overview }: Readonly<{ overview: MasteryOverview }>) {
  const words = useText();
  const { t, of, say } = words;
  const [path, go] = useLocation();
  const openId = path.split("/").map(decodeURIComponent)[3] ?? "";
  const open = overview.providers.find(({ provider }) => provider === openId) ?? null;
  const { framework, minimum } = overview;
  if (!framework)
    return <p className="soft">{overview.because ? say(overview.because) : t("sovereignty-page.no-framework")}</p>;

  const asked = Object.entries(minimum).map(([objective, least]) => `${objective} ≥ ${least}`);
  return (
    <>
      <ProfileBar framework={framework} scenario={overview.scenario} />
      <h2 className="sovereignty-finding">{findingOf(words, overview)}</h2>
      <p className="soft lock-in-note">
        {of(framework.title)} ·{" "}
        {asked.length > 0
          ? t("sovereignty-page.minimum-is", { list: asked.join(", ") })
          : t("sovereignty-page.minimum-none")}
      </p>
      <Legend most={framework.maxLevel} />
      <div className="sovereignty-scroll" tabIndex={0} role="region" aria-label={t("sovereignty-page.table")}>
        <table className="sovereignty-table">
          <caption className="read-out">{findingOf(words, overview)}</caption>
          <thead>
            <tr>
              <th scope="col">{t("sovereignty-page.provider")}</th>
              <th scope="col">{t("sovereignty-page.score")}</th>
              {overview.providers[0]?.objectives.map(({ objective, weight }) => (
                <th key={objective} scope="col" title={t(`objective.${objective}`)}>
                  {objective} <span className="figures">{words.number(weight)}%</span>
                  <small>{t(`objective.${objective}`)}</small>
                </th>
              ))}
              <th scope="col">{t("sovereignty-page.claimed-score")}</th>
            </tr>
          </thead>
          <tbody>
            {overview.providers.map((provider) => (
              <ProviderRow
                key={provider.provider}
                provider={provider}
                overview={overview}
                most={framework.maxLevel}
                isOpen={provider.provider === openId}
                onOpen={() => go(at(provider.provider))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open && <MasteryDrawer key={open.provider} provider={open} overview={overview} onClose={() => go(at())} />}
    </>
  );
}

function ProviderRow({
  provider,
  overview,
  most,
  isOpen,
  onOpen,
}: Readonly<{
  provider: ProviderMastery;
  overview: MasteryOverview;
  most: number;
  isOpen: boolean;
  onOpen: () => void;
}>) {
  const words = useText();
  const { t, of, range, language, unknown, number } = words;
  const { owner, evidenced, claimed, below } = provider;
  const fails = below.some(({ verdict }) => verdict === "fail");
  return (
    <tr className={isOpen ? "is-open" : undefined}>
      <th scope="row">
        <button type="button" className="sovereignty-name" onClick={onOpen}>
          {of(provider.name)}
        </button>
        <span className="sovereignty-owner">
          {owner.country ? countryName(language, owner.country) : unknown}
          {provider.placed > 0 && ` · ${t("sovereignty-page.placed", { count: number(provider.placed, 0) })}`}
          {provider.ending.length > 0 && ` · ${t("sovereignty-page.ending", { count: provider.ending.length })}`}
        </span>
      </th>
      <td>
        <FigureButton
          label={of(provider.name)}
          onOpen={() => explain(figureId.sovereignty(provider.provider), overview.scenario)}
        >
          <ScoredText scored={evidenced} isBelow={fails} />
        </FigureButton>
      </td>
      {provider.objectives.map(({ objective, evidenced: level, claimed: said }) => {
        const short = below.find((one) => one.objective === objective);
        const least = overview.minimum[objective] ?? null;
        const hint = t("sovereignty-page.level-is", {
          objective,
          evidenced: range(level, 0),
          claimed: range(said, 0),
        });
        return (
          <td key={objective} className="level-cell" title={short ? `${hint}\n${words.say(short.sentence)}` : hint}>
            <LevelBar evidenced={level} claimed={said} most={most} least={least} />
            <span className="level-words figures">
              {range(level, 0)}
              {said.low > level.low && <span className="soft">({range(said, 0)})</span>}
              {short && <VerdictMark verdict={short.verdict} bare />}
            </span>
          </td>
        );
      })}
      <td className="soft">
        <ScoredText scored={claimed} />
      </td>
    </tr>
  );
}

function Legend({ most }: Readonly<{ most: number }>) {
  const { t } = useText();
  const full = { low: 2, high: 2 };
  return (
    <p className="sovereignty-legend">
      <span>
        <LevelBar evidenced={full} claimed={full} most={most} />
        {t("sovereignty-page.legend-evidenced")}
      </span>
      <span>
        <LevelBar evidenced={{ low: 1, high: 3 }} claimed={{ low: 1, high: 3 }} most={most} />
        {t("sovereignty-page.legend-open")}
      </span>
      <span>
        <LevelBar evidenced={{ low: 1, high: 1 }} claimed={{ low: 3, high: 3 }} most={most} />
        {t("sovereignty-page.legend-claimed")}
      </span>
      <span>
        <LevelBar evidenced={{ low: 1, high: 1 }} claimed={{ low: 1, high: 1 }} most={most} least={2} />
        {t("sovereignty-page.legend-least")}
      </span>
    </p>
  );
}

/** What the table shows, in one sentence: the surest provider with its weakest part, and how many hold every least level. */
function findingOf(words: Words, { providers, minimum, because }: MasteryOverview): string {
  const { t, of, say } = words;
  if (because) return say(because);
  const first = providers[0];
  if (!first?.evidenced) return t("sovereignty-page.finding-none");
  const best = t("sovereignty-page.finding-best", {
    provider: of(first.name),
    score: scoredWords(words, first.evidenced),
  });
  if (Object.keys(minimum).length === 0) return best;
  const holding = providers.filter(({ below }) => below.length === 0).length;
  return `${best} ${t("sovereignty-page.finding-minimum", { count: holding, all: providers.length })}`;
}
