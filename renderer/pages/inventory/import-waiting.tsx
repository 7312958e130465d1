import { Button, Group, Modal } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspaceState } from "../../hooks/workspace.ts";
import { door, listen } from "../../host.ts";
import { pathOf } from "../../routes.ts";
import { isRead, nothing, setImport, useImportState } from "./import-state.ts";
import { useImportVerbs } from "./use-import.ts";
import "./drop-zone.css";

/** On every page: an import that waits to be confirmed, the way back to it, and what to do with files that come meanwhile. */
export function ImportWaiting() {
  const { t } = useText();
  const [path] = useLocation();
  const files = useImportState((now) => now.files);
  const isWorking = useImportState((now) => now.isWorking);
  const { toScreen } = useImportVerbs();
  useEndWithWorkspace();
  useNoteChanges();
  useAskBeforeClosing(files.length > 0);

  const isElsewhere = path !== pathOf("inventory", "import");
  return (
    <>
      {files.length > 0 && isElsewhere && !isWorking && (
        <div className="import-waiting" role="status">
          <IconFileImport size={16} aria-hidden />
          <p>{t("import.waiting", { files: namesOf(files.filter(isRead)) })}</p>
          <Button variant="default" onClick={toScreen}>
            {t("import.waiting-back")}
          </Button>
        </div>
      )}
      <Arrived />
    </>
  );
}

/** Files that came while others are in hand: nothing that was prepared is lost without being asked for. */
function Arrived() {
  const { t } = useText();
  const arrived = useImportState((now) => now.arrived);
  const { takeIn, forget } = useImportVerbs();
  const close = (): void => setImport({ arrived: null });
  return (
    <Modal
      opened={arrived !== null}
      onClose={close}
      title={t("import.more-title")}
      size="md"
      centered
      closeButtonProps={{ "aria-label": t("parts.close") }}
      attributes={{ header: { role: "presentation" } }} // or its header would be a second banner of the page
    >
      <p className="prose">{t("import.more-why", { files: namesOf(arrived ?? []) })}</p>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" size="sm" onClick={close}>
          {t("parts.cancel")}
        </Button>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            if (!arrived) return;
            forget();
            void takeIn(arrived);
          }}
        >
          {t("import.more-anew")}
        </Button>
        <Button size="sm" data-autofocus onClick={() => arrived && void takeIn(arrived)}>
          {t("import.more-add")}
        </Button>
      </Group>
    </Modal>
  );
}

const NAMED = 3;
const namesOf = (files: readonly { name: string }[]): string =>
  files
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(", ") + (files.length > NAMED ? " …" : "");

/** An import is of one workspace: with another one, or none, there is nothing to confirm. */
function useEndWithWorkspace(): void {
  const { data } = useWorkspaceState();
  const name = data ? (data.open?.name ?? null) : undefined;
  const before = useRef(name);
  useEffect(() => {
    if (name === undefined) return;
    if (before.current !== undefined && before.current !== name) setImport(nothing);
    before.current = name;
  }, [name]);
}

/** What is edited while a plan waits must not be written over by it: the plan is made anew before it can be saved. */
function useNoteChanges(): void {
  useEffect(
    () =>
      listen((event) => {
        if (event.kind !== "changed" || useImportState.getState().files.length === 0) return;
        if (event.words.some((word) => word !== "import-maps")) setImport({ isStale: true });
      }),
    [],
  );
}

/** A browser asks before it closes the page. The window does not: it would not close, and say nothing. */
function useAskBeforeClosing(isInHand: boolean): void {
  useEffect(() => {
    if (!isInHand || door === "window") return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isInHand]);
}
