import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { explain } from "../../hooks/explain.ts";
import { useText } from "../../hooks/use-text.ts";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { teamName } from "./gantt-of.ts";
import { StandingMark } from "./standing-mark.tsx";
import type { Around } from "./use-around.ts";
import { waveName } from "./wave-name.ts";

/** What a wave asks: how far it may slip, whose hours, how its data gets there, what is bought before, which waves it waits for. */
export function WaveFacts({
  one: { wave, slackDays },
  plan,
  around: { calendar, teams },
  scenario,
}: Readonly<{ one: WavePlan["waves"][number]; plan: WavePlan; around: Around; scenario: ScenarioId }>) {
  const words = useText();
  const { t, number, day, of, say } = words;
  const transfer = calendar?.transfers.find((each) => each.wave === wave.id) ?? null;
  const bought = calendar?.procurements.filter((each) => each.wave === wave.id) ?? [];
  const loads = plan.teams.filter((each) => each.wave === wave.id && each.hours > 0);
  const names = new Map(plan.waves.map((each) => [each.wave.id, waveName(words, each.wave)]));
  const strict = plan.crossings.filter(({ kind }) => kind === "strict");
  const waits = new Set(strict.filter(({ from }) => from === wave.id).map(({ to }) => names.get(to) ?? to));
  const holds = new Set(strict.filter(({ to }) => to === wave.id).map(({ from }) => names.get(from) ?? from));
  return (
    <section className="facts-section">
      <Facts>
        <Fact name={t("waves-page.slack")}>
          {slackDays === null
            ? t("waves-page.slack-none")
            : slackDays === 0
              ? t("waves-page.slack-zero")
              : `${number(slackDays, 0)} ${t("waves-page.days-unit")}`}
        </Fact>
        {loads.map(({ team, hours, capacityHours }) => (
          <Fact key={team ?? "crew"} name={teamName(words, teams, team)}>
            {number(hours, 0)} / {number(capacityHours, 0)} h
          </Fact>
        ))}
        {waits.size > 0 && <Fact name={t("waves-page.waits")}>{[...waits].join(", ")}</Fact>}
        {holds.size > 0 && <Fact name={t("waves-page.holds")}>{[...holds].join(", ")}</Fact>}
        {transfer && <Copied transfer={transfer} scenario={scenario} />}
        {bought.map(({ provider, name, standing }) => (
          <Fact key={provider} name={t("waves-page.bought", { provider: of(name) })}>
            <StandingMark standing={standing} />
          </Fact>
        ))}
      </Facts>
      {transfer?.because && <p className="soft">{say(transfer.because)}</p>}
      {transfer?.seedFrom && <p className="soft">{t("waves-page.seed-from", { day: day(transfer.seedFrom) })}</p>}
    </section>
  );
}

function Copied({
  transfer: { hours, way, figure },
  scenario,
}: Readonly<{ transfer: Output<"waves.calendar">["transfers"][number]; scenario: ScenarioId }>) {
  const { t, range, unknown } = useText();
  const words = way === "open" ? "not-known" : way;
  return (
    <Fact name={t("waves-page.transfer")}>
      {hours ? (
        <FigureButton label={t("waves-page.transfer")} onOpen={() => explain(figure, scenario)}>
          {range(hours)} h
        </FigureButton>
      ) : (
        <NotKnown words={unknown} />
      )}{" "}
      · {t(`schedule.way-${words}`)}
    </Fact>
  );
}
