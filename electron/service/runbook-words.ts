import type { RunbookFacts } from "../../shared/engines/runbook/facts.ts";
import { countOf, few } from "../../shared/engines/runbook/facts.ts";
import type { RunbookWords } from "../../shared/engines/runbook/fill.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { formatDay, formatNumber, formatRange } from "../../shared/text/format.ts";
import { text } from "../../shared/text/text.ts";

/** What stands in one language for the words a template holds in braces. What is not known says so. */
export function runbookWordsIn(language: Language, facts: RunbookFacts): RunbookWords {
  const unknown = text(language, "runbook.not-known");
  const listed = (names: readonly string[]): string => (names.length === 0 ? unknown : few(names));
  const { dataGib, transferHours } = facts;
  return {
    wave: facts.wave,
    start: formatDay(language, facts.start),
    cutOver: formatDay(language, facts.cutOver),
    workloads: formatNumber(language, countOf(facts), 0),
    names: listed(facts.ways.flatMap(({ names }) => names)),
    owners: listed(facts.owners),
    targets: listed(facts.targets.map((name) => name[language])),
    data: dataGib ? `${formatRange(language, dataGib, 0)} GiB` : unknown,
    transferHours: transferHours ? formatRange(language, transferHours) : unknown,
    window: formatNumber(language, facts.windowHours),
    databases: formatNumber(language, facts.databases.length, 0),
  };
}
