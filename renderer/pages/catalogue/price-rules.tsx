import { Button } from "@mantine/core";
import { useState } from "react";
import type { PriceRules } from "../../../shared/model/price-rules.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { NumberField } from "../../parts/fields.tsx";

/** From when a price is doubted, in a sentence, and the way to set other bounds. */
export function PriceRulesLine() {
  const { t, number } = useText();
  const { data: rules } = useCall("price-rules.read", {});
  const [isOpen, setOpen] = useState(false);
  const canChange = useCanChange();
  if (!rules) return null;
  const { warnAfterDays, staleAfterDays, jump } = rules;
  return (
    <p className="soft">
      {t("freshness.rules-told", {
        warn: number(warnAfterDays, 0),
        stale: number(staleAfterDays, 0),
        jump: number(100 * jump, 0),
      })}{" "}
      {canChange && (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
          {t("freshness.rules")}
        </Button>
      )}
      {isOpen && <PriceRulesDrawer rules={rules} onClose={() => setOpen(false)} />}
    </p>
  );
}

function PriceRulesDrawer({ rules, onClose }: Readonly<{ rules: PriceRules; onClose: () => void }>) {
  const { t, of } = useText();
  const [warn, setWarn] = useState<number | null>(rules.warnAfterDays);
  const [stale, setStale] = useState<number | null>(rules.staleAfterDays);
  const [percent, setPercent] = useState<number | null>(Math.round(rules.jump * 1e4) / 100);
  const { change, busy, failure } = useChange("price-rules.save", { quiet: true });

  const at = (field: keyof PriceRules): string | null => (failure?.field === field ? of(failure.sentence) : null);

  async function onSave(): Promise<void> {
    // what is left empty is refused by its field
    const given = { warnAfterDays: warn ?? 0, staleAfterDays: stale ?? 0, jump: (percent ?? 0) / 100 };
    if (await change(given)) onClose();
  }

  return (
    <EditDrawer
      title={t("freshness.rules")}
      busy={busy}
      failure={failure}
      onClose={onClose}
      onSave={() => void onSave()}
    >
      <p className="soft">{t("freshness.rules-about")}</p>
      <NumberField
        label={t("freshness.rules-warn")}
        error={at("warnAfterDays")}
        value={warn}
        onChange={setWarn}
        unit={t("freshness.rules-days")}
        whole
      />
      <NumberField
        label={t("freshness.rules-stale")}
        error={at("staleAfterDays")}
        value={stale}
        onChange={setStale}
        unit={t("freshness.rules-days")}
        whole
      />
      <NumberField
        label={t("freshness.rules-jump")}
        error={at("jump")}
        value={percent}
        onChange={setPercent}
        unit="±%"
        digits={1}
      />
    </EditDrawer>
  );
}
