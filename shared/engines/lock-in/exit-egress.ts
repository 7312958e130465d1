import type { Country, ServicePrice } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { type Currency, roundHalfAway } from "../../units/money.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import {
  type EgressList,
  type Purpose,
  chargeUnderDataAct,
  egressCost,
  egressLists,
  isFreeOfCharge,
} from "./egress.ts";
import { inMinor } from "./exit.ts";

/** The data that leaves one region, and what its list and its law say of that. */
export type RegionEgress = Readonly<{
  region: RegionId;
  provider: Text;
  services: readonly ServicePrice[];
  /** Decimal GB; `null`: some volume there is not known. */
  gb: Range | null;
  jurisdiction: Country | null;
  purpose: Purpose;
}>;

type Money = Readonly<{
  currency: Currency;
  convert: (amount: Range, from: Currency) => Range | null;
  /** What published lists of the area charge for so many GB, whole minor units; `null`: too few to compare, or not asked. */
  compared?: (gb: number) => Readonly<{ span: Range; figure: (id: string) => Figure }> | null;
}>;

/**
 * What taking the data of a region out costs on a day: list charge × the share of it that may be charged (domain 5.3).
 *
 * Where nothing is published for the amount, what comparable lists charge stands in its place, as a range, and says so.
 * `because` says why it is not known, or under which rule nothing is owed.
 */
export function regionEgress(id: string, asked: RegionEgress, date: Day, money: Money): Figure {
  const { region, provider, services, gb, jurisdiction, purpose } = asked;
  const label = say("lock-in.egress-of", { region, provider });
  const terms = { jurisdiction, purpose, date };
  const fail = (because: Sentence, parts: readonly Figure[] = []): Figure =>
    parts.length === 0
      ? given(id, label, money.currency, null, [], because)
      : computed(id, label, money.currency, null, "product", "list × share", parts, because);
  const rule = say(ruleOf(terms), { date });
  const volume = given(
    `${id}/volume`,
    say("lock-in.egress-volume"),
    "GB",
    gb,
    [],
    gb ? say("lock-in.egress-volume-told") : say("lock-in.exit-volume", { region }),
  );
  if (isFreeOfCharge(terms)) {
    const share = given(`${id}/share`, say("lock-in.egress-share"), "share", 0, [], rule);
    return computed(id, label, money.currency, exactly(0), "formula", "list × 0", [volume, share], rule);
  }
  if (gb === null) return fail(volume.because!, [volume]); // just said why
  if (gb.high === 0) return given(id, label, money.currency, exactly(0), [], say("lock-in.egress-nothing"));

  const share = shareOf(terms);
  const charged = given(`${id}/share`, say("lock-in.egress-share"), "share", share, [], rule);
  const unlisted = (parts: readonly Figure[]): Figure => {
    const [few, many] = [money.compared?.(gb.low) ?? null, money.compared?.(gb.high) ?? null];
    if (!few || !many) return fail(say("lock-in.exit-unlisted", { provider }), parts);
    const span = range(few.span.low, Math.max(few.span.low, many.span.high));
    const because = say("lock-in.exit-compared", { provider });
    const [low, high] = [roundHalfAway(span.low * share.low), roundHalfAway(span.high * share.high)];
    const list =
      gb.low === gb.high
        ? many.figure(`${id}/list`)
        : given(`${id}/list`, say("lock-in.egress-compared"), money.currency, span, [], because);
    return computed(id, label, money.currency, range(low, high), "product", "list × share", [list, charged], because);
  };

  const [list] = egressLists(services, region);
  if (!list) return unlisted([volume]);
  const charge = egressCost(gb, list);
  const tiers = tierFigures(`${id}/list`, list);
  if (charge === null) return unlisted([volume, ...tiers]);
  const held = list.currency === null || charge.high === 0 ? charge : money.convert(charge, list.currency);
  if (held === null) return fail(say("lock-in.exit-no-rate", { currency: list.currency! }), [volume, ...tiers]); // it has one

  const value = inMinor(range(held.low * share.low, held.high * share.high), money.currency);
  const isOther = list.currency !== null && list.currency !== money.currency;
  const listed = computed(
    `${id}/list`,
    say("lock-in.egress-list", { provider, currency: money.currency }),
    "price",
    held,
    "formula",
    `Σ tiers (GB × price)${isOther ? " × rate" : ""}`,
    [volume, ...tiers, ...(isOther ? [rateFigure(`${id}/list`, list.currency, money)] : [])], // it is another one
  );
  const under = [listed, charged];
  const because = share.high === 1 && share.low === 1 ? null : rule;
  return computed(id, label, money.currency, range(value.low, value.high), "product", "list × share", under, because);
}

function rateFigure(id: string, from: Currency, { currency, convert }: Money): Figure {
  const label = say("lock-in.rate", { from, to: currency });
  return given(`${id}/rate`, label, "rate", convert(exactly(1), from), [], say("lock-in.rate-told"));
}

type Terms = Readonly<{ jurisdiction: Country | null; purpose: Purpose; date: Day }>;

/** The share of the list that may be charged: the date rule asked about a list of 1. */
function shareOf(terms: Terms): Range {
  return chargeUnderDataAct(exactly(1), terms);
}

function ruleOf(terms: Terms): string {
  if (isFreeOfCharge(terms)) return "lock-in.rule-free";
  const { low } = shareOf(terms);
  if (low === 1) return "lock-in.rule-none";
  return terms.jurisdiction === null ? "lock-in.rule-open" : "lock-in.rule-at-cost";
}

function tierFigures(id: string, { currency, freeGb, tiers, evidence = [] }: EgressList): Figure[] {
  const why = say("lock-in.egress-listed");
  const free = given(`${id}/free`, say("lock-in.egress-free"), "GB", freeGb, evidence, why);
  return [
    ...(freeGb > 0 ? [free] : []),
    ...tiers.map(({ fromGb, toGb, price }) =>
      given(
        `${id}/${fromGb}`,
        say("lock-in.egress-tier", { from: fromGb, to: toGb ?? "∞", currency: currency ?? "" }),
        "price",
        price,
        evidence,
        why,
      ),
    ),
  ];
}
