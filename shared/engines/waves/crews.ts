import type { TeamId, WorkloadId } from "../../model/id.ts";
import type { Days } from "./days.ts";
import { hoursOf, teamsOf } from "./measure.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** Who does the work: the teams in their order, and the crew of the settings for groups that no team names. */
export type Crew = Readonly<{
  /** `null`: the crew of the settings. */
  team: TeamId | null;
  name: string;
  /** Hours it has on each day; none on days off. */
  hoursOn: Float64Array;
}>;

/** The crews over a stretch of days, and which of them moves a workload. */
export function crewsOf(question: WaveQuestion, days: Days): { crews: Crew[]; crewOf: (workload: Moving) => number } {
  const { settings } = question;
  const teams = question.teams ?? [];
  const crews = teams.map((team): Crew => {
    const hoursOn = new Float64Array(days.count).fill(team.people * team.hoursPerDay);
    for (const { from, to, people } of team.periods) {
      hoursOn.fill(people * team.hoursPerDay, Math.max(0, days.at(from)), Math.max(0, days.at(to) + 1));
    }
    return { team: team.id, name: team.name, hoursOn };
  });
  const hoursOn = new Float64Array(days.count).fill(settings.engineers * settings.hoursPerDay);
  crews.push({ team: null, name: "", hoursOn });
  for (const crew of crews) crew.hoursOn.forEach((hours, at) => (crew.hoursOn[at] = days.isWorkday[at] ? hours : 0));

  const teamOf = teamsOf(question);
  const at = new Map(teams.map((team, position) => [team.id as string, position]));
  const known = new Map<string | null, number>();
  const crewOf = ({ group }: Moving): number => {
    const found = known.get(group);
    if (found !== undefined) return found;
    const team = teamOf(group);
    const crew = (team && at.get(team.id)) ?? teams.length;
    known.set(group, crew);
    return crew;
  };
  return { crews, crewOf };
}

/** `high` `Infinity`: of some of them, `open`, nobody knows how much work they may be. */
export type Hours = Readonly<{ low: number; typical: number; high: number; open: readonly WorkloadId[] }>;

/** Work of some workloads by crew. */
export function hoursByCrew(
  workloads: readonly Moving[],
  question: Pick<WaveQuestion, "settings">,
  crewOf: (workload: Moving) => number,
): Map<number, Hours> {
  const sums = new Map<number, { low: number; typical: number; high: number; open: WorkloadId[] }>();
  for (const workload of workloads) {
    const crew = crewOf(workload);
    const sum = sums.get(crew) ?? { low: 0, typical: 0, high: 0, open: [] };
    const { low, typical, high } = hoursOf(workload, question.settings);
    sum.low += low;
    sum.typical += typical;
    sum.high += high ?? Infinity;
    if (high === null) sum.open.push(workload.id);
    sums.set(crew, sum);
  }
  return sums;
}
