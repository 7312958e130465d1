import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { RulePackId } from "../../../shared/model/id.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import type { Overview } from "./requirements-page.tsx";
import type { TriedPacks } from "./tried-packs.ts";

const MOST = 6;
const verdicts: readonly Verdict[] = ["pass", "unknown", "fail"];
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Sets of packs side by side: how many workloads and regions each leaves. */
export function PackSets({
  scenario,
  overview,
  tried,
}: Readonly<{ scenario: Scenario; overview: Overview; tried: TriedPacks }>) {
  const { t, of, number, say } = useText();
  const on = (pick: (pack: RulePackId) => boolean): RulePackId[] =>
    overview.rulePacks.flatMap(({ id }) => (pick(id) ? [id] : []));
  const now = on(tried.stands);
  const next = on(tried.isOn);
  const [kept, setKept] = useState<readonly (readonly RulePackId[])[]>([]);
  const sets = [now, ...kept.filter((one) => !sameSet(one, now) && one.length > 0), []];
  const question = useCall(
    "verdicts.packs",
    { scenario: scenario.id, packs: sets.map((one) => [...one]), date: tried.date },
    { keepPrevious: true },
  );
  const canAdd = sets.length < MOST && !sets.some((one) => sameSet(one, next));
  const titleOf = (id: RulePackId): string => {
    const pack = overview.rulePacks.find((one) => one.id === id);
    return pack ? of(pack.title) : id;
  };
  return (
    <section aria-labelledby="pack-sets" className="pack-sets" aria-busy={question.isFetching}>
      <div className="board-head">
        <h2 id="pack-sets">{t("requirements.sets")}</h2>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canAdd}
          onClick={() => setKept([...kept, next])}
        >
          {t("requirements.add-set")}
        </Button>
      </div>
      <p className="board-lead">{t("requirements.sets-lead")}</p>
      {question.data?.because ? (
        <p className="board-lead">{say(question.data.because)}</p>
      ) : (
        <WideTable label={t("requirements.tab-packs")}>
          <table className="plain-table sets-table">
            <thead>
              <tr>
                <th scope="col">{t("requirements.packs")}</th>
                {verdicts.map((one) => (
                  <th key={one} scope="col" className="right">
                    {t("requirements.workloads")} <VerdictMark verdict={one} />
                  </th>
                ))}
                <th scope="col" className="right">
                  {t("requirements.regions-left")}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {sets.map((set, at) => {
                const row = question.data?.sets[at];
                return (
                  <tr key={set.join(" ") || "none"}>
                    <th scope="row" className="wrap">
                      {at === 0 && <span className="turned">{t("requirements.set-now")}</span>}{" "}
                      {set.length === 0 ? t("requirements.set-none") : set.map(titleOf).join(" · ")}
                    </th>
                    {verdicts.map((one) => (
                      <td key={one} className="right figures">
                        {row ? number(row.workloads[one], 0) : "…"}
                      </td>
                    ))}
                    <td className="right figures">{row ? number(row.regions, 0) : "…"}</td>
                    <td className="right">
                      {at > 0 && set.length > 0 && (
                        <ActionIcon
                          size="sm"
                          aria-label={t("requirements.drop-set")}
                          onClick={() => setKept(kept.filter((one) => !sameSet(one, set)))}
                        >
                          <IconX size={14} />
                        </ActionIcon>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
