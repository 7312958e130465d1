import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Provider } from "../../model/catalogue.ts";
import { RegionId } from "../../model/id.ts";
import { dictionary } from "../../text/dictionary.ts";
import { roundMoney } from "../../units/money.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { findFigure } from "../explain.ts";
import { type CommitmentYear, marginalCost, owedOn, remainder, shortfall, underusedYears } from "./commitment.ts";
import { type Layer, type Placed, bandOf, concentration } from "./concentration.ts";
import { type EgressList, chargeUnderDataAct, egressCost } from "./egress.ts";
import { type ExitTerms, exitCost, exitDays, transferHours } from "./exit.ts";
import { componentLockIn, facetAnswers, facets, lockInFigure, worstFacet } from "./facets.ts";

const unsaid = { value: null, source: null };
function makeProvider(
  id: string,
  change: { owner?: string | null; country?: string; family?: string | null } = {},
): Provider {
  const { owner = id, country = "KR", family = "openstack" } = change;
  return Provider.parse({
    id,
    name: { ko: id, en: id },
    kind: "national",
    owner: { name: owner, country, source: "press" },
    platform: { name: family, family, source: "press" },
    managedKubernetes: unsaid,
    s3Api: unsaid,
    openstackApi: unsaid,
    source: "press",
    asOf: "2026-08-01",
    note: null,
  });
}
const placed = (provider: Provider, yearly: Range | number | null, runsOn: Provider | null = null): Placed => ({
  provider,
  runsOn,
  region: { id: RegionId.parse(`${(runsOn ?? provider).id}:r1`) },
  yearly: typeof yearly === "number" ? exactly(yearly) : yearly,
  count: 1,
});

describe("component lock-in", () => {
  it("EX-LOCK-1 prints the facet with 4", () => expect(componentLockIn([1, 0, 2, 4, 1])).toEqual(exactly(64)));
  it("EX-LOCK-2", () => expect(componentLockIn([1, 1, 1, 1, 1])).toEqual(exactly(25)));
  it("EX-LOCK-3 gives a range where one facet is unanswered", () => {
    expect(componentLockIn([1, null, 1])).toEqual(range(20, 70));
  });

  it("holds every way the open facets may be answered, and reaches both ends", () => {
    const answers = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 4 }), (given, guess) => {
        const found = componentLockIn(given);
        const one = componentLockIn(given.map((answer) => answer ?? guess));
        expect(one.low).toBeGreaterThanOrEqual(found.low);
        expect(one.high).toBeLessThanOrEqual(found.high);
        expect(componentLockIn(given.map((answer) => answer ?? 0)).low).toBe(found.low);
        expect(componentLockIn(given.map((answer) => answer ?? 4)).high).toBe(found.high);
      }),
      { seed: 1 },
    );
  });

  it("mixes mean and worst as the plan says", () => {
    expect(componentLockIn([1, 0, 2, 4, 1], 1)).toEqual(exactly(40));
    expect(componentLockIn([1, 0, 2, 4, 1], 0)).toEqual(exactly(100));
  });
});

describe("facets of a virtual machine", () => {
  const open = {
    ...makeProvider("open"),
    openstackApi: { value: true, source: "press" },
    s3Api: { value: true, source: "press" },
  } as Provider; // "press" is a source id in spelling
  const closed = {
    ...makeProvider("closed", { family: "proprietary" }),
    openstackApi: { value: false, source: "memory" },
  } as Provider; // as above

  it("answers only what a fact answers, each with a sentence that stands in the dictionary", () => {
    const answers = facetAnswers({ provider: open, architectures: ["x86_64"], alternatives: 5 });
    expect(answers).toHaveLength(facets.length);
    for (const { answer, sentence } of answers) expect(sentence === null).toBe(answer === null);
    for (const { sentence } of answers) if (sentence) expect(dictionary).toHaveProperty([sentence.key]);
    const nothing = facetAnswers({
      provider: makeProvider("dark", { family: null }),
      architectures: [],
      alternatives: 0,
    });
    expect(nothing.every(({ answer }) => answer === null)).toBe(true);
    expect(componentLockIn(nothing.map(({ answer }) => answer))).toEqual(range(0, 100));
  });

  it("names the worst facet and marks what nobody checked", () => {
    const answers = facetAnswers({ provider: closed, architectures: ["x86_64"], alternatives: 5 });
    const worst = worstFacet(answers)!;
    expect([worst.facet.model, worst.facet.facet, worst.answer]).toEqual(["interoperability", "syntactic", 3]);
    expect(worst.evidence[0]?.standing).toBe("unverified");
  });

  it("takes no favourable answer from memory, and the sourced one of two", () => {
    const answerOf = (provider: Provider, facet: string) =>
      facetAnswers({ provider, architectures: ["x86_64"], alternatives: 5 }).find((one) => one.facet.facet === facet)!;
    const fromMemory = { ...open, s3Api: { value: true, source: "memory" } } as Provider; // as above
    const data = facetAnswers({ provider: fromMemory, architectures: ["x86_64"], alternatives: 5 }).find(
      ({ facet }) => facet.model === "data portability" && facet.facet === "syntactic",
    )!;
    expect([data.answer, data.sentence?.key, data.evidence[0]?.standing]).toEqual([
      null,
      "lock-in.unverified",
      "unverified",
    ]);
    const first = { ...open, openstackApi: { value: true, source: "memory" } } as Provider; // as above
    expect(answerOf(first, "transport").answer).toBe(1);
  });

  it("an open provider binds less than a closed one, as far as known", () => {
    const of = (provider: Provider) =>
      lockInFigure(provider, facetAnswers({ provider, architectures: ["x86_64"], alternatives: 5 }));
    expect(of(open).value!.low).toBeLessThan(of(closed).value!.low);
    expect(findFigure(of(open), "lock-in/open/data-portability/syntactic")?.value).toEqual(exactly(1));
  });
});

describe("concentration", () => {
  const azure = makeProvider("azure", { owner: "Microsoft", country: "US", family: "proprietary" });
  const kt = makeProvider("kt");
  const nhn = makeProvider("nhn");
  const other = makeProvider("other");
  const on = (placements: readonly Placed[], layer: Layer) => concentration(placements, layer);

  it("EX-HHI-2 two resellers of one cloud are two providers and one owner", () => {
    const placements = [placed(kt, 50, azure), placed(other, 50, azure)];
    expect(on(placements, "provider")).toMatchObject({ byCost: exactly(5000), band: "dual" });
    expect(on(placements, "owner")).toMatchObject({ byCost: exactly(10_000), band: "dominant" });
  });

  it("EX-HHI-3 what KT sells and runs on Azure counts as Microsoft", () => {
    const placements = [placed(kt, 40, azure), placed(azure, 30), placed(nhn, 30)];
    expect(on(placements, "provider")).toMatchObject({ byCost: exactly(3400), band: "spread" });
    expect(on(placements, "owner")).toMatchObject({ byCost: exactly(5800), band: "dual" });
    expect(on(placements, "owner").shares[0]).toEqual({
      id: "Microsoft",
      name: { ko: "Microsoft", en: "Microsoft" },
      share: exactly(0.7),
    });
  });

  it("EX-HHI-4 three members of a federation share one control plane", () => {
    const placements = ["a", "b", "c"].map((id) => placed(makeProvider(id, { family: "opennebula" }), 10));
    expect(Math.round(on(placements, "provider").byCost!.high)).toBe(3333);
    expect(Math.round(on(placements, "owner").byCost!.high)).toBe(3333);
    expect(on(placements, "control-plane")).toMatchObject({ byCost: exactly(10_000), band: "dominant" });
  });

  it("EX-HHI-5 by cost a range, by count exact; without a cost only the count stands", () => {
    const priced = [placed(kt, 60), placed(nhn, 40)];
    const ranged = on([...priced, placed(other, range(20, 100))], "provider");
    expect([Math.round(ranged.byCost!.low), Math.round(ranged.byCost!.high)]).toEqual([3421, 3889]);
    expect(Math.round(ranged.byCount!.low)).toBe(3333);
    expect(ranged.byCount!.low).toBe(ranged.byCount!.high);

    const unpriced = on([...priced, placed(other, null)], "provider");
    expect(unpriced.byCost).toBeNull();
    expect(unpriced.because?.key).toBe("lock-in.hhi-no-cost");
    expect(Math.round(unpriced.byCount!.high)).toBe(3333);
  });

  it("an owner nobody names may be one of the others", () => {
    const hidden = makeProvider("hidden", { owner: null });
    const found = on([placed(kt, 50), placed(nhn, 30), placed(hidden, 20)], "owner");
    expect(found.byCost).toEqual(range(3800, 5800));
    expect(found.band).toBe("open");
  });

  it("one proprietary platform under two companies is one control plane, two unnamed ones are two", () => {
    const french = makeProvider("french", { country: "FR", family: "proprietary:gcp" });
    const google = makeProvider("google", { country: "US", family: "proprietary:gcp" });
    expect(on([placed(french, 1), placed(google, 1)], "control-plane").byCost).toEqual(exactly(10_000));
    const own = ["x", "y"].map((id) => placed(makeProvider(id, { family: "proprietary" }), 1));
    expect(on(own, "control-plane").byCost).toEqual(exactly(5000));
  });

  it("puts the borders of the bands on the upper side", () => {
    expect([7000, 6999, 4000, 3999].map((hhi) => bandOf(exactly(hhi)))).toEqual(["dominant", "dual", "dual", "spread"]);
    expect(bandOf(range(3999, 4000))).toBe("open");
    expect(bandOf(null)).toBe("open");
  });
});

describe("egress", () => {
  const list = (freeGb: number, tiers: [number, number | null, number][]): EgressList => ({
    currency: "USD",
    freeGb,
    tiers: tiers.map(([fromGb, toGb, price]) => ({ fromGb, toGb, price })),
    isCapped: false,
  });
  const naver = list(20, [[0, 5120, 120], [5120, 10_240, 110]]); // prettier-ignore
  const aws = list(100, [[0, 10_240, 0.09], [10_240, 51_200, 0.085], [51_200, 153_600, 0.07], [153_600, null, 0.05]]); // prettier-ignore
  const dollars = (cost: Range | null) => cost && roundMoney(cost.high, "USD").minor;

  it("EX-EGR-1", () => expect(egressCost(10_240, naver)).toEqual(exactly(1_175_200)));
  it("EX-EGR-2", () => expect(dollars(egressCost(51_200, aws))).toBe(439_420));
  it("EX-EGR-3", () => expect(dollars(egressCost(204_800, aws))).toBe(1_412_220));

  it("does not know a price above the last tier, nor above a capped allowance", () => {
    expect(egressCost(10_241, naver)).toBeNull();
    expect(egressCost(101, { ...list(100, []), isCapped: true })).toBeNull();
    expect(egressCost(99, { ...list(100, []), isCapped: true })).toEqual(exactly(0));
  });

  it("EX-EGR-4 the date rule in an EU contract", () => {
    const price = exactly(4394.2);
    const charge = (purpose: "switching" | "parallel", date: string) =>
      chargeUnderDataAct(price, { jurisdiction: "DE", purpose, date });
    expect(charge("switching", "2024-01-10")).toEqual(price);
    expect(charge("switching", "2027-01-11")).toEqual(range(0, 4394.2));
    expect(charge("switching", "2027-01-12")).toEqual(exactly(0));
    expect(charge("parallel", "2027-01-12")).toEqual(range(0, 4394.2));
  });

  it("EX-EGR-5 no such rule in a Korean contract; an unknown jurisdiction may be either", () => {
    for (const date of ["2027-01-11", "2027-01-12"]) {
      const terms = { purpose: "switching", date } as const;
      expect(chargeUnderDataAct(exactly(4394.2), { ...terms, jurisdiction: "KR" })).toEqual(exactly(4394.2));
      expect(chargeUnderDataAct(exactly(4394.2), { ...terms, jurisdiction: null })).toEqual(range(0, 4394.2));
    }
  });

  it("never costs less for more", () => {
    const gb = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(gb, gb, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(egressCost(less, aws)!.high).toBeLessThanOrEqual(egressCost(more, aws)!.low + 1e-9);
      }),
      { seed: 2 },
    );
  });
});

describe("exit", () => {
  const leaving: ExitTerms = {
    date: "2026-11-21",
    currency: "KRW",
    egress: exactly(4394.2 * 1400),
    replatform: { personMonths: exactly(12), ratePerMonth: exactly(9_000_000) },
    parallelRun: { months: exactly(2), monthlyCost: exactly(14_000_000) },
    commitmentShortfall: exactly(0),
    earlyTerminationFee: exactly(0),
    retraining: exactly(5_000_000),
    acceptanceTest: exactly(0),
  };

  it("EX-EXIT-1 each term on its own line, and the total adds them", () => {
    const { lines, total, figure } = exitCost(leaving);
    expect(lines[0]?.amount?.low).toBe(6_151_880);
    expect(total).toEqual({ low: 147_151_880, high: 147_151_880, currency: "KRW" });
    expect(findFigure(figure, "exit/2026-11-21/egress")?.value).toEqual(exactly(6_151_880));

    const terms = { jurisdiction: "DE", purpose: "switching", date: "2027-01-12" } as const;
    const later = exitCost({ ...leaving, date: terms.date, egress: chargeUnderDataAct(leaving.egress!, terms) });
    expect(later.total).toEqual({ low: 141_000_000, high: 141_000_000, currency: "KRW" });
  });

  it("keeps the known lines where one term is unknown, and says which", () => {
    const { lines, total, because } = exitCost({ ...leaving, earlyTerminationFee: null });
    expect(total).toBeNull();
    expect(because?.key).toBe("lock-in.exit-unknown");
    expect(lines.find(({ amount }) => amount === null)?.term).toBe("early-termination-fee");
    expect(lines.filter(({ amount }) => amount !== null)).toHaveLength(6);
  });

  it("EX-EXIT-2", () => {
    const days = { noticeDays: 60, transferDays: 8, replatformDays: 90, parallelDays: 60 };
    const [noticeDays, transferDays, replatformDays, parallelDays] = Object.values(days).map(exactly) as [Range, Range, Range, Range]; // prettier-ignore
    expect(exitDays({ noticeDays, transferDays, replatformDays, parallelDays })).toEqual(exactly(210));
    expect(exitDays({ noticeDays: null, transferDays, replatformDays, parallelDays })).toBeNull();
  });

  it("EX-TIME-1 decimal throughout", () => {
    expect(transferHours(50, 620, 1).toFixed(1)).toBe("179.2");
    expect(transferHours(50, 1000, 0.7).toFixed(1)).toBe("158.7");
    expect((transferHours(0.5, 620, 1) * 60).toFixed(1)).toBe("107.5");
  });
});

describe("commitments", () => {
  const years = [10, 18, 26, 34, 42].map((usage): CommitmentYear => ({ minimum: 32, usage: exactly(usage) }));

  it("EX-COM-1", () => {
    expect(shortfall("annual", years)).toEqual({ shortfall: exactly(42), paid: exactly(172) });
    expect(shortfall("pooled", years)).toEqual({ shortfall: exactly(30), paid: exactly(160) });
  });

  it.each([[1300, 156.0], [1382, 165.84], [1450, 174.0], [1500, 180.0]])("EX-COM-2 at %d won a dollar", (rate, billions) => {
    expect(roundMoney(120_000_000 * rate, "KRW").minor).toBe(Math.round(billions * 1e9));
  }); // prettier-ignore

  it("EX-COM-3", () => {
    expect(remainder("pooled", years, 3).owed).toEqual(exactly(106));
    expect(remainder("annual", years, 3)).toEqual({ owed: exactly(64), lost: exactly(42) });
  });

  it("EX-COM-3 leaving on a day: the end of year 3 owes what the remainder says, a day within a year counts in proportion", () => {
    const dated = years.map((one, at) => ({ ...one, year: 2027 + at }));
    expect(owedOn("pooled", dated, { year: 2030, share: 0 }).owed).toEqual(exactly(106));
    expect(owedOn("annual", dated, { year: 2030, share: 0 })).toEqual({ owed: exactly(64), lost: exactly(42) });
    expect(owedOn("pooled", dated, { year: 2030, share: 0.5 }).owed).toEqual(exactly(106 - 17));
    expect(owedOn("annual", dated, { year: 2032, share: 0 }).owed).toEqual(exactly(0));
    expect(owedOn("annual", dated, { year: 2026, share: 0.9 }).owed).toEqual(exactly(160));
  });

  it("owes no more by leaving later, and no less where less is known of the use", () => {
    const year = fc.record({ minimum: fc.nat(100), used: fc.nat(100) });
    const term = fc.array(year, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(term, fc.nat(80), fc.nat(80), (list, a, b) => {
        const dated = list.map(({ minimum, used }, at) => ({ minimum, usage: exactly(used), year: 2027 + at }));
        const on = (tenths: number) => ({ year: 2027 + Math.floor(tenths / 10), share: (tenths % 10) / 10 });
        for (const kind of ["annual", "pooled"] as const) {
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((at) => owedOn(kind, dated, on(at)).owed.high);
          expect(later).toBeLessThanOrEqual(sooner! + 1e-9);
          const open = dated.map((one, at) => (at === 0 ? { ...one, usage: null } : one));
          const known = owedOn(kind, dated, on(a)).owed;
          const wider = owedOn(kind, open, on(a)).owed;
          expect(wider.high).toBeGreaterThanOrEqual(known.high - 1e-9);
          expect(wider.low).toBeLessThanOrEqual(known.low + 1e-9);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("pays the same with a shortfall as usage and shortfall together", () => {
    const year = fc.record({ minimum: fc.nat(100), used: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), (list) => {
        const term = list.map(({ minimum, used }) => ({ minimum, usage: exactly(used) }));
        const used = list.reduce((sum, one) => sum + one.used, 0);
        for (const kind of ["annual", "pooled"] as const) {
          const found = shortfall(kind, term);
          expect(found.paid).toEqual(exactly(used + found.shortfall.low));
        }
        expect(shortfall("pooled", term).shortfall.low).toBeLessThanOrEqual(shortfall("annual", term).shortfall.low);
      }),
      { seed: 3 },
    );
  });

  it("takes usage nobody knows as anything from nothing up", () => {
    const open = [{ minimum: 32, usage: null }];
    expect(shortfall("annual", open)).toEqual({ shortfall: range(0, 32), paid: null });
    expect(underusedYears(years)).toEqual([1, 2]);
    expect(marginalCost(range(10, 50), 32)).toEqual(range(0, 18));
  });
});
