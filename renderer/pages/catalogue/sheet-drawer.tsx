import { Button, NativeSelect } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { ProviderId } from "../../../shared/model/id.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { call } from "../../host.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { BringRunning } from "./bring-running.tsx";
import { bringSheet, closeBring, setBring, useBring } from "./bring.ts";
import { FileChoice } from "./file-choice.tsx";

/** Takes a price sheet in: what it must hold, a template to fill in, and the file itself. */
export function SheetDrawer() {
  const { t } = useText();
  const [, go] = useLocation();
  const { file, running } = useBring();
  const canChange = useCanChange();
  return (
    <Drawer title={t("edition-page.sheet-title")} onClose={closeBring}>
      <div className="bring">
        <p>{t("edition-page.sheet-lead")}</p>
        <FileChoice
          file={file}
          accept=".csv,.tsv,.txt,.xlsx,.xls,.ods"
          disabled={!canChange || running !== null}
          onChoose={(chosen) => {
            setBring({ file: chosen, failure: null });
            void bringSheet(chosen, go);
          }}
        />
        <BringRunning />
        <p className="soft">{t("edition-page.then")}</p>
        <Template />
      </div>
    </Drawer>
  );
}

/** An empty sheet with all that is known of one provider, to be filled in elsewhere. */
function Template() {
  const { t, of } = useText();
  const { data: overview } = useCall("catalogue.overview", {});
  const [provider, setProvider] = useState<ProviderId | null>(null);
  const providers = overview?.providers.map((one) => one.provider) ?? [];
  // those without a price feed are the ones a sheet is for
  const chosen = provider ?? providers.find(({ id }) => id === "kt")?.id ?? providers[0]?.id ?? null;

  async function save(as: "csv" | "xlsx"): Promise<void> {
    if (chosen === null) return;
    try {
      await saveFile((await call("catalogue.sheet-template", { provider: chosen, as })).file);
    } catch (error) {
      setBring({ failure: failureOf(error) });
    }
  }

  return (
    <section className="facts-section">
      <h3>{t("edition-page.template")}</h3>
      <p className="soft">{t("edition-page.template-lead")}</p>
      <p className="soft">{t("edition-page.sheet-needs")}</p>
      <NativeSelect
        size="sm"
        label={t("edition-page.template-of")}
        value={chosen ?? ""}
        data={providers
          .map(({ id, name }) => ({ value: id, label: of(name) }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        onChange={(event) => setProvider(providers.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
      />
      <div className="facts-actions">
        {(["xlsx", "csv"] as const).map((as) => (
          <Button
            key={as}
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
            disabled={chosen === null}
            onClick={() => void save(as)}
          >
            {t(`edition-page.template-${as}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
