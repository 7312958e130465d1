import type { ProviderId } from "../../../shared/model/id.ts";
import type { PriceTerm } from "../../../shared/model/price-term.ts";
import { type KeptApart, type Layer, Limit } from "../../../shared/model/requirement.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { type Currency, type Money, minorPerMajor } from "../../../shared/units/money.ts";
import type { LimitKind } from "./limit-kinds.ts";

type Body = Limit["limit"];
type Of<Kind extends LimitKind> = Extract<Body, { is: Kind }>;
export type Member = Of<"apart">["members"][number];

/**
 * A limit while it is typed: every field of every kind, each of them free to be empty or wrong.
 *
 * What a person types is kept as it is; `limitOf` makes a limit of it only where nothing is wrong (`problemsOf`).
 */
export type LimitDraft = Readonly<{
  layer: Layer;
  of: "cost" | "workloads";
  /** `null`: each one of the layer. */
  id: string | null;
  percent: number | null;
  hhi: number | null;
  currency: Currency;
  /** Major units. */
  amount: number | null;
  providers: number | null;
  onboarding: number | null;
  perYear: number | null;
  known: readonly ProviderId[];
  members: readonly Member[];
  within: Of<"together">["in"];
  from: KeptApart;
  ms: number | null;
  at: Of<"quota">["at"]["kind"];
  place: string | null;
  resource: Of<"quota">["of"];
  most: number | null;
  criterion: Of<"mean">["criterion"];
  bound: number | null;
  terms: readonly PriceTerm[];
  decidedBy: string | null;
  note: string | null;
}>;

export type DraftField = keyof LimitDraft;
/** What is wrong with a field; `isEmpty`: only that nothing stands there yet. */
export type Problem = Readonly<{ key: Extract<TextKey, `limits.problem-${string}`>; isEmpty: boolean }>;
export type Problems = Readonly<Partial<Record<DraftField, Problem>>>;
/** Whether the catalogue or the inventory has what an id names. */
export type IsKnown = (kind: Layer | "region" | Member["kind"], id: string) => boolean;

const FIRST_BUDGET: Readonly<Record<Currency, number>> = { KRW: 1_000_000_000, EUR: 1_000_000, USD: 1_000_000 };
const MOST_MEMBERS = 200;

/** As a limit of a kind stands before anybody has said more. */
export function freshDraft(kind: LimitKind, currency: Currency): LimitDraft {
  return {
    layer: "owner",
    of: "cost",
    id: null,
    percent: 60,
    hhi: 2500,
    currency,
    amount: kind === "budget" ? FIRST_BUDGET[currency] : null,
    providers: 4,
    onboarding: null,
    perYear: null,
    known: [],
    members: [],
    within: "region",
    from: kind === "recovery" ? "region" : "provider",
    ms: 5,
    at: "region",
    place: null,
    resource: "vcpu",
    most: null,
    criterion: "latency",
    bound: null,
    terms: ["on-demand", "one-year"],
    decidedBy: null,
    note: null,
  };
}

export function draftOf({ limit, decidedBy, note }: Limit, currency: Currency): LimitDraft {
  const fresh = { ...freshDraft(limit.is, currency), decidedBy, note };
  switch (limit.is) {
    case "share":
      return { ...fresh, layer: limit.layer, of: limit.of, id: limit.id, percent: tidy(limit.max * 100) };
    case "concentration":
      return { ...fresh, layer: limit.layer, of: limit.of, hhi: limit.max };
    case "budget":
      return { ...fresh, currency: limit.perYear.currency, amount: major(limit.perYear) };
    case "total-budget":
      return { ...fresh, currency: limit.total.currency, amount: major(limit.total) };
    case "providers":
      return {
        ...fresh,
        providers: limit.max,
        currency: (limit.onboarding ?? limit.perYear)?.currency ?? currency,
        onboarding: limit.onboarding ? major(limit.onboarding) : null,
        perYear: limit.perYear ? major(limit.perYear) : null,
        known: limit.known ?? [],
      };
    case "together":
      return { ...fresh, members: limit.members, within: limit.in };
    case "apart":
      return { ...fresh, members: limit.members, from: limit.from };
    case "near":
      return { ...fresh, members: limit.members, ms: limit.maxRttMs };
    case "quota":
      return { ...fresh, at: limit.at.kind, place: limit.at.id, resource: limit.of, most: limit.max };
    case "mean":
      return { ...fresh, criterion: limit.criterion, bound: limit.bound };
    case "recovery":
      return { ...fresh, from: limit.from };
    case "terms":
      return { ...fresh, terms: limit.terms };
    case "group-together":
    case "commitments":
      return fresh;
  }
}

/** The limit that was typed; `null` while something of it is missing or wrong. */
export function limitOf(kind: LimitKind, draft: LimitDraft, isKnown: IsKnown): Body | null {
  if (Object.keys(problemsOf(kind, draft, isKnown)).length > 0) return null;
  const made = Limit.shape.limit.safeParse(bodyOf(kind, draft));
  return made.success ? made.data : null;
}

function bodyOf(kind: LimitKind, draft: LimitDraft): unknown {
  const { layer, of, currency, members, from } = draft;
  const amount = (value: number | null): Money | null =>
    value === null ? null : { minor: Math.round(value * minorPerMajor[currency]), currency };
  switch (kind) {
    case "share":
      return { is: kind, layer, of, id: draft.id, max: (draft.percent ?? 0) / 100 };
    case "concentration":
      return { is: kind, layer, of, max: draft.hhi };
    case "budget":
      return { is: kind, perYear: amount(draft.amount) };
    case "total-budget":
      return { is: kind, total: amount(draft.amount) };
    case "providers":
      return {
        is: kind,
        max: draft.providers,
        ...(draft.onboarding === null ? {} : { onboarding: amount(draft.onboarding) }),
        ...(draft.perYear === null ? {} : { perYear: amount(draft.perYear) }),
        ...(draft.known.length === 0 ? {} : { known: draft.known }),
      };
    case "together":
      return { is: kind, members, in: draft.within };
    case "apart":
      return { is: kind, members, from };
    case "near":
      return { is: kind, members, maxRttMs: draft.ms };
    case "quota":
      return { is: kind, at: { kind: draft.at, id: draft.place }, of: draft.resource, max: draft.most };
    case "mean":
      return { is: kind, criterion: draft.criterion, bound: draft.bound };
    case "recovery":
      return { is: kind, from };
    case "terms":
      return { is: kind, terms: draft.terms };
    case "group-together":
    case "commitments":
      return { is: kind };
  }
}

/** What is wrong, field by field; empty: it can be saved. */
export function problemsOf(kind: LimitKind, draft: LimitDraft, isKnown: IsKnown): Problems {
  switch (kind) {
    case "share":
      return {
        ...within("percent", draft.percent, "limits.problem-percent", (value) => value > 0 && value <= 100),
        ...(draft.id === null || isKnown(draft.layer, draft.id) ? {} : wrong("id", "limits.problem-not-there")),
      };
    case "concentration":
      return within("hhi", draft.hhi, "limits.problem-hhi", (value) => value > 0 && value <= 10_000);
    case "budget":
    case "total-budget":
      return within("amount", draft.amount, "limits.problem-amount", (value) => isMoney(value, draft) && value > 0);
    case "providers":
      return problemsOfProviders(draft, isKnown);
    case "together":
    case "near":
    case "apart":
      return {
        ...problemsOfMembers(kind, draft.members, isKnown),
        ...(kind === "near"
          ? within("ms", draft.ms, "limits.problem-ms", (value) => value > 0 && value <= 10_000)
          : {}),
      };
    case "quota":
      return {
        ...(draft.place === null
          ? { place: { key: "limits.problem-place", isEmpty: true } }
          : isKnown(draft.at, draft.place)
            ? {}
            : wrong("place", "limits.problem-not-there")),
        ...within("most", draft.most, "limits.problem-most", (value) => value >= 0),
      };
    case "mean":
      return draft.criterion === "latency"
        ? within("bound", draft.bound, "limits.problem-ms", (value) => value > 0 && value <= 10_000)
        : within("bound", draft.bound, "limits.problem-points", (value) => value >= 0 && value <= 100);
    case "terms":
      return draft.terms.length === 0 ? { terms: { key: "limits.problem-terms", isEmpty: true } } : {};
    case "group-together":
    case "commitments":
    case "recovery":
      return {};
  }
}

function problemsOfProviders(draft: LimitDraft, isKnown: IsKnown): Problems {
  const { providers, onboarding, perYear, known } = draft;
  if (providers === null && onboarding === null && perYear === null)
    return { providers: { key: "limits.problem-nothing", isEmpty: true } };
  const cost = (field: "onboarding" | "perYear", value: number | null) =>
    value === null || (isMoney(value, draft) && value >= 0) ? {} : wrong(field, "limits.problem-cost");
  return {
    ...(providers === null || (Number.isSafeInteger(providers) && providers >= 1)
      ? {}
      : wrong("providers", "limits.problem-providers")),
    ...cost("onboarding", onboarding),
    ...cost("perYear", perYear),
    ...(known.every((id) => isKnown("provider", id)) ? {} : wrong("known", "limits.problem-not-there")),
  };
}

function problemsOfMembers(
  kind: "together" | "near" | "apart",
  members: readonly Member[],
  isKnown: IsKnown,
): Problems {
  if (members.some(({ kind: what, id }) => !isKnown(what, id))) return wrong("members", "limits.problem-gone");
  if (members.length > MOST_MEMBERS) return wrong("members", "limits.problem-many");
  // a group has members of its own to be kept together or near; kept apart from what, it does not say
  const isEnough = members.length >= 2 || (kind !== "apart" && members[0]?.kind === "group");
  if (isEnough) return {};
  const key = kind === "apart" ? "limits.problem-two" : "limits.problem-two-or-group";
  return { members: { key, isEmpty: true } };
}

const wrong = (field: DraftField, key: Problem["key"]): Problems => ({ [field]: { key, isEmpty: false } });

function within(
  field: DraftField,
  value: number | null,
  key: Problem["key"],
  isRight: (value: number) => boolean,
): Problems {
  if (value === null) return { [field]: { key, isEmpty: true } };
  return Number.isFinite(value) && isRight(value) ? {} : wrong(field, key);
}

const isMoney = (value: number, { currency }: LimitDraft): boolean =>
  Number.isSafeInteger(Math.round(value * minorPerMajor[currency]));
const major = ({ minor, currency }: Money): number => minor / minorPerMajor[currency];
/** 0.29 × 100 is not 29 in binary. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
