import type { ProviderId, WorkloadId } from "../model/id.ts";
import type { CommitmentOwed, ExitAnswer, ExitDays, ExitTerm } from "../model/parting.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { type MoneyRange, majorRange, minorPerMajor, roundMoneyRange } from "../units/money.ts";
import { type Range, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { type Figure, given } from "./explain.ts";
import { addAll, classesOf, gbOf, plannedUse, termsOf } from "./exit-parts.ts";
import { landedOf } from "./landed.ts";
import { type ExitCost, exitCost, exitDays, transferHours } from "./lock-in/exit.ts";
import { type Contract, type Owed, lawOf, owedUnder } from "./lock-in/exit-commitments.ts";
import { regionEgress } from "./lock-in/exit-egress.ts";
import { exitEffort } from "./lock-in/exit-effort.ts";

/** What leaves, and when. `provider` `null`: everything placed; `workloads`: only these of them. */
export type Leaving = Readonly<{
  provider: ProviderId | null;
  date: Day;
  workloads?: ReadonlySet<WorkloadId>;
}>;

/** The answer of a host, and the figure it is taken from. */
export type Exit = Readonly<{ answer: ExitAnswer; cost: ExitCost; figure: Figure }>;

const DAYS_PER_MONTH = 730 / 24;
const HOURS_PER_DAY = 24;

/**
 * What leaving costs on a day, and how many days it takes (domain 5.4): every term a line, each a range or “not computable,
 * because …”.
 *
 * Egress is the list of each region under the law of the provider's contract; effort is counted over machines and used
 * services by how open they are; the plan's own cost is what running both sides costs; commitments are those with the
 * providers that are left. One-off amounts count once per provider left.
 */
export function exitOf(assessment: Assessment, leaving: Leaving): Exit {
  const { plan, pricing, assumptions, scenario } = assessment;
  const { provider, date } = leaving;
  const { currency } = plan.agency;
  const all = landedOf(assessment);
  const landed = all.filter(
    ({ facts, place }) =>
      (provider === null || place.seller.id === provider || place.provider.id === provider) &&
      (leaving.workloads?.has(facts.workload.id) ?? true),
  );
  const id = provider === null ? `exit/${date}` : `exit/${date}/${provider}`;
  const sellers = [...new Map(landed.map(({ place }) => [place.seller.id, place.seller])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const money = { currency, convert: pricing.convert };
  const contractsOf = (seller: ProviderId): Contract[] =>
    plan.commitments
      .filter((one) => one.provider === seller)
      .map((commitment) => ({ commitment, terms: termsOf(assessment, commitment) }));
  const laws = sellers.map(({ id: seller }) => ({
    provider: seller,
    ...lawOf(contractsOf(seller), plan.agency.country),
  }));

  // data
  const places = [...new Set(landed.map(({ place }) => place))].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
  const volumes = places.map((place) => gbOf(landed.filter((one) => one.place === place)));
  const egress = places.map((place, at) =>
    regionEgress(
      `${id}/egress/${place.region.id}`,
      {
        region: place.region.id,
        provider: place.seller.name,
        services: place.services,
        gb: volumes[at]!,
        jurisdiction: laws.find((law) => law.provider === place.seller.id)!.country, // every seller has one
        purpose: "switching",
      },
      date,
      { ...money, compared: (gb) => comparedEgress(pricing, place, gb) },
    ),
  );
  const volumeGb = addAll(volumes);

  // work
  const effort = exitEffort(`${id}/replatform/months`, classesOf(assessment, landed), assumptions);
  const rate = assumptions["cost.person-month"];
  const months = assumptions["exit.parallel"];
  const monthly = addAll(landed.map(({ cell }) => cell.monthly && majorRange(cell.monthly)));

  // contracts
  const owed = sellers.flatMap(({ id: seller }) =>
    contractsOf(seller).map((contract) => ({
      contract,
      ...owedUnder(id, contract, date, plannedUse(all, landed, seller, date), money),
    })),
  );
  const oneOff = (value: number | null): Range | null => (value === null ? null : exactly(value * sellers.length));

  const why: Partial<Record<ExitTerm, Sentence>> = {};
  const parts: Partial<Record<ExitTerm, Figure[]>> = {};
  const explain = (term: ExitTerm, because: Sentence | null, under: Figure[]): void => {
    if (because) why[term] = because;
    if (under.length > 0) parts[term] = under;
  };
  const from = say("lock-in.from-register");
  const factor = (term: ExitTerm, word: string, unit: Figure["unit"], value: number | Range | null, needs: string) =>
    given(
      `${id}/${term}/${word}`,
      say(`lock-in.exit-${term}-${word}`),
      unit,
      value,
      [],
      value === null ? say(needs) : from,
    );
  explain("egress", egress.find(({ value }) => value === null)?.because ?? onlyRule(egress), egress);
  explain("replatform", effort.because ?? (rate === null ? say("lock-in.needs-person-month") : null), [
    effort.figure,
    factor("replatform", "rate", "price", rate, "lock-in.needs-person-month"),
  ]);
  explain(
    "parallel-run",
    months === null ? say("lock-in.needs-parallel") : monthly === null ? say("lock-in.needs-monthly") : null,
    [
      factor("parallel-run", "months", "months", months, "lock-in.needs-parallel"),
      given(
        `${id}/parallel-run/rate`,
        say("lock-in.exit-parallel-run-rate"),
        "price",
        monthly,
        [],
        say(monthly ? "lock-in.monthly-of-plan" : "lock-in.needs-monthly"),
      ),
    ],
  );
  const free = sellers.length > 0 && owed.length === 0 ? say("lock-in.no-contract") : null;
  const lacking = (figures: readonly Figure[]): Sentence | null =>
    figures.find(({ value }) => value === null)?.because ?? null;
  const owedFigures = owed.map(({ figure }) => figure);
  const feeFigures = owed.map(({ feeFigure }) => feeFigure);
  explain("commitment-shortfall", free ?? lacking(owedFigures), owedFigures);
  explain("early-termination-fee", free ?? lacking(feeFigures), feeFigures);
  for (const term of ["retraining", "acceptance-test"] as const) {
    const value = assumptions[`exit.${term}`];
    const needs = `lock-in.needs-${term}`;
    explain(term, value === null ? say(needs) : null, [
      given(
        `${id}/${term}/providers`,
        say("lock-in.exit-providers"),
        "count",
        sellers.length,
        [],
        say("lock-in.counted"),
      ),
      factor(term, "each", "price", value, needs),
    ]);
  }

  const nothing = landed.length === 0 ? nothingThere(assessment, provider) : null;
  const scale = minorPerMajor[currency];
  const sum = (figures: readonly Figure[]): Range | null => {
    const total = addAll(figures.map(({ value }) => value));
    return total && range(total.low / scale, total.high / scale);
  };
  const cost = exitCost(
    {
      date,
      currency,
      egress: sum(egress),
      replatform: { personMonths: effort.personMonths, ratePerMonth: rate === null ? null : exactly(rate) },
      parallelRun: { months: months === null ? null : exactly(months), monthlyCost: monthly },
      commitmentShortfall: sum(owedFigures),
      earlyTerminationFee: sum(feeFigures),
      retraining: oneOff(assumptions["exit.retraining"]),
      acceptanceTest: oneOff(assumptions["exit.acceptance-test"]),
    },
    {
      id,
      label: labelOf(sellers.find((one) => one.id === provider)?.name ?? null, date, provider),
      why,
      parts,
    },
  );
  const figure = nothing ? given(id, cost.figure.label, currency, null, [], nothing) : cost.figure;

  const hours = volumeGb && transferRange(volumeGb, assessment);
  const answer: ExitAnswer = {
    scenario: scenario.id,
    provider,
    date,
    providers: sellers.map((seller) => seller.id),
    workloads: landed.length,
    lines: nothing
      ? cost.lines.map(({ term }) => ({ term, amount: null, because: nothing }))
      : cost.lines.map((line) => ({ ...line })),
    total: nothing ? null : cost.total,
    // “at least nothing” would say less than nothing
    known: nothing || (cost.total === null && cost.known.high === 0) ? null : cost.known,
    because: nothing ?? cost.because,
    days: nothing
      ? { total: null, notice: null, transfer: null, replatform: null, parallel: null, because: nothing }
      : daysOf(
          assessment,
          sellers.map((seller) => contractsOf(seller.id)),
          hours,
          effort,
          months,
        ),
    volumeGb: nothing ? null : volumeGb,
    transferHours: nothing ? null : hours,
    commitments: owed.map((one) => owedRow(one, currency)),
    laws,
  };
  return { answer, cost, figure };
}

/** Hours on the register's line; decimal GB. */
function transferRange(gb: Range, { assumptions }: Assessment): Range | null {
  const link = assumptions["exit.link"];
  const efficiency = assumptions["exit.efficiency"];
  if (link === null || efficiency === null) return null;
  const at = (value: number): number => transferHours(value / 1000, link, efficiency);
  return range(at(gb.low), at(gb.high));
}

function daysOf(
  { assumptions }: Assessment,
  contracts: readonly (readonly Contract[])[],
  hours: Range | null,
  effort: ReturnType<typeof exitEffort>,
  months: number | null,
): ExitDays {
  const usual = assumptions["exit.notice"];
  const notices = contracts.map((list) => {
    const told = list.flatMap(({ terms }) => terms?.noticeDays ?? []);
    return told.length > 0 ? Math.max(...told) : usual;
  });
  const notice = notices.some((one) => one === null) ? null : exactly(Math.max(0, ...notices.map((one) => one!)));
  const transfer = hours && scaleRange(hours, 1 / HOURS_PER_DAY);
  const parallel = months === null ? null : exactly(months * DAYS_PER_MONTH);
  const parts = { noticeDays: notice, transferDays: transfer, replatformDays: effort.days, parallelDays: parallel };
  const because =
    (notice ? null : say("lock-in.needs-notice")) ??
    (transfer ? null : say("lock-in.needs-volume")) ??
    effort.daysBecause ??
    (parallel ? null : say("lock-in.needs-parallel"));
  return { total: exitDays(parts), notice, transfer, replatform: effort.days, parallel, because };
}

/** The rule all regions share, where nothing is charged or all of it is at cost. */
function onlyRule(egress: readonly Figure[]): Sentence | null {
  const rules = egress.flatMap(({ because }) => because ?? []);
  const first = rules[0];
  return first && rules.length === egress.length && rules.every(({ key }) => key === first.key) ? first : null;
}

function nothingThere({ catalogue }: Assessment, provider: ProviderId | null): Sentence {
  const named = catalogue.providers.find(({ id }) => id === provider);
  return named ? say("lock-in.nothing-placed-there", { provider: named.name }) : say("lock-in.nothing-placed");
}

const labelOf = (name: Text | null, date: Day, provider: ProviderId | null): Sentence =>
  provider === null
    ? say("lock-in.exit-total", { date })
    : say("lock-in.exit-of-provider", { date, provider: name ?? provider });

function owedRow(
  { contract: { commitment, terms }, owed, lost, fee }: Owed & { contract: Contract },
  currency: MoneyRange["currency"],
): CommitmentOwed {
  const paid = (amount: Range | null): MoneyRange | null => amount && roundMoneyRange(amount, currency);
  return {
    commitment: commitment.id,
    name: commitment.name,
    provider: commitment.provider,
    owed: paid(owed),
    lost: paid(lost),
    fee: paid(fee),
    jurisdiction: terms?.jurisdiction ?? null,
  };
}

/** What comparable lists charge for so many GB out of a region whose own list says nothing of them. */
function comparedEgress(pricing: Assessment["pricing"], { region, services }: RegionFacts, gb: number) {
  const { monthly, figure } = pricing.egress(region.id, services, gb);
  return monthly && { span: range(monthly.low, monthly.high), figure };
}
