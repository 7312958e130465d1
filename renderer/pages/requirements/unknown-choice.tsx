import { SegmentedControl } from "@mantine/core";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Requirements } from "./use-requirements.ts";

/** What a verdict that cannot be told counts as. */
export function UnknownChoice({ held }: Readonly<{ held: Requirements }>) {
  const { t } = useText();
  const canChange = useCanChange();
  return (
    <section aria-labelledby="unknown">
      <div className="board-head">
        <h2 id="unknown">{t("requirements.unknown")}</h2>
        <SegmentedControl
          size="xs"
          aria-labelledby="unknown"
          disabled={!canChange}
          value={held.unknown}
          data={[
            { value: "fail", label: t("requirements.unknown-fail") },
            { value: "allow", label: t("requirements.unknown-allow") },
          ]}
          onChange={held.setUnknown}
        />
      </div>
      <p className="board-lead">{t("requirements.unknown-why")}</p>
    </section>
  );
}
