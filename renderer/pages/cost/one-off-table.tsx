import { Button } from "@mantine/core";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { CostOverview, OneOffLine } from "../../../shared/model/spending.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Amount } from "./amount.tsx";
import { valueOf } from "./assumption-words.ts";

const effortOf: Partial<Record<NonNullable<OneOffLine["way"]>, AssumptionKey>> = {
  rehost: "cost.effort-rehost",
  replatform: "cost.effort-replatform",
  refactor: "cost.effort-refactor",
  repurchase: "cost.effort-repurchase",
  relocate: "cost.effort-relocate",
};

/** The numbers a row is made of; none where it is decided per system how they move. */
function numbersOf({ item, way }: OneOffLine): readonly AssumptionKey[] {
  switch (item) {
    case "effort": {
      const effort = way && effortOf[way];
      return effort ? [effort, "cost.person-month"] : [];
    }
    case "parallel":
      return ["cost.parallel-months"];
    case "transfer":
      return ["cost.transfer-gb"];
    case "training":
      return ["cost.training"];
  }
}

export function oneOffName({ t }: Words, { item, way }: OneOffLine): string {
  if (item !== "effort") return t(`cost-page.one-off-${item}`);
  return way ? t("cost-page.one-off-effort-way", { way: t(`disposition.${way}`) }) : t("cost-page.one-off-effort-open");
}

/** What is paid once: effort by way of moving, parallel running, transfer, training. */
export function OneOffTable({
  overview,
  onState,
}: Readonly<{ overview: CostOverview; onState: (key: AssumptionKey | null) => void }>) {
  const words = useText();
  const { t, say, number } = words;
  const { data: assumptions } = useCall("assumptions.list", {});
  const known = new Set(assumptions?.filter((held) => valueOf(held) !== null).map(({ key }) => key));
  if (overview.oneOff.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{t("cost-page.one-off")}</h2>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.line")}</th>
            <th scope="col" className="right">
              {t("cost-page.amount")}
            </th>
            <th scope="col" className="right">
              {t("cost-page.workloads")}
            </th>
            <th scope="col">{t("cost-page.because")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.oneOff.map((line) => {
            const missing = numbersOf(line).find((key) => !known.has(key)) ?? numbersOf(line)[0] ?? null;
            return (
              <tr key={`${line.item} ${line.way}`}>
                <th scope="row">{oneOffName(words, line)}</th>
                <td className="right figures nowrap">
                  <Amount
                    value={line.amount}
                    because={line.because}
                    figure={line.figure}
                    label={oneOffName(words, line)}
                  />
                </td>
                <td className="right figures">{number(line.workloads, 0)}</td>
                <td>
                  {line.because && say(line.because)}{" "}
                  {line.amount === null && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      {...(missing ? { "aria-label": t("cost-page.state-of", { line: oneOffName(words, line) }) } : {})}
                      onClick={() => onState(missing)}
                    >
                      {t(missing ? "cost-page.state" : "cost-page.decide-ways")}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="cost-sum">
            <th scope="row">{t("cost-page.whole")}</th>
            <td className="right figures nowrap">
              <Amount value={overview.oneOffTotal} figure="cost/one-off" label={t("cost-page.one-off")} />
            </td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
