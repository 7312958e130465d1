import type { RunbookItem } from "../../engines/runbook/propose.ts";
import type { RunbookPhase, RunbookTask } from "../../model/runbook.ts";
import { say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** Run-books that are printed; a plan with more waves names the others. */
const MOST_WAVES = 12;

type Line = Readonly<{ phase: RunbookPhase; text: string; owner: string | null; minutes: number | null }>;

/**
 * What is done in each wave: prerequisites, rehearsal, cut-over, tests, the point of no return and the way back.
 *
 * A run-book somebody has written is printed as it is. Waves without one get the proposal, said to be one: lines that are the
 * same for every wave once, and under each wave what it adds.
 */
export function runbooks(page: ReturnType<typeof section>, { waves, plan, runbookOf }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const kept = (wave: Wave): RunbookTask[] =>
    (plan.runbookTasks ?? []).filter((task) => task.wave === wave.id).sort((a, b) => a.position - b.position);
  const all = waves.waves.map(({ wave }) => wave).filter((wave) => wave.workloads.length > 0);
  const shown = all.slice(0, MOST_WAVES);
  const written = shown.filter((wave) => kept(wave).length > 0);
  const proposed = shown.filter((wave) => kept(wave).length === 0);
  page.heading(t("report.runbooks"));

  if (proposed.length > 0) {
    const items = new Map(proposed.map((wave) => [wave.id, runbookOf(waves, wave)]));
    const isCommon = ({ sentence }: RunbookItem): boolean => Object.keys(sentence.args).length === 0;
    const common = new Map<string, RunbookItem>();
    for (const item of [...items.values()].flat())
      if (isCommon(item) && !common.has(item.sentence.key)) common.set(item.sentence.key, item);
    page.paragraph(t("report.runbook-common"));
    table(
      t("report.t-runbook-common"),
      inOrder([...common.values()].map((item) => said({ ...item, owner: whoever(item.owner), minutes: null }))),
    );
    for (const wave of proposed)
      table(
        t("report.t-runbook-added", { wave: wave.name, day: pen.day(wave.cutOver) }),
        items
          .get(wave.id)!
          .filter((item) => !isCommon(item))
          .map(said),
      );
  }
  for (const wave of written) table(t("report.t-runbook-of", { wave: wave.name }), kept(wave));
  if (all.length > shown.length) page.note(t("report.runbooks-more", { count: all.length - shown.length }));

  function said({ phase, sentence, owner, minutes }: RunbookItem): Line {
    return { phase, text: pen.say(sentence), owner: owner && pen.say(owner), minutes };
  }
  function table(caption: string, lines: readonly Line[]): void {
    page.table(
      caption,
      [
        start(t("report.c-phase"), 1.6),
        start(t("report.c-what-is-done"), 6.4),
        start(t("report.c-by"), 2.3),
        end(t("report.c-minutes"), 0.8, "E"),
      ],
      lines.map(({ phase, text, owner, minutes }) => [
        t(`runbook-page.phase-${phase}`),
        text,
        owner ?? t("report.wave-no-unit"),
        minutes === null ? "–" : pen.number(minutes, 0),
      ]),
      { source: pen.sourcePlan, dense: true },
    );
  }
}

/** Units and teams differ from wave to wave: for all of them their office is named. */
function whoever(owner: RunbookItem["owner"]): RunbookItem["owner"] {
  if (owner?.key === "runbook.owner-units") return say("runbook.owner-service");
  return owner?.key === "runbook.owner-teams" ? say("runbook.owner-crew") : owner;
}

const phases: readonly RunbookPhase[] = [
  "prepare",
  "rehearse",
  "cut-over",
  "verify",
  "point-of-no-return",
  "roll-back",
  "after",
];
/** Lines that come from several waves, in the order of the phases. */
const inOrder = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
