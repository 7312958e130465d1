import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Commitment } from "../../../shared/model/commitment.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { Currency, minorPerMajor } from "../../../shared/units/money.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

type Providers = Output<"catalogue.overview">["providers"];
const none: Providers = [];

/** Commitments already signed: a minimum to be paid whether used or not. */
export function ContractsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const { t, of, money } = useText();
  const { commitments } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("contracts", commitments, openId);
  const { data } = useCall("catalogue.overview", {});
  const providers = data?.providers ?? none;
  const { change: remove } = useChange("commitments.remove");
  const columns = useMemo((): Column<Commitment>[] => {
    const nameOf = new Map(providers.map(({ provider }) => [provider.id as string, of(provider.name)]));
    return [
      { id: "name", header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
      {
        id: "provider",
        header: t("inventory.provider"),
        width: 160,
        value: (one) => nameOf.get(one.provider) ?? one.provider,
      },
      {
        id: "kind",
        header: t("inventory.commitment-kind"),
        width: 120,
        value: (one) => t(`commitment.${one.kind}`),
      },
      {
        id: "minimums",
        header: t("inventory.minimums"),
        width: 320,
        grow: true,
        value: (one) =>
          one.minimums
            .map(({ year, minor }) => `${year}: ${money({ low: minor, high: minor, currency: one.currency })}`)
            .join(" · "),
      },
      { id: "note", header: t("inventory.note"), width: 200, hidden: true, value: (one) => one.note ?? "" },
    ];
  }, [t, of, money, providers]);

  return (
    <>
      <VirtualGrid
        name="contracts"
        label={t("inventory.tab-contracts")}
        rows={commitments}
        rowId={(one) => one.id}
        columns={columns}
        onOpen={edit.open}
        openId={openId}
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={!canChange}
            onClick={edit.add}
          >
            {t("inventory.add-contract")}
          </Button>
        }
        empty={
          <EmptyState
            title={t("inventory.empty-contracts")}
            missing={t("inventory.empty-contracts-why")}
            action={{ label: t("inventory.add-contract"), run: edit.add }}
          />
        }
      />
      {(edit.editing || edit.isNew) && (
        <ContractDrawer
          key={openId}
          commitment={edit.editing}
          providers={providers}
          onClose={edit.close}
          onRemove={(one) => void remove({ ids: [one.id] }).then((done) => done && edit.close())}
        />
      )}
    </>
  );
}

export function ContractDrawer({
  commitment,
  providers,
  onClose,
  onRemove,
}: Readonly<{
  commitment: Commitment | null;
  providers: Providers;
  onClose: () => void;
  onRemove: (commitment: Commitment) => void;
}>) {
  const { t, of } = useText();
  const open = useWorkspace();
  const firstYear = Number((open?.agency.planDate ?? "2000").slice(0, 4));
  const [name, setName] = useState(commitment?.name ?? "");
  const [provider, setProvider] = useState<ProviderId | null>(commitment?.provider ?? null);
  const [kind, setKind] = useState<Commitment["kind"]>(commitment?.kind ?? "annual");
  const [currency, setCurrency] = useState<Currency>(commitment?.currency ?? open?.agency.currency ?? "KRW");
  const [minimums, setMinimums] = useState<readonly Readonly<{ year: number; minor: number | null }>[]>(
    commitment?.minimums ?? [{ year: firstYear, minor: null }],
  );
  const { change, busy, failure } = useChange("commitments.save", { quiet: true });
  const perMajor = minorPerMajor[currency];

  async function save(): Promise<void> {
    if (!provider) return;
    const known = minimums.flatMap(({ year, minor }) => (minor === null ? [] : [{ year, minor }]));
    const note = commitment?.note ?? null;
    if (
      !(await change({
        id: commitment?.id ?? null,
        name: name.trim(),
        provider,
        currency,
        kind,
        minimums: known,
        note,
      }))
    )
      return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name } }) });
    onClose();
  }

  const setMinor = (year: number, major: number | null): void =>
    setMinimums((now) =>
      now.map((one) =>
        one.year === year ? { year, minor: major === null ? null : Math.round(major * perMajor) } : one,
      ),
    );

  return (
    <EditDrawer
      title={commitment?.name ?? t("inventory.add-contract")}
      onClose={onClose}
      onSave={() => void save()}
      {...(commitment ? { onRemove: () => onRemove(commitment) } : {})}
      busy={busy}
      failure={failure}
      blocked={name.trim() === "" || !provider || minimums.every(({ minor }) => minor === null)}
    >
      <TextField label={t("inventory.name")} required value={name} onChange={(next) => setName(next ?? "")} />
      <ChoiceField
        label={t("inventory.provider")}
        value={provider}
        options={providers.map(({ provider: one }) => ({ value: one.id, label: of(one.name) }))}
        onChange={setProvider}
        unknownWords="—"
      />
      <FieldRow>
        <ChoiceField
          label={t("inventory.commitment-kind")}
          noUnknown
          value={kind}
          options={(["annual", "pooled"] as const).map((value) => ({ value, label: t(`commitment.${value}`) }))}
          onChange={(next) => next && setKind(next)}
        />
        <ChoiceField
          label={t("inventory.currency")}
          noUnknown
          value={currency}
          options={Currency.options.map((value) => ({ value, label: value }))}
          onChange={(next) => next && setCurrency(next)}
        />
      </FieldRow>
      {minimums.map(({ year, minor }) => (
        <div key={year} className="with-remove">
          <NumberField
            label={t("inventory.minimum-year", { year })}
            unit={currency}
            value={minor === null ? null : minor / perMajor}
            onChange={(major) => setMinor(year, major)}
          />
          <ActionIcon
            aria-label={t("inventory.remove-year", { year })}
            disabled={minimums.length === 1}
            onClick={() => setMinimums((now) => now.filter((one) => one.year !== year))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={minimums.length >= 20}
        onClick={() =>
          setMinimums((now) => [
            ...now,
            { year: Math.max(firstYear - 1, ...now.map((one) => one.year)) + 1, minor: null },
          ])
        }
      >
        {t("inventory.add-year")}
      </Button>
    </EditDrawer>
  );
}
