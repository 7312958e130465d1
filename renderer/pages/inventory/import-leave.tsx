import { Button } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { Confirm } from "../../parts/confirm.tsx";
import { useImportVerbs } from "./use-import.ts";

/** Leaving for good: asked first, since what was prepared is lost with it. */
export function LeaveButton() {
  const { t } = useText();
  const { leave } = useImportVerbs();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {t("import.forget")}
      </Button>
      <Confirm
        open={isAsking}
        title={t("import.forget-title")}
        doIt={t("import.forget-do")}
        onDo={leave}
        onCancel={() => setAsking(false)}
      >
        {t("import.forget-why")}
      </Confirm>
    </>
  );
}
