import type { WaveIssue } from "../../../shared/model/result.ts";

/** What a change of the waves does to the broken rules. */
export type IssueDifference = Readonly<{
  /** Not there before, or the same rule of the same wave broken in another way; critical first. */
  fresh: readonly WaveIssue[];
  /** There before, and no longer. */
  gone: readonly WaveIssue[];
}>;

const placeOf = ({ wave, rule, sentence }: WaveIssue): string => `${wave ?? ""} ${rule} ${sentence.key}`;
const wholeOf = (issue: WaveIssue): string =>
  `${placeOf(issue)} ${issue.severity} ${JSON.stringify(issue.sentence.args)}`;

/** Compares what is broken before and after. An issue whose words alone have changed counts as fresh, and not as gone. */
export function issueDifference(before: readonly WaveIssue[], after: readonly WaveIssue[]): IssueDifference {
  const known = new Set(before.map(wholeOf));
  const still = new Set(after.map(placeOf));
  return {
    fresh: after
      .filter((issue) => !known.has(wholeOf(issue)))
      .sort((a, b) => Number(b.severity === "critical") - Number(a.severity === "critical") || a.rule - b.rule),
    gone: before.filter((issue) => !still.has(placeOf(issue))),
  };
}
