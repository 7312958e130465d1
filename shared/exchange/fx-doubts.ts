import type { FxRate } from "../model/agency.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import { daysBetween } from "../units/date.ts";

/** A day's change beyond this is rather a typing error than a market. */
const JUMP = 0.1;
/** 1,540 after 1,400 is a tenth more, whatever binary fractions make of it. */
const NOISE = 1e-9;
/** No rates are fixed at weekends and on holidays: a day's change may show after some. */
const DAYS = 7;

/** A rate to be looked at before it counts: it is far from another of its pair, within days or for the very same day. */
export type FxDoubt = Readonly<{ rate: FxRate; against: FxRate; change: number }>;

/** How far a rate is from one of its pair a few days before or of the same day; `null`: near, or too long ago to say. */
export function fxJump(rate: FxRate, before: FxRate): number | null {
  const change = rate.rate / before.rate - 1;
  return Math.abs(daysBetween(before.date, rate.date)) <= DAYS && Math.abs(change) > JUMP + NOISE ? change : null;
}

/**
 * Rates that somebody has to confirm: new ones (`rates` that are not in `held`) that jump from the rate before them or to
 * the one after, or that say otherwise for a day that has a rate. Rates that stand already are not asked about again.
 */
export function fxDoubts(rates: readonly FxRate[], held: readonly FxRate[]): FxDoubt[] {
  const key = ({ base, quote, date, rate }: FxRate): string => `${base} ${quote} ${date} ${rate}`;
  const known = new Set(held.map(key));
  const isNew = (rate: FxRate): boolean => !known.has(key(rate));
  const doubts: FxDoubt[] = [];
  const pairs = new Map<string, FxRate[]>();
  for (const rate of rates) {
    const pair = `${rate.base}/${rate.quote}`;
    const list = pairs.get(pair);
    if (list) list.push(rate);
    else pairs.set(pair, [rate]);
  }
  for (const list of pairs.values()) {
    const sorted = list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const [at, rate] of sorted.entries()) {
      const before = sorted[at - 1];
      const isOther = before !== undefined && before.date === rate.date && before.rate !== rate.rate;
      const change = before === undefined ? null : isOther ? rate.rate / before.rate - 1 : fxJump(rate, before);
      if (before !== undefined && change !== null && (isNew(rate) || isNew(before))) {
        const asked = isNew(rate) ? rate : before;
        doubts.push({ rate: asked, against: asked === rate ? before : rate, change });
        continue;
      }
      // a rate typed over the one of its own day; one that agrees with the days before it is a correction
      const isNear = before !== undefined && daysBetween(before.date, rate.date) <= DAYS;
      const former = held.find(
        ({ base, quote, date }) => base === rate.base && quote === rate.quote && date === rate.date,
      );
      const typed = former && isNew(rate) && !isNear ? fxJump(rate, former) : null;
      if (former && typed !== null) doubts.push({ rate, against: former, change: typed });
    }
  }
  return doubts;
}

/** `1 USD = 13,800 KRW on 2026-11-20: +885.7 % from 1,400 of 2026-11-19`. */
export const fxDoubtSentence = ({ rate, against, change }: FxDoubt): Sentence =>
  say("exchange.fx-doubt", {
    base: rate.base,
    quote: rate.quote,
    date: rate.date,
    rate: rate.rate,
    before: against.rate,
    day: against.date,
    percent: `${change > 0 ? "+" : "−"}${Math.round(Math.abs(change) * 1000) / 10}`,
  });

const MOST_NAMED = 5;

/** The first few of them in one text, and that there are more. */
export function fxDoubtList(doubts: readonly FxDoubt[]): Text {
  const words = doubts.slice(0, MOST_NAMED).map((doubt) => inBothLanguages(fxDoubtSentence(doubt)));
  const more = doubts.length > MOST_NAMED ? " …" : "";
  return { ko: words.map(({ ko }) => ko).join("; ") + more, en: words.map(({ en }) => en).join("; ") + more };
}
