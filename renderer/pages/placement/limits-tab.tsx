import { Button } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { LimitPrice } from "../../../shared/model/placing.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import { explain } from "../../hooks/explain.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { shortMoney } from "../../parts/short-money.ts";
import { WideTable } from "../../parts/wide-table.tsx";
import { pathOf } from "../../routes.ts";
import { useLimitWords } from "../requirements/use-limit-words.ts";
import { Binding, LeftOut } from "./binding.tsx";
import { useKeptWork } from "./kept-work.ts";
import type { PlacementTab } from "./placement-view.tsx";
import { useEffort } from "./proposal.ts";
import { WorkFailure } from "./work-failure.tsx";

/** What decided the answer, and what one step looser of each limit that binds would bring. */
export function LimitsTab({ result, scenario }: PlacementTab) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const work = useKeptWork("placement.limit-prices", scenario.id);
  const limits = scenario.requirements.filter((one): one is Limit => one.kind === "limit" && one.on);
  const run = (
    <Button
      size="sm"
      loading={work.running !== null}
      variant={work.answer && !work.isStale ? "default" : "filled"}
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      onClick={() => void work.start({ scenario: scenario.id, ...useEffort.getState() })}
    >
      {t(work.answer ? "placement-page.price-again" : "placement-page.price-run")}
    </Button>
  );
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.tab-limits")}>
      <div className="placement-room">
        <Binding result={result} />
        <section className="facts-section">
          <h2>{t("placement-page.prices")}</h2>
          {limits.length === 0 ? (
            <EmptyState
              title={t("placement-page.no-limits")}
              missing={t("placement-page.no-limits-why")}
              action={{ label: t("placement-page.change-requirements"), run: () => go(pathOf("requirements")) }}
            />
          ) : (
            <>
              <p>{t("placement-page.prices-lead")}</p>
              {work.isStale && (
                <p className="placement-note placement-stale" role="status">
                  {t("placement-page.answer-stale")}
                </p>
              )}
              <div className="facts-actions">
                {run}
                <Button variant="default" size="sm" onClick={() => go(pathOf("requirements"))}>
                  {t("placement-page.change-requirements")}
                </Button>
              </div>
              <WorkFailure title={t("placement-page.not-priced")} failure={work.failure} />
              <PriceTable words={words} scenario={scenario} limits={limits} prices={work.answer} />
            </>
          )}
        </section>
        <LeftOut result={result} />
      </div>
    </div>
  );
}

function PriceTable({
  words,
  scenario,
  limits,
  prices,
}: Pick<PlacementTab, "scenario"> &
  Readonly<{ words: Words; limits: readonly Limit[]; prices: readonly LimitPrice[] | null }>) {
  const { t, say, number, unknown } = words;
  const sayLimit = useLimitWords();
  const known = new Map(prices?.map((one) => [one.requirement, one]));
  // what brings most stands first; limits that do not bind have no price
  const rows = limits
    .map((limit) => ({ limit, price: known.get(limit.id) ?? null }))
    .sort((a, b) => (b.price?.points ?? -1) - (a.price?.points ?? -1));
  return (
    <WideTable label={t("placement-page.prices")}>
      <table className="plain-table price-table">
        <thead>
          <tr>
            <th scope="col">{t("placement-page.limit")}</th>
            <th scope="col">{t("placement-page.step")}</th>
            <th scope="col" className="right">
              {t("placement-page.step-points")}
            </th>
            <th scope="col" className="right">
              {t("placement-page.step-saves")}
            </th>
            <th scope="col" className="right">
              {t("placement-page.moved")}
            </th>
            <th scope="col">{t("placement-page.step-means")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ limit, price }) => (
            <tr key={limit.id}>
              <th scope="row">{sayLimit(limit.limit)}</th>
              {price === null ? (
                <td colSpan={5} className="soft">
                  {t(prices ? "placement-page.not-tight" : "placement-page.not-priced-yet")}
                </td>
              ) : (
                <>
                  <td>{say(price.step)}</td>
                  <td className="right figures">
                    {price.points === null ? (
                      <NotKnown words={unknown} because={t("placement-page.not-in-time")} />
                    ) : (
                      <FigureButton
                        label={t("placement-page.step-points")}
                        onOpen={() => explain(price.figure, scenario.id)}
                      >
                        {signed(price.points, number(Math.abs(price.points), 3))}
                      </FigureButton>
                    )}
                  </td>
                  <td className="right figures nowrap">
                    {price.monthly === null ? <NotKnown words={unknown} /> : savedWords(words, price.monthly)}
                  </td>
                  <td className="right figures">{price.moved === null ? unknown : number(price.moved, 0)}</td>
                  <td>{say(price.sentence)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const signed = (value: number, size: string): string => (value > 0 ? `+${size}` : value < 0 ? `−${size}` : size);

/** What is saved; a range that begins below zero keeps its sign from its dash. */
function savedWords(words: Words, saved: MoneyRange): string {
  if (saved.low >= 0 || saved.low === saved.high) return shortMoney(words, saved);
  const end = (minor: number) => shortMoney(words, { ...saved, low: minor, high: minor });
  return `${end(saved.low)} … ${end(saved.high)}`;
}
