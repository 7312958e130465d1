import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { fxDoubtSentence, fxDoubts } from "../../../shared/exchange/fx-doubts.ts";
import type { FxRate } from "../../../shared/model/agency.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { Currency } from "../../../shared/units/money.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { Confirm } from "../../parts/confirm.tsx";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";

/** Dated rates with who said so; nothing is converted at any other. */
export function FxRates({ held }: Readonly<{ held: readonly FxRate[] }>) {
  const { t, of, say } = useText();
  const open = useWorkspace();
  const canChange = useCanChange();
  const [rows, setRows] = useState<readonly FxRate[]>(held);
  const [isAsking, setAsking] = useState(false);
  const { change, busy, failure } = useChange("fx.save", { quiet: true });
  const set = (at: number, part: Partial<FxRate>): void =>
    setRows((now) => now.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const isComplete = rows.every(
    (row) => row.rate > 0 && row.date !== "" && row.source.trim() !== "" && row.base !== row.quote,
  );

  async function save(confirm: boolean): Promise<void> {
    if (!confirm && doubts.length > 0) {
      setAsking(true);
      return;
    }
    const saved = await change({ rates: [...rows], confirm });
    setAsking(false);
    if (!saved) return;
    notify({
      tone: "good",
      words: inBothLanguages({ key: "inventory.saved", args: { name: t("inventory.fx-title") } }),
    });
  }

  const doubts = isComplete ? fxDoubts(rows, held) : [];

  const fresh = (): FxRate => {
    const quote = open?.agency.currency ?? "KRW";
    return { base: quote === "EUR" ? "USD" : "EUR", quote, rate: 0, date: open?.agency.planDate ?? "", source: "" };
  };

  return (
    <section className="agency-wide">
      <h2>{t("inventory.fx-title")}</h2>
      <p className="soft">{t("inventory.fx-why")}</p>
      {rows.length > 0 && (
        <table className="plain-table agency-rows">
          <thead>
            <tr>
              <th scope="col">{t("inventory.fx-base")}</th>
              <th scope="col">{t("inventory.fx-quote")}</th>
              <th scope="col">{t("inventory.fx-rate")}</th>
              <th scope="col">{t("inventory.fx-date")}</th>
              <th scope="col">{t("inventory.fx-source")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td>
                  <NativeSelect
                    aria-label={t("inventory.fx-base")}
                    size="sm"
                    data={[...Currency.options]}
                    value={row.base}
                    onChange={(event) => set(at, { base: Currency.parse(event.currentTarget.value) })}
                  />
                </td>
                <td>
                  <NativeSelect
                    aria-label={t("inventory.fx-quote")}
                    size="sm"
                    data={[...Currency.options]}
                    value={row.quote}
                    onChange={(event) => set(at, { quote: Currency.parse(event.currentTarget.value) })}
                  />
                </td>
                <td>
                  <NumberInput
                    aria-label={t("inventory.fx-rate")}
                    w={120}
                    hideControls
                    min={0}
                    value={row.rate === 0 ? "" : row.rate}
                    onChange={(rate) => set(at, { rate: Number(rate) })}
                  />
                </td>
                <td>
                  <TextInput
                    aria-label={t("inventory.fx-date")}
                    type="date"
                    value={row.date}
                    onChange={(event) => set(at, { date: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <TextInput
                    aria-label={t("inventory.fx-source")}
                    miw={260}
                    maxLength={300}
                    value={row.source}
                    onChange={(event) => set(at, { source: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <ActionIcon
                    aria-label={t("inventory.remove-rate")}
                    onClick={() => setRows((now) => now.filter((_row, index) => index !== at))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {failure && <p className="field-error">{of(failure.sentence)}</p>}
      <div className="agency-buttons">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() => setRows((now) => [...now, fresh()])}
        >
          {t("inventory.add-rate")}
        </Button>
        <Button size="sm" loading={busy} disabled={!canChange || !isComplete} onClick={() => void save(false)}>
          {t("parts.save")}
        </Button>
      </div>
      <Confirm
        open={isAsking}
        title={t("inventory.fx-confirm")}
        doIt={t("inventory.fx-confirm-do")}
        busy={busy}
        onDo={() => void save(true)}
        onCancel={() => setAsking(false)}
      >
        <p>{t("inventory.fx-confirm-why")}</p>
        <ul>
          {doubts.map((doubt) => (
            <li key={`${doubt.rate.base} ${doubt.rate.quote} ${doubt.rate.date} ${doubt.rate.rate}`}>
              {say(fxDoubtSentence(doubt))}
            </li>
          ))}
        </ul>
      </Confirm>
    </section>
  );
}
