import { Button } from "@mantine/core";
import { IconArrowRight, IconFolderOpen } from "@tabler/icons-react";
import { useEffect } from "react";
import { useLocation } from "wouter";
import type { WorkspaceState } from "../../../shared/contract/contract.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { type OpenWorkspace, useWorkspaceState } from "../../hooks/workspace.ts";
import { pathOf } from "../../routes.ts";
import { useEnter } from "./use-enter.ts";
import { NewWorkspaceForm } from "./new-workspace-form.tsx";
import "./start-page.css";

/** Where would you like to start? Continue, a sample, a new workspace, or a file. */
export function StartPage() {
  const { t } = useText();
  const { data: state } = useWorkspaceState();
  useEffect(() => {
    document.title = `${t("frame.start")} – ${t("frame.app")}`;
  }, [t]);
  if (!state) return null;
  // a browser page serves the one file it was started with
  const isTied = state.door === "web" && state.open !== null;
  return (
    <div className="start">
      <header>
        <h1>{t("start.title")}</h1>
        <p>{t("start.lead")}</p>
      </header>
      <div className={isTied ? "start-columns start-single" : "start-columns"}>
        <div className="start-column">
          {state.open && <Continue open={state.open} />}
          {!isTied && <Samples />}
          {!isTied && state.door === "window" && <OpenFile recent={state.recent} />}
        </div>
        {!isTied && <NewWorkspaceForm />}
      </div>
    </div>
  );
}

function Continue({ open }: Readonly<{ open: OpenWorkspace }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const { groups, workloads, placed } = open.counts;
  return (
    <section className="start-block">
      <h2>{t("start.continue")}</h2>
      <button type="button" className="start-choice" onClick={() => go(pathOf("inventory"))}>
        <span className="start-choice-name">{t("start.continue-with", { name: open.name })}</span>
        <span className="soft figures">
          {t("start.counts", { groups: number(groups, 0), workloads: number(workloads, 0), placed: number(placed, 0) })}
        </span>
        <IconArrowRight size={18} aria-hidden />
      </button>
    </section>
  );
}

function Samples() {
  const { t } = useText();
  const enter = useEnter();
  const { change, busy } = useChange("workspace.sample");
  return (
    <section className="start-block">
      <h2>{t("start.sample")}</h2>
      <p className="soft">{t("start.sample-why")}</p>
      {(["korea", "eu"] as const).map((sample) => (
        <button
          key={sample}
          type="button"
          className="start-choice"
          disabled={busy}
          onClick={() => void change({ sample }).then((done) => done && enter())}
        >
          <span className="start-choice-name">{t(`start.sample-${sample}`)}</span>
          <span className="soft figures">{t(`start.sample-${sample}-why`)}</span>
          <IconArrowRight size={18} aria-hidden />
        </button>
      ))}
    </section>
  );
}

function OpenFile({ recent }: Readonly<{ recent: WorkspaceState["recent"] }>) {
  const { t } = useText();
  const enter = useEnter();
  const { change: choose, busy } = useChange("workspace.choose");
  const { change: reopen } = useChange("workspace.recent");
  return (
    <section className="start-block">
      <div className="start-open">
        <div>
          <h2>{t("start.open")}</h2>
          <p className="soft">{t("start.open-why")}</p>
        </div>
        <Button
          size="sm"
          variant="default"
          loading={busy}
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={() => void choose({}).then((done) => (done?.opened ? enter() : null))}
        >
          {t("start.open")}
        </Button>
      </div>
      <h3>{t("start.recent")}</h3>
      {recent.length === 0 && <p className="soft">{t("start.recent-none")}</p>}
      <ul className="start-recent">
        {recent.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              disabled={!one.exists}
              onClick={() => void reopen({ id: one.id }).then((done) => done && enter())}
            >
              <span>{one.name}</span>
              {!one.exists && <span className="soft">{t("start.recent-missing")}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
