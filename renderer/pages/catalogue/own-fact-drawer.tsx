import { TextInput } from "@mantine/core";
import { factKey } from "../../../shared/catalogue/fact-key.ts";
import type { EvidenceFile } from "../../../shared/model/own-fact.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useDraft } from "../../hooks/use-draft.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, TextField } from "../../parts/fields.tsx";
import { factTitle } from "./fact-words.ts";
import { CertificateFields } from "./fields-certificate.tsx";
import { OfferFields, ServiceFields } from "./fields-price.tsx";
import { ProviderFields, RegionFields } from "./fields-provider.tsx";
import { type ValueDraft, draftOf, valueOf } from "./own-fact-draft.ts";
import type { EditStart, Overview } from "./provider-desk.ts";
import "./own-facts.css";

type Draft = Readonly<{
  value: ValueDraft;
  title: string | null;
  address: string | null;
  date: string;
  evidence: EvidenceFile["id"] | null;
  reason: string | null;
}>;

/**
 * Adds a fact or states one otherwise than the catalogue does. The bundled one stays; where it was read is required.
 *
 * What is typed stays until it is saved or given up, also when the host refuses it.
 */
export function OwnFactDrawer({
  start,
  overview,
  files,
  onClose,
  onSaved,
}: Readonly<{
  start: EditStart;
  overview: Overview;
  files: readonly EvidenceFile[];
  onClose: () => void;
  onSaved?: (draft: ValueDraft) => void;
}>) {
  const words = useText();
  const { t } = words;
  const { fact, isNew } = start;
  const { data: cities } = useCall("catalogue.cities", {});
  const base: Draft = {
    value: draftOf(start.value),
    title: fact?.readAt.title ?? null,
    address: fact?.readAt.address ?? null,
    date: fact?.readAt.date ?? "",
    evidence: fact?.evidence ?? null,
    reason: fact?.reason ?? null,
  };
  const name = `own-fact ${isNew ? "new " : ""}${factKey(start.value)}`;
  const { draft, set, isFound, forget } = useDraft(name, base);
  const { change, busy, failure } = useChange("own-facts.save", { quiet: true });
  const { change: remove } = useChange("own-facts.remove");
  const made = draft.date === "" ? null : valueOf(draft.value, start.value, draft.date, cities ?? []);
  const missing = missingOf(draft, made !== null);

  async function save(): Promise<void> {
    if (made === null || draft.title === null) return;
    const readAt = { title: draft.title, address: draft.address, date: draft.date };
    const { reason, evidence } = draft;
    if (!(await change({ id: fact?.id ?? null, fact: made, use: fact?.use ?? "own", reason, readAt, evidence })))
      return;
    forget();
    notify({
      tone: "good",
      words: inBothLanguages({ key: "own-facts.saved", args: { name: factTitle(words, made) } }),
    });
    onSaved?.(draft.value);
    onClose();
  }

  async function takeBack(): Promise<void> {
    if (!fact || !(await remove({ ids: [fact.id] }))) return;
    forget();
    onClose();
  }

  const setValue = (part: Partial<ValueDraft>) => set({ value: { ...draft.value, ...part } as ValueDraft }); // a part of the same kind
  return (
    <EditDrawer
      title={t(`own-facts.${isNew ? "add" : "correct"}-${start.value.kind}`)}
      wide
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
      onSave={() => void save()}
      {...(fact ? { onRemove: () => void takeBack() } : {})}
      found={isFound ? forget : null}
      busy={busy}
      failure={failure}
      blocked={missing !== null}
    >
      {!isNew && (
        <p className="soft">{t(fact?.use === "bundled" ? "own-facts.bundled-counts" : "own-facts.bundled-stays")}</p>
      )}
      <ValueFields draft={draft.value} set={setValue} isNew={isNew} overview={overview} start={start} />
      <h3 className="form-part">{t("own-facts.read-at")}</h3>
      <TextField
        label={t("own-facts.read-title")}
        required
        maxLength={300}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t("own-facts.read-address")}
        emptyWords=""
        maxLength={1000}
        value={draft.address}
        onChange={(address) => set({ address })}
      />
      <TextInput
        type="date"
        required
        withAsterisk={false}
        label={t("own-facts.read-date")}
        max="9999-12-31"
        value={draft.date}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
      {files.length > 0 && (
        <ChoiceField
          label={t("own-facts.evidence")}
          unknownWords={t("own-facts.no-evidence")}
          value={draft.evidence}
          options={files.map((file) => ({ value: file.id, label: file.title }))}
          onChange={(evidence) => set({ evidence })}
        />
      )}
      {!isNew && (
        <TextField
          label={t("own-facts.reason")}
          emptyWords=""
          long
          maxLength={1000}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
      {missing && (
        <p className="soft" role="status">
          {t(missing)}
        </p>
      )}
    </EditDrawer>
  );
}

/** The fields of the kind in hand. */
function ValueFields({
  draft,
  set,
  isNew,
  overview,
  start,
}: Readonly<{
  draft: ValueDraft;
  set: (part: Partial<ValueDraft>) => void;
  isNew: boolean;
  overview: Overview;
  start: EditStart;
}>) {
  switch (draft.kind) {
    case "provider":
      return <ProviderFields draft={draft} set={set} isNew={isNew} overview={overview} />;
    case "region":
      return <RegionFields draft={draft} set={set} isNew={isNew} overview={overview} start={start} />;
    case "offer":
      return <OfferFields draft={draft} set={set} isNew={isNew} overview={overview} start={start} />;
    case "service":
      return <ServiceFields draft={draft} set={set} isNew={isNew} overview={overview} start={start} />;
    case "certification":
      return <CertificateFields draft={draft} set={set} isNew={isNew} overview={overview} start={start} />;
  }
}

const missingOf = (draft: Draft, isMade: boolean) =>
  draft.title === null || draft.date === ""
    ? ("own-facts.missing-source" as const)
    : isMade
      ? null
      : ("own-facts.missing-value" as const);
