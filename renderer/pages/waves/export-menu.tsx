import { Button, Menu } from "@mantine/core";
import { IconFileExport } from "@tabler/icons-react";
import { useState } from "react";
import type { HandedOver } from "../../../shared/contract/waving.ts";
import { WavesAs } from "../../../shared/contract/waving.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useLongWork } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";

/** As many losses as a person reads; the others are counted. */
const LISTED = 200;

/** The waves as a table, a calendar or a project, and the placement for those who build it; then what the file could not say. */
export function ExportMenu({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const { t, of, language } = useText();
  const waves = useLongWork("waves.export");
  const handover = useLongWork("handover.export");
  const [lost, setLost] = useState<HandedOver | null>(null);
  const failure = waves.failure ?? handover.failure;

  async function hand(made: HandedOver | null): Promise<void> {
    if (!made || !(await saveFile(made.file))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "waves-handover.saved", args: { name: made.name } }) });
    setLost(made.losses.length > 0 ? made : null);
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            loading={waves.running !== null || handover.running !== null}
            leftSection={<IconFileExport size={16} aria-hidden />}
          >
            {t("waves-handover.export")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {WavesAs.options.map((as) => (
            <Menu.Item key={as} onClick={() => void waves.start({ scenario, as, language }).then(hand)}>
              {t(`waves-handover.as-${as}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => void handover.start({ scenario, as: "opentofu" }).then(hand)}>
            {t("waves-handover.as-opentofu")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {(lost ?? failure) && (
        <Drawer
          title={lost ? t("waves-handover.lost", { name: lost.name }) : t("waves-handover.failed")}
          onClose={() => {
            setLost(null);
            waves.forget();
            handover.forget();
          }}
        >
          {failure && (
            <p className="field-error" role="alert">
              {of(failure.sentence)}
            </p>
          )}
          {lost && (
            <>
              <p className="soft">{t("waves-handover.lost-why")}</p>
              <ul className="handover-losses">
                {lost.losses.slice(0, LISTED).map((loss, at) => (
                  <li key={at}>
                    {!of(loss.message).includes(loss.name) && <strong>{loss.name} </strong>}
                    {of(loss.message)}
                  </li>
                ))}
              </ul>
              {lost.losses.length > LISTED && (
                <p className="soft">{t("waves-calendar.more", { count: lost.losses.length - LISTED })}</p>
              )}
            </>
          )}
        </Drawer>
      )}
    </>
  );
}
