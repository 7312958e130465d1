import { Button } from "@mantine/core";
import { burnDownChart } from "../../../shared/charts/burn-down.ts";
import type { CommitmentId } from "../../../shared/model/id.ts";
import type { CommitmentView } from "../../../shared/model/spending.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { type Words, useText } from "../../hooks/use-text.ts";
import { moneyAxis } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { Amount } from "./amount.tsx";
import { CommitmentTable } from "./commitment-table.tsx";
import { rateText } from "./lines-beside.tsx";

/** One commitment: how it burns down, its years, what it comes to, what to look out for. */
export function CommitmentSection({
  view,
  width,
  onTerms,
  onContract,
}: Readonly<{
  view: CommitmentView;
  width: number;
  onTerms: (id: CommitmentId) => void;
  onContract: (id: CommitmentId) => void;
}>) {
  const words = useText();
  const { t, of, say } = words;
  const { commitment } = view;
  return (
    <section className="commitment">
      <div className="commitment-head">
        <h2>{view.name}</h2>
        <span className="soft">
          {of(view.providerName)} · {t(`commitment.${view.kind}`)}
        </span>
        {commitment !== null ? (
          <>
            <Button variant="default" size="compact-xs" onClick={() => onTerms(commitment)}>
              {t("cost-page.edit-terms")}
            </Button>
            <Button variant="subtle" size="compact-xs" onClick={() => onContract(commitment)}>
              {t("cost-page.open-contract")}
            </Button>
          </>
        ) : (
          <span className="soft">{t("cost-page.implied")}</span>
        )}
      </div>
      {view.warnings.length > 0 && (
        <ul className="commitment-warnings">
          {view.warnings.map((warning, index) => (
            <li key={index}>{say(warning)}</li>
          ))}
        </ul>
      )}
      <Drawing drawing={burnOf(words, view, Math.min(width, 860))} />
      <Totals view={view} />
      <CommitmentTable view={view} />
      <p className="soft cost-remark">
        {t(view.usageFrom === "ramp" ? "cost-page.from-ramp" : "cost-page.from-placement")}{" "}
        {view.because && say(view.because)}
      </p>
    </section>
  );
}

function Totals({ view }: Readonly<{ view: CommitmentView }>) {
  const words = useText();
  const { t, say, percent } = words;
  const { inPlanCurrency: here } = view;
  const isForeign = here.minimum !== null && here.minimum.currency !== view.currency;
  return (
    <dl className="commitment-facts">
      <div>
        <dt>{t("cost-page.short-total")}</dt>
        <dd>
          <Amount
            whole
            value={view.shortfall}
            because={view.because}
            figure={view.figure}
            label={t("cost-page.short-total")}
          />
          {view.resale !== null && (
            <span className="soft">
              {" "}
              ({t("cost-page.resale")} {percent(view.resale)})
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("cost-page.paid")}</dt>
        <dd>
          <Amount whole value={view.paid} because={view.because} figure={view.figure} label={t("cost-page.paid")} />
        </dd>
      </div>
      <div>
        <dt>{t("cost-page.remaining")}</dt>
        <dd>
          <Amount
            whole
            value={view.remaining}
            because={view.because}
            figure={view.figure}
            label={t("cost-page.remaining")}
          />
        </dd>
      </div>
      {(isForeign || here.because) && (
        <div>
          <dt>{t("cost-page.in-plan-currency")}</dt>
          <dd>
            <Amount
              whole
              value={here.minimum}
              because={here.because}
              figure={view.figure}
              label={t("cost-page.in-plan-currency")}
            />
            {here.band && (
              <span className="soft">
                {" "}
                ({words.money(here.band)}
                {here.rate && `, ${rateText(words, here.rate)}`})
              </span>
            )}
            {here.because && <span className="soft"> {say(here.because)}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

function burnOf(words: Words, view: CommitmentView, width: number) {
  const { t, unknown } = words;
  const { currency, years } = view;
  const most =
    view.kind === "pooled"
      ? view.minimum
      : Math.max(0, ...years.flatMap(({ minimum, usage }) => [minimum, usage?.high ?? 0]));
  const axis = moneyAxis(words, currency, most);
  return burnDownChart({
    title: titleOf(words, view),
    kind: view.kind,
    years,
    words: {
      year: t("cost-page.contract-year"),
      minimum: t("cost-page.minimum"),
      low: t("cost-page.use-low"),
      base: t("cost-page.use-base"),
      high: t("cost-page.use-high"),
      left: t("cost-page.left"),
      unknown,
    },
    valueLabel: axis.unit,
    print: axis.print,
    printValue: (value) => (value === null ? unknown : words.money(exact(value, currency))),
    width,
    height: 240,
  });
}

const exact = (minor: number, currency: MoneyRange["currency"]): MoneyRange => ({ low: minor, high: minor, currency });

function titleOf(words: Words, { name, kind, years, minimum, currency }: CommitmentView): string {
  const { t, number } = words;
  if (years.some(({ usage }) => usage === null)) return t("cost-page.burn-title-open", { name });
  const used = years.reduce((sum, { usage }) => sum + usage!.base, 0);
  const short = years.filter((year) => year.usage!.base < year.minimum).length;
  if (kind === "pooled" ? used >= minimum : short === 0) return t("cost-page.burn-title-met", { name });
  if (kind === "annual") return t("cost-page.burn-title-short-annual", { name, count: number(short, 0) });
  return t("cost-page.burn-title-short-pooled", { name, left: shortMoney(words, exact(minimum - used, currency)) });
}
