import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { TeamId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Team } from "../../../shared/model/team.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { WideTable } from "../../parts/wide-table.tsx";
import { teamName } from "./gantt-of.ts";
import { waveName } from "./wave-name.ts";

/** Who moves, how many they are, and how full each wave makes them. */
export function TeamsTab({
  plan,
  teams,
  settings,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  teams: readonly Team[];
  settings: WaveSettings | null;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const { t, number } = words;
  const canChange = useCanChange();
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-page.tab-teams")}>
      <div className="tab-head">
        <p className="soft">{t(teams.length === 0 ? "waves-crew.no-teams" : "waves-crew.teams-why")}</p>
        <Button
          size="xs"
          variant="default"
          disabled={!canChange}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onOpen("team-new")}
        >
          {t("waves-crew.add-team")}
        </Button>
      </div>
      <table className="plain-table waves-table">
        <thead>
          <tr>
            <th scope="col">{t("waves-crew.team")}</th>
            <th scope="col" className="right">
              {t("waves-crew.people")}
            </th>
            <th scope="col" className="right">
              {t("waves-page.hours-per-day")} <span className="unit">h</span>
            </th>
            <th scope="col" className="right">
              {t("waves-crew.groups")}
            </th>
            <th scope="col">{t("waves-crew.periods")}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <th scope="row">
                <button type="button" className="waves-link" onClick={() => onOpen(team.id)}>
                  {team.name}
                </button>
              </th>
              <td className="figures right">{number(team.people, 0)}</td>
              <td className="figures right">{number(team.hoursPerDay)}</td>
              <td className="figures right">{number(team.groups.length, 0)}</td>
              <td>{periodsOf(words, team)}</td>
            </tr>
          ))}
          {settings && (
            <tr>
              <th scope="row">
                <button type="button" className="waves-link" onClick={() => onOpen("settings")}>
                  {t("waves-page.crew")}
                </button>
              </th>
              <td className="figures right">{number(settings.engineers, 0)}</td>
              <td className="figures right">{number(settings.hoursPerDay)}</td>
              <td className="soft right">{t("waves-crew.the-rest")}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <LoadTable plan={plan} teams={teams} onOpen={onOpen} />
    </div>
  );
}

const periodsOf = ({ day, number }: Words, { periods }: Team): string =>
  periods.map(({ from, to, people }) => `${day(from)} – ${day(to)} · ${number(people, 0)}`).join("; ");

/** Hours of work over hours there are, team by wave. Over the whole is said in words too. */
function LoadTable({
  plan,
  teams,
  onOpen,
}: Readonly<{ plan: WavePlan; teams: readonly Team[]; onOpen: (id: string) => void }>) {
  const words = useText();
  const { t, number, percent } = words;
  const rows: (TeamId | null)[] = [...new Set(plan.teams.map(({ team }) => team))];
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{t("waves-crew.load")}</h2>
      <WideTable label={t("waves-crew.load")}>
        <table className="plain-table load-table">
          <thead>
            <tr>
              <th scope="col">{t("waves-crew.team")}</th>
              {plan.waves.map(({ wave }) => (
                <th key={wave.id} scope="col" className="right">
                  <button type="button" className="waves-link" onClick={() => onOpen(wave.id)}>
                    {waveName(words, wave)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((team) => (
              <tr key={team ?? "crew"}>
                <th scope="row">{teamName(words, teams, team)}</th>
                {plan.waves.map(({ wave }) => {
                  const one = plan.teams.find((each) => each.team === team && each.wave === wave.id);
                  if (!one || one.hours === 0) return <td key={wave.id} />;
                  const share = one.capacityHours > 0 ? one.hours / one.capacityHours : null;
                  const isOver = share === null || share > 1;
                  return (
                    <td key={wave.id} className="figures right">
                      <span className={isOver ? "tone-bad" : share > 0.85 ? "tone-warn" : undefined}>
                        {share === null ? t("waves-page.nobody-there") : percent(share)}
                        {isOver && ` ${t("waves-crew.over")}`}
                      </span>
                      <span className="soft load-hours">
                        {number(one.hours, 0)} / {number(one.capacityHours, 0)} h
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
