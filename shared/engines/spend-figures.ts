import { CostItem } from "../model/spending.ts";
import { say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";
import { type Figure, sumOf } from "./explain.ts";
import { landedOf } from "./leave.ts";
import { moneyFigure, moneyWords } from "./money-over-time-figures.ts";
import { commitmentFigure } from "./spend-shortfall.ts";
import { costOfCell, placesOf, spendLines, supportLine } from "./spend-lines.ts";
import { oneOffFigure } from "./spend-once.ts";
import { type SpendPlan, spendPlan } from "./spend-plan.ts";
import {
  cumulatedFigure,
  inCurrencyFigure,
  paybackFigure,
  swingFigure,
  totalFigure,
  vatFigure,
} from "./spend-sum-figures.ts";
import { termCommitments } from "./spend-term.ts";
import { todayFigure } from "./spend-today.ts";
import { npvFigure, yearFigure } from "./spend-year-figures.ts";
import { yearBook } from "./spend-years.ts";

/** Words after `cost/` under which a figure of the whole plan stands. A workload's id is none of them. */
export const planWords: ReadonlySet<string> = new Set([
  "plan",
  "month",
  "item",
  "traffic",
  "recovery",
  "support",
  "from",
  "year",
  "npv",
  "as-is",
  "one-off",
  "vat",
  "with-vat",
  "in",
  "total",
  "cumulated",
  "payback",
  "swing",
  ...moneyWords,
]);

/**
 * A figure of what the plan pays, by its id: `cost/plan` (the placement's own lines, by region and workload), `cost/month`
 * (with traffic, copies and support), `cost/item/<item>`, `cost/year/<year>`, `cost/npv`, `cost/one-off`, `cost/as-is`, and
 * what these are taken from; `cost/vat`, `cost/with-vat`, `cost/in/<currency>`, `cost/total`, `cost/cumulated/<year>`,
 * `cost/payback`, money over time (see there), `cost/swing/<driver>[:<currency>]/<low|high>`.
 */
export function spendFigure(assessment: Assessment, rest: string): Figure | null {
  const [word, ...more] = rest.split("/");
  const rest2 = more.join("/");
  switch (word!.split("@")[0]) {
    case "plan":
      return costOfPlan(assessment);
    case "month":
    case "traffic":
    case "recovery":
      return costOfMonth(assessment);
    case "item":
      return itemFigure(assessment, rest2.split("/")[0]!);
    case "from":
    case "support":
      return streamFigure(spendPlan(assessment), rest) ?? costOfMonth(assessment);
    case "one-off":
      return oneOffFigure(spendPlan(assessment));
    case "as-is":
      return todayFigure(assessment, landedOf(assessment), more[0]);
    case "year":
      return yearFigure(yearBook(spendPlan(assessment)), Number(more[0]));
    case "npv":
      return npvFigure(yearBook(spendPlan(assessment)));
    case "vat":
    case "with-vat":
      return ofMonth(assessment, (month) => vatFigure(assessment, month, word === "vat" ? "vat" : "with-vat"));
    case "in":
      return ofMonth(assessment, (month) => inCurrencyFigure(assessment, month, more[0] ?? ""));
    case "total":
      return totalFigure(yearBook(spendPlan(assessment)));
    case "cumulated":
      return cumulatedFigure(yearBook(spendPlan(assessment)), Number(more[0]));
    case "payback":
      return paybackFigure(yearBook(spendPlan(assessment)));
    case "over-time":
    case "in-month":
    case "fiscal-year":
    case "fiscal-year-with-vat":
    case "budget-left":
    case "staying":
      return moneyFigure(assessment, rest);
    case "swing":
      return swingFigure(assessment, rest2);
    default:
      return null;
  }
}

/** A figure made of the month; `null`: nothing is placed, so there is none. */
function ofMonth(assessment: Assessment, make: (month: Figure) => Figure | null): Figure | null {
  const month = costOfMonth(assessment);
  return month && make(month);
}

/** `commitment/<id>`: what a contract costs beyond its use. */
export function commitmentById(assessment: Assessment, rest: string): Figure | null {
  const plan = spendPlan(assessment);
  const all = [...assessment.plan.commitments, ...termCommitments(plan)];
  const commitment = all.find(({ id }) => id === rest.split("/")[0]);
  return commitment ? commitmentFigure(plan, commitment) : null;
}

/** Monthly cost of the placement: one part a region, its workloads below. */
export function costOfPlan(assessment: Assessment): Figure | null {
  const landed = landedOf(assessment);
  if (landed.length === 0) return null;
  const unit = `${assessment.plan.agency.currency}/month` as const;
  const parts = placesOf(landed).map((place) => {
    const cells = landed
      .filter((one) => one.place === place)
      .map(({ facts, cell }) => costOfCell(assessment, facts, place, cell));
    return sumOf(
      `cost/plan@${place.region.id}`,
      say("cost.region", { region: place.region.id, provider: place.seller.name }),
      unit,
      cells,
    );
  });
  return sumOf("cost/plan", say("cost.plan"), unit, parts);
}

/** The whole month: the placement, and what lies between workloads and providers. */
function costOfMonth(assessment: Assessment): Figure | null {
  const placed = costOfPlan(assessment);
  if (!placed) return null;
  const unit = placed.unit;
  const lines = spendLines(assessment);
  const ofItem = (item: CostItem): Figure[] => {
    const own = lines.filter((line) => line.item === item);
    return own.length === 0
      ? []
      : [
          sumOf(
            `cost/item/${item}`,
            say(`cost.${item}`),
            unit,
            own.map((line) => line.figure(line.id)),
          ),
        ];
  };
  const support = supportFigures(assessment);
  return sumOf("cost/month", say("spending.month"), unit, [
    placed,
    ...ofItem("traffic"),
    ...ofItem("recovery"),
    ...(support.length === 0 ? [] : [sumOf("cost/item/support", say("cost.support"), unit, support)]),
  ]);
}

/** Support of each provider, on all that is spent there. */
function supportFigures(assessment: Assessment): Figure[] {
  const { streams } = spendPlan(assessment);
  const lines = spendLines(assessment);
  const sellers = [...new Map(lines.map(({ place }) => [place.seller.id, place.seller])).values()];
  return sellers.flatMap((seller) => {
    const own = lines.filter(({ place }) => place.seller.id === seller.id);
    const lost = own.some(({ monthly }) => monthly === null);
    const spent = lost
      ? null
      : own.reduce((sum, { monthly }) => ({ ...sum, low: sum.low + monthly!.low, high: sum.high + monthly!.high }), {
          low: 0,
          high: 0,
          currency: assessment.pricing.currency,
        });
    const line = streams.length === 0 ? null : supportLine(assessment, seller, spent);
    return line ? [line.figure(`cost/support/${seller.id}`)] : [];
  });
}

/** One line over all workloads. */
function itemFigure(assessment: Assessment, word: string): Figure | null {
  const item = CostItem.safeParse(word);
  if (!item.success) return null;
  const unit = `${assessment.pricing.currency}/month` as const;
  const own = spendLines(assessment).filter((line) => line.item === item.data);
  const parts = item.data === "support" ? supportFigures(assessment) : own.map((line) => line.figure(line.id));
  return parts.length === 0 ? null : sumOf(`cost/item/${item.data}`, say(`cost.${item.data}`), unit, parts);
}

/** The month of what begins together: `cost/from/<provider>/<month>`, `cost/support/<provider>/<month>`. */
function streamFigure(plan: SpendPlan, rest: string): Figure | null {
  const stream = plan.streams.find(({ id }) => `cost/${rest}` === id || `cost/${rest}`.startsWith(`${id}/`));
  if (!stream) return null;
  const unit = `${plan.assessment.pricing.currency}/month` as const;
  const parts = stream.lines.map((line) => line.figure(line.id));
  return stream.is === "support" ? (parts[0] ?? null) : sumOf(stream.id, stream.label, unit, parts);
}
