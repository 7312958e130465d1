import { Button, NativeSelect } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { tornadoChart } from "../../../shared/charts/tornado.ts";
import type { Swing } from "../../../shared/model/placing.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { shortMoney } from "../../parts/short-money.ts";
import { useKeptWork } from "./kept-work.ts";
import type { PlacementTab } from "./placement-view.tsx";
import { useEffort } from "./proposal.ts";
import { WorkFailure } from "./work-failure.tsx";

const swings = [0.1, 0.2, 0.3, 0.5] as const;

/** What would change the answer: every weight, price and rate a little lower and higher, each solved anew. */
export function SensitivityTab({ scenario, comparison }: PlacementTab) {
  const words = useText();
  const { t, of, say, percent, number, unknown } = words;
  const { ref, width } = useElementSize();
  const [swing, setSwing] = useState<number>(0.2);
  const work = useKeptWork("placement.sensitivity", scenario.id);
  const providers = new Map(comparison.regions.map((one) => [one.provider, of(one.providerName)]));
  const nameOf = ({ what }: Swing): string =>
    what.kind === "weight"
      ? t("placement-page.swing-weight", { criterion: t(`criterion.${what.criterion}`) })
      : what.kind === "prices"
        ? t("placement-page.swing-prices", { provider: providers.get(what.provider) ?? what.provider })
        : t("placement-page.swing-rate", { currency: what.currency });
  const run = (
    <Button
      size="sm"
      loading={work.running !== null}
      variant={work.answer && !work.isStale ? "default" : "filled"}
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      onClick={() => void work.start({ scenario: scenario.id, ...useEffort.getState(), swing })}
    >
      {t(work.answer ? "placement-page.swing-again" : "placement-page.swing-run")}
    </Button>
  );
  const shown = work.answer && Math.abs(work.answer[0]?.by ?? swing);

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.tab-sensitivity")}>
      <div className="tab-bar">
        <NativeSelect
          size="xs"
          label={t("placement-page.swing-by")}
          value={String(swing)}
          data={swings.map((one) => ({ value: String(one), label: `±${percent(one)}` }))}
          onChange={(event) => setSwing(Number(event.currentTarget.value))}
        />
        {work.answer && run}
        <p className="soft">{t("placement-page.swing-lead")}</p>
      </div>
      {work.isStale && (
        <p className="placement-note placement-stale" role="status">
          {t("placement-page.answer-stale")}
        </p>
      )}
      <WorkFailure title={t("placement-page.not-swung")} failure={work.failure} />
      {!work.answer ? (
        <EmptyState title={t("placement-page.swing-empty")} missing={t("placement-page.swing-empty-why")}>
          {run}
        </EmptyState>
      ) : (
        <div ref={ref} className="placement-room">
          <Drawing
            drawing={swingDrawing(
              words,
              rowsOf(work.answer, nameOf),
              shown ?? swing,
              Math.max(560, Math.min(980, Math.round(width) || 800)),
            )}
          />
          <h2 className="section-title">{t("placement-page.swing-each")}</h2>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("placement-page.swing-what")}</th>
                <th scope="col" className="right">
                  {t("placement-page.moved")}
                </th>
                <th scope="col" className="right">
                  {t("placement-page.monthly")}
                </th>
                <th scope="col">{t("placement-page.swing-finding")}</th>
              </tr>
            </thead>
            <tbody>
              {work.answer.map((one, index) => (
                <tr key={index}>
                  <th scope="row">
                    {nameOf(one)} {one.by > 0 ? "+" : "−"}
                    {percent(Math.abs(one.by))}
                  </th>
                  <td className="right figures">
                    {one.moved === null ? t("placement-page.not-tried") : number(one.moved, 0)}
                  </td>
                  <td className="right figures nowrap">{one.monthly ? shortMoney(words, one.monthly) : unknown}</td>
                  <td>{say(one.sentence)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

type Row = Readonly<{ name: string; down: Swing | null; up: Swing | null }>;

/** The lower and the higher of one thing in one row, what moves most first. */
function rowsOf(all: readonly Swing[], nameOf: (one: Swing) => string): Row[] {
  const rows = new Map<string, { name: string; down: Swing | null; up: Swing | null }>();
  for (const one of all) {
    const name = nameOf(one);
    const row = rows.get(name) ?? { name, down: null, up: null };
    rows.set(name, one.by < 0 ? { ...row, down: one } : { ...row, up: one });
  }
  return [...rows.values()].sort((a, b) => most(b) - most(a) || (a.name < b.name ? -1 : 1));
}

const most = ({ down, up }: Row): number => Math.max(down?.moved ?? -1, up?.moved ?? -1);

function swingDrawing(words: Words, rows: readonly Row[], by: number, width: number) {
  const { t, number, percent } = words;
  const [first] = rows;
  const said = (one: Swing | null): string =>
    one === null
      ? ""
      : one.moved === null
        ? t("placement-page.not-tried")
        : t("placement-page.moved-count", { count: number(one.moved, 0) });
  const side = (one: Swing | null, sign: 1 | -1) =>
    one?.moved == null ? null : { least: sign * one.moved, most: sign * one.moved };
  return tornadoChart({
    title:
      !first || most(first) <= 0
        ? t("placement-page.swing-none", { swing: percent(by) })
        : t("placement-page.swing-title", { what: first.name, swing: percent(by), count: number(most(first), 0) }),
    rows: rows.map(({ name, down, up }) => ({
      name,
      down: side(down, -1),
      up: side(up, 1),
      label: [said(down), said(up)].filter(Boolean).join(" / "),
      downText: said(down),
      upText: said(up),
    })),
    down: t("placement-page.swing-down", { swing: percent(by) }),
    up: t("placement-page.swing-up", { swing: percent(by) }),
    valueLabel: t("placement-page.swing-axis"),
    print: (value) => number(Math.abs(value), 0),
    driverLabel: t("placement-page.swing-what"),
    width,
  });
}
