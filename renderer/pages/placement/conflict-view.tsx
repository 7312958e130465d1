import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Relaxation } from "../../../shared/model/placing.ts";
import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { pathOf } from "../../routes.ts";
import { useLimitWords } from "../requirements/use-limit-words.ts";
import { ConflictItems } from "./conflict-items.tsx";
import { type Changed, changedBy, isDone, withRelaxation } from "./conflict-changes.ts";

/**
 * Nothing keeps everything that is asked: what contradicts each other, and the smallest changes that would help.
 *
 * A change is applied as one step, so that one undo brings the limits back as they were; then the placement is solved again.
 */
export function ConflictView({
  result,
  onApplied,
}: Readonly<{
  result: PlacementResult;
  /** What comes next once a change is applied; left out: a notice says to solve again. */
  onApplied?: () => void;
}>) {
  const { t } = useText();
  const [, go] = useLocation();
  const { data: scenarios } = useCall("scenarios.list", {});
  const scenario = scenarios?.find(({ id }) => id === result.scenario) ?? null;
  const open = (id: RequirementId) => go(pathOf("requirements", "limits", id));
  return (
    <section className="conflict-view" aria-labelledby="conflict-title">
      <div className="conflict-ground" role="alert">
        <h2 id="conflict-title">{t("limits.conflict-title")}</h2>
        {result.conflict && <ConflictItems conflict={result.conflict} onOpen={open} />}
      </div>
      <h3>{t("limits.relaxations")}</h3>
      {result.relaxations.length === 0 && <p>{t("limits.no-relaxations")}</p>}
      {scenario && result.relaxations.length > 0 && (
        <ul className="relaxations">
          {result.relaxations.map((relaxation, at) => (
            <RelaxationRow key={at} relaxation={relaxation} scenario={scenario} {...(onApplied ? { onApplied } : {})} />
          ))}
        </ul>
      )}
      <p>
        <Button variant="default" size="sm" onClick={() => go(pathOf("requirements", "limits"))}>
          {t("limits.to-limits")}
        </Button>
      </p>
    </section>
  );
}

function RelaxationRow({
  relaxation,
  scenario,
  onApplied,
}: Readonly<{ relaxation: Relaxation; scenario: Scenario; onApplied?: () => void }>) {
  const { t, say } = useText();
  const canChange = useCanChange();
  const { change, busy } = useChange("requirements.save");
  const sentence = say(relaxation.sentence);
  const changed = changedBy(relaxation, scenario);

  async function apply(): Promise<void> {
    if (!changed) return;
    const requirements = withRelaxation(scenario.requirements, changed);
    if (!(await change({ scenario: scenario.id, unknown: scenario.unknown, requirements }))) return;
    if (onApplied) onApplied();
    else notify({ tone: "good", words: inBothLanguages({ key: "limits.applied-notice", args: {} }) });
  }

  const applied = changed !== null && isDone(changed);
  return (
    <li className="relaxation">
      <div>
        <div>{sentence}</div>
        {changed?.map((one) => (
          <ChangeLine key={one.before.id} changed={one} />
        ))}
        {changed === null && <p className="relaxation-change">{t("limits.by-hand")}</p>}
      </div>
      {changed !== null && (
        <Button
          size="sm"
          variant={applied ? "default" : "filled"}
          loading={busy}
          disabled={!canChange || applied}
          leftSection={applied ? <IconCheck size={14} aria-hidden /> : null}
          aria-label={t(applied ? "limits.is-applied" : "limits.apply-of", { what: sentence })}
          onClick={() => void apply()}
        >
          {t(applied ? "limits.is-applied" : "limits.apply")}
        </Button>
      )}
    </li>
  );
}

/** A limit as it is, and as it would be. */
function ChangeLine({ changed: { before, after } }: Readonly<{ changed: Changed }>) {
  const { t } = useText();
  const sayLimit = useLimitWords();
  const [was, is] = [sayLimit(before.limit), after.on ? sayLimit(after.limit) : t("limits.switched-off")];
  if (was === is) return null;
  return <p className="relaxation-change">{t("limits.changes-to", { before: was, after: is })}</p>;
}
