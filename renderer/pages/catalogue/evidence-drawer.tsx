import { TextInput } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { useState } from "react";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { useDraft } from "../../hooks/use-draft.ts";
import { useText } from "../../hooks/use-text.ts";
import { call } from "../../host.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";
import { sizeWords } from "./evidence-tab.tsx";
import { DayField } from "./fields-certificate.tsx";

type Draft = Readonly<{
  title: string | null;
  issuer: string | null;
  date: string;
  validTo: string | null;
  note: string | null;
}>;

/** Fields that show what the host says against them themselves. */
const shownAt = ["title", "issuer", "date", "validTo"];

/** What is said of a document before it is kept: what it is, who issued it, when, and until when it holds. */
export function EvidenceDrawer({
  provider,
  file,
  onClose,
}: Readonly<{ provider: ProviderId; file: File; onClose: () => void }>) {
  const { t, of, number } = useText();
  const base: Draft = { title: titleOf(file.name), issuer: null, date: "", validTo: null, note: null };
  const { draft, set, isFound, forget } = useDraft(`evidence ${provider} ${file.name}`, base);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isTurned = draft.validTo !== null && draft.date !== "" && draft.validTo < draft.date;
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : null);

  async function keep(): Promise<void> {
    if (draft.title === null || draft.date === "") return;
    setBusy(true);
    setFailure(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ticket = (await call("files.receive", { name: file.name, bytes })).file;
      const { title, issuer, date, validTo, note } = draft;
      await call("evidence.add", { provider, title, issuer, date, validTo, note, file: ticket });
      forget();
      notify({ tone: "good", words: inBothLanguages({ key: "evidence.kept", args: { title } }) });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <EditDrawer
      title={t("evidence.attach")}
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
      onSave={() => void keep()}
      found={isFound ? forget : null}
      busy={busy}
      failure={shownAt.some((field) => field === failure?.field) ? null : failure}
      saveWords={t("evidence.keep")}
      blocked={draft.title === null || draft.date === "" || isTurned}
    >
      <p className="evidence-file">
        <IconFile size={16} aria-hidden />
        <span>{file.name}</span>
        <span className="soft figures">{sizeWords(number, file.size)}</span>
      </p>
      <TextField
        label={t("evidence.title")}
        required
        maxLength={300}
        value={draft.title}
        error={at("title")}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t("evidence.issuer")}
        maxLength={300}
        value={draft.issuer}
        error={at("issuer")}
        onChange={(issuer) => set({ issuer })}
      />
      <TextInput
        type="date"
        required
        withAsterisk={false}
        label={t("evidence.date")}
        max="9999-12-31"
        value={draft.date}
        error={at("date") ?? undefined}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
      <DayField
        label={t("evidence.valid-to")}
        value={draft.validTo}
        error={isTurned ? t("own-facts.turned") : at("validTo")}
        onChange={(validTo) => set({ validTo })}
      />
      <TextField
        label={t("catalogue.note")}
        emptyWords=""
        long
        maxLength={2000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <p className="soft">{t("evidence.keep-why")}</p>
      {(draft.title === null || draft.date === "") && (
        <p className="soft" role="status">
          {t("evidence.missing")}
        </p>
      )}
    </EditDrawer>
  );
}

/** A file's name without its ending, as a first title. */
const titleOf = (name: string): string | null => name.replace(/\.[^.]{1,8}$/, "").slice(0, 300) || null;
