import { ActionIcon, Button, NumberInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Commitment } from "../../../shared/model/commitment.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { Currency, minorPerMajor } from "../../../shared/units/money.ts";
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
import { useForm } from "../../hooks/use-form.ts";
import type { Inventory } from "./use-inventory.ts";
import "./contracts-tab.css";

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

/** A commitment as it is typed: a year may still be without its amount. */
type Draft = Readonly<
  Omit<Commitment, "id" | "provider" | "minimums"> & {
    provider: ProviderId | null;
    minimums: readonly Readonly<{ year: number; minor: number | null }>[];
  }
>;

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
  const currencyHere = open?.agency.currency ?? "KRW";
  const base = useMemo(
    (): Draft =>
      commitment ?? {
        name: "",
        provider: null,
        kind: "annual",
        currency: currencyHere,
        minimums: [{ year: firstYear, minor: null }],
        note: null,
      },
    [commitment, firstYear, currencyHere],
  );
  const { draft, set, at, drawer } = useForm({
    call: "commitments.save",
    name: `commitment ${commitment?.id ?? "new"}`,
    base,
    input: ({ minimums, ...now }) => ({
      name: now.name.trim(),
      provider: now.provider!, // without one it cannot be saved
      kind: now.kind,
      currency: now.currency,
      note: now.note,
      minimums: minimums.flatMap(({ year, minor }) => (minor === null ? [] : [{ year, minor }])),
      id: commitment?.id ?? null,
    }),
    called: ({ name }) => name,
    onClose,
  });
  const { name, provider, kind, currency, minimums } = draft;
  const perMajor = minorPerMajor[currency];
  const setMinimum = (index: number, part: Partial<Draft["minimums"][number]>): void =>
    set({ minimums: minimums.map((one, each) => (each === index ? { ...one, ...part } : one)) });
  const hasYearTwice = new Set(minimums.map(({ year }) => year)).size < minimums.length;

  return (
    <EditDrawer
      title={commitment?.name ?? t("inventory.add-contract")}
      {...drawer}
      {...(commitment ? { onRemove: () => onRemove(commitment) } : {})}
      blocked={name.trim() === "" || !provider || hasYearTwice || minimums.every(({ minor }) => minor === null)}
    >
      <TextField
        label={t("inventory.name")}
        required
        value={name}
        onChange={(next) => set({ name: next ?? "" })}
        error={at("name")}
      />
      <ChoiceField
        label={t("inventory.provider")}
        value={provider}
        options={providers.map(({ provider: one }) => ({ value: one.id, label: of(one.name) }))}
        onChange={(next) => set({ provider: next })}
        unknownWords="—"
      />
      <FieldRow>
        <ChoiceField
          label={t("inventory.commitment-kind")}
          noUnknown
          value={kind}
          options={(["annual", "pooled"] as const).map((value) => ({ value, label: t(`commitment.${value}`) }))}
          onChange={(next) => next && set({ kind: next })}
        />
        <ChoiceField
          label={t("inventory.currency")}
          noUnknown
          value={currency}
          options={Currency.options.map((value) => ({ value, label: value }))}
          onChange={(next) => next && set({ currency: next })}
        />
      </FieldRow>
      {minimums.map(({ year, minor }, index) => (
        <div key={index} className="contract-year">
          <NumberInput
            label={t("inventory.year")}
            hideControls
            allowDecimal={false}
            min={2000}
            max={2100}
            clampBehavior="blur"
            value={year}
            error={
              minimums.some((one, each) => each < index && one.year === year) ? t("inventory.year-twice") : undefined
            }
            onChange={(next) => next !== "" && setMinimum(index, { year: Number(next) })}
          />
          <NumberField
            label={t("inventory.minimum-year", { year })}
            unit={currency}
            value={minor === null ? null : minor / perMajor}
            onChange={(major) => setMinimum(index, { minor: major === null ? null : Math.round(major * perMajor) })}
          />
          <ActionIcon
            aria-label={t("inventory.remove-year", { year })}
            disabled={minimums.length === 1}
            onClick={() => set({ minimums: minimums.filter((_one, each) => each !== index) })}
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
          set({
            minimums: [
              ...minimums,
              { year: Math.max(firstYear - 1, ...minimums.map((one) => one.year)) + 1, minor: null },
            ],
          })
        }
      >
        {t("inventory.add-year")}
      </Button>
      <TextField
        label={t("inventory.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}
