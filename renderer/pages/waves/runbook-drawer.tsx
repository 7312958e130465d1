import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import type { RunbookTemplateId, WaveId } from "../../../shared/model/id.ts";
import { RunbookPhase } from "../../../shared/model/runbook.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Waiting } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { RunbookLineRow } from "./runbook-line.tsx";
import { RunbookTemplates } from "./runbook-templates.tsx";
import { type Line, asLines, inPhases, minutesOf, movedLine, useLines, withProposed } from "./use-runbook.ts";
import "./runbook.css";

/** What is done before, on and after the day of a wave, phase by phase; beyond the point of no return nothing is rolled back. */
export function RunbookDrawer({
  wave,
  name,
  windowHours,
  onClose,
}: Readonly<{ wave: WaveId; name: string; windowHours: number | null; onClose: () => void }>) {
  const { t } = useText();
  const { data } = useCall("runbook.list", { wave });
  const kept = useMemo(() => (data ? asLines(data) : null), [data]);
  if (!kept)
    return (
      <Drawer title={t("runbook-page.title", { wave: name })} onClose={onClose} wide>
        <Waiting />
      </Drawer>
    );
  return <Known wave={wave} name={name} windowHours={windowHours} kept={kept} onClose={onClose} />;
}

function Known({
  wave,
  name,
  windowHours,
  kept,
  onClose,
}: Readonly<{ wave: WaveId; name: string; windowHours: number | null; kept: readonly Line[]; onClose: () => void }>) {
  const { t, number, language } = useText();
  const canChange = useCanChange();
  const { data: templates } = useCall("runbook-templates.list", {});
  const { lines, isChanged, set, add, put, saved, forget } = useLines(kept);
  const [open, setOpen] = useState<string | null>(null);
  const ticked = useRef<readonly Line[] | null>(null);
  const { change: save, busy } = useChange("runbook.save");
  const { change: propose, busy: isAsking } = useChange("runbook.propose");
  const isWhole = lines.every(({ text }) => text.trim() !== "");
  const { known, open: openMinutes } = minutesOf(
    lines.filter(({ phase }) => phase === "cut-over" || phase === "verify" || phase === "point-of-no-return"),
  );
  const isTooLong = windowHours !== null && known > windowHours * 60;

  async function keep(next: readonly Line[]): Promise<boolean> {
    const tasks = inPhases(next).map(({ id, phase, text, owner, minutes, done }) => ({
      id,
      phase,
      text: text.trim(),
      owner,
      minutes,
      done,
    }));
    if (!(await save({ wave, tasks }))) return false;
    saved(next);
    return true;
  }
  async function saveAll(): Promise<void> {
    if (!(await keep(lines))) return;
    setOpen(null);
    notify({ tone: "good", words: inBothLanguages({ key: "runbook-page.saved", args: { wave: name } }) });
  }
  async function fill(template: RunbookTemplateId | null): Promise<void> {
    const found = await propose({ wave, template, language });
    if (found) put(withProposed(lines, found));
  }
  /** On the night itself a tick is kept at once, one after the other; among other changes it waits for them. */
  function tick(key: string, done: boolean): void {
    if (isChanged && lines !== ticked.current) return set(key, { done });
    const isUnderWay = ticked.current !== null;
    ticked.current = lines.map((line) => (line.key === key ? { ...line, done } : line));
    put(ticked.current);
    if (!isUnderWay) void keepTicks(ticked.current);
  }
  async function keepTicks(next: readonly Line[]): Promise<void> {
    const isKept = await keep(next);
    const since = ticked.current;
    if (isKept && since !== null && since !== next) return keepTicks(since);
    ticked.current = null;
  }

  return (
    <Drawer
      title={t("runbook-page.title", { wave: name })}
      onClose={onClose}
      wide
      foot={
        <>
          <Button variant="default" size="sm" disabled={!isChanged} onClick={forget}>
            {t("parts.cancel")}
          </Button>
          <Button
            size="sm"
            disabled={!canChange || !isChanged || !isWhole}
            loading={busy}
            onClick={() => void saveAll()}
          >
            {t("parts.save")}
          </Button>
        </>
      }
    >
      {lines.length === 0 && <p className="soft">{t("runbook-page.empty")}</p>}
      <RunbookTemplates
        templates={templates ?? []}
        lines={lines}
        canChange={canChange}
        busy={isAsking}
        onPropose={(template) => void fill(template)}
      />
      {lines.length > 0 && (
        <p className={isTooLong ? "runbook-sum tone-bad" : "runbook-sum soft"}>
          {windowHours === null
            ? t("runbook-page.sum", { minutes: number(known, 0) })
            : t(isTooLong ? "runbook-page.sum-over" : "runbook-page.sum-of", {
                minutes: number(known, 0),
                window: number(windowHours * 60, 0),
              })}
          {openMinutes > 0 && `${isTooLong ? " " : " · "}${t("runbook-page.sum-open", { count: openMinutes })}`}
        </p>
      )}
      {lines.length > 0 &&
        RunbookPhase.options.map((phase) => (
          <section key={phase} className={`runbook-phase runbook-${phase}`}>
            <h3>{t(`runbook-page.phase-${phase}`)}</h3>
            <ul>
              {lines
                .filter((line) => line.phase === phase)
                .map((line) => (
                  <RunbookLineRow
                    key={line.key}
                    line={line}
                    isOpen={open === line.key}
                    canChange={canChange}
                    canTick={phase !== "roll-back" && phase !== "point-of-no-return"}
                    onOpen={() => setOpen(line.key)}
                    onTick={(done) => tick(line.key, done)}
                    onSet={(part) => set(line.key, part)}
                    onMove={(by) => put(movedLine(lines, line.key, by))}
                    onRemove={() => put(lines.filter(({ key }) => key !== line.key))}
                  />
                ))}
            </ul>
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={!canChange}
              leftSection={<IconPlus size={12} aria-hidden />}
              onClick={() => setOpen(add(phase))}
            >
              {t("runbook-page.add-line")}
              <span className="read-out"> {t(`runbook-page.phase-${phase}`)}</span>
            </Button>
          </section>
        ))}
    </Drawer>
  );
}
