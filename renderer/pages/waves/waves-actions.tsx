import { Button, Menu } from "@mantine/core";
import { IconAdjustments, IconPlus } from "@tabler/icons-react";
import type { WavePlan } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { ExportMenu } from "./export-menu.tsx";
import type { useWaves } from "./use-waves.ts";

/** Buttons beside the title: what bounds the waves, adding one, proposing, adopting. */
export function WavesActions({
  current,
  scenario,
  isPlaced,
  canChange,
  waves,
  onOpen,
  onCompare,
  onAdopt,
}: Readonly<{
  current: WavePlan;
  scenario: ScenarioId;
  isPlaced: boolean;
  canChange: boolean;
  waves: ReturnType<typeof useWaves>;
  onOpen: (id: string) => void;
  onCompare: () => void;
  onAdopt: () => void;
}>) {
  const { t } = useText();
  const { proposal } = waves;
  const isThere = (proposal ?? current).waves.length > 0;

  async function propose(): Promise<void> {
    // what would change comes first; where nothing lies yet there is nothing to compare
    if ((await waves.propose()) && current.waves.length > 0) onCompare();
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<IconAdjustments size={16} aria-hidden />}>
            {t("waves-page.bounds")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onOpen("settings")}>{t("waves-page.settings")}</Menu.Item>
          <Menu.Item onClick={() => onOpen("rules")}>{t("waves-crew.rules")}</Menu.Item>
          <Menu.Item onClick={() => onOpen("milestones")}>{t("waves-calendar.milestones")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {current.waves.length > 0 && <ExportMenu scenario={scenario} />}
      {current.waves.length > 0 && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!canChange || proposal !== null}
          onClick={() => onOpen("new")}
        >
          {t("waves-page.add")}
        </Button>
      )}
      {isPlaced && (
        <Button
          variant={proposal || !isThere ? "default" : "filled"}
          size="sm"
          loading={waves.isAsking}
          onClick={() => void propose()}
        >
          {t(isThere ? "waves-page.propose-again" : "waves-page.propose")}
        </Button>
      )}
      {proposal && (
        <Button size="sm" disabled={!canChange} loading={waves.isSaving} onClick={onAdopt}>
          {t("waves-page.adopt")}
        </Button>
      )}
    </>
  );
}
