import { type WorkloadId, compareIds } from "../../model/id.ts";
import type { WaveIssue } from "../../model/result.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";

const CRITICAL = new Set([1, 2, 3, 9, 10, 11, 12, 13]);
/** Of those who are hurt, so many are named. */
const NAMED = 50;

type Finding = {
  wave: number;
  rule: number;
  severity: WaveIssue["severity"];
  sentence: Sentence;
  cases: number;
  hurt: Set<WorkloadId>;
};

/** Issues as they are met: the first of each rule and kind in a wave keeps its words, the others are counted. */
export class Findings {
  readonly #waves: readonly Wave[];
  /** By wave, then by what is said and of which year. */
  readonly #held = new Map<number, Map<string, Finding>>();

  constructor(waves: readonly Wave[]) {
    this.#waves = waves;
  }

  /** A rule that is broken. `apart`: a year, so that the same breach in another is one of its own. */
  add(wave: number, rule: number, hurt: readonly WorkloadId[], sentence: Sentence, apart: number | "" = ""): void {
    this.#keep(wave, rule, hurt, sentence, CRITICAL.has(rule) ? "critical" : "advisory", apart);
  }

  /** A rule that may be broken: what is not known decides. Never worse than advisory. */
  may(wave: number, rule: number, hurt: readonly WorkloadId[], sentence: Sentence, apart: number | "" = ""): void {
    this.#keep(wave, rule, hurt, sentence, "advisory", apart);
  }

  /** By wave, then by rule. */
  issues(): WaveIssue[] {
    return [...this.#held.values()]
      .flatMap((ofWave) => [...ofWave.values()])
      .sort((a, b) => this.#number(a.wave) - this.#number(b.wave) || a.wave - b.wave || a.rule - b.rule)
      .map(({ wave, rule, severity, sentence, cases, hurt }) => ({
        wave: this.#waves[wave]?.id ?? null,
        rule,
        severity,
        sentence: say(sentence.key, { ...sentence.args, more: cases - 1 }),
        hurt: [...hurt].sort(compareIds).slice(0, NAMED),
      }));
  }

  #keep(
    wave: number,
    rule: number,
    hurt: readonly WorkloadId[],
    sentence: Sentence,
    severity: WaveIssue["severity"],
    apart: number | "",
  ): void {
    let ofWave = this.#held.get(wave);
    if (!ofWave) {
      ofWave = new Map();
      this.#held.set(wave, ofWave);
    }
    const key = apart === "" ? sentence.key : `${sentence.key} ${apart}`;
    const held = ofWave.get(key);
    if (!held) {
      ofWave.set(key, { wave, rule, severity, sentence, cases: 1, hurt: new Set(hurt) });
      return;
    }
    held.cases += 1;
    for (const one of hurt) held.hurt.add(one);
  }

  #number(wave: number): number {
    return this.#waves[wave]?.number ?? 0;
  }
}
