import { Button } from "@mantine/core";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { ImportFiles } from "./import-files.tsx";
import { ImportPlan } from "./import-plan.tsx";
import { useImportState } from "./import-state.ts";
import { useImportVerbs } from "./use-import.ts";
import "./import-screen.css";

/** What will happen to each row? First what the files are, then what they would do; nothing has happened yet. */
export function ImportScreen() {
  const files = useImportState((now) => now.files);
  const stage = useImportState((now) => now.stage);
  const hasPlan = useImportState((now) => now.reports.length > 0);
  if (files.length === 0) return <NoImport />;
  if (stage === "plan" && hasPlan) return <ImportPlan />;
  return <ImportFiles />;
}

function NoImport() {
  const { t } = useText();
  const { choose, leave } = useImportVerbs();
  return (
    <Page step="inventory" title={t("import.title")}>
      <EmptyState
        title={t("import.none")}
        missing={t("import.none-why")}
        action={{ label: t("import.choose"), run: choose }}
      >
        <Button variant="subtle" onClick={leave}>
          {t("import.back")}
        </Button>
      </EmptyState>
    </Page>
  );
}
