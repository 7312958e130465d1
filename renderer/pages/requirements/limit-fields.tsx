import { KeptApart } from "../../../shared/model/requirement.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, NumberField } from "../../parts/fields.tsx";
import { Few, type FieldsOf } from "./limit-field-parts.tsx";
import type { LimitKind } from "./limit-kinds.ts";
import { ConcentrationFields, ProvidersFields, ShareFields } from "./limit-fields-spread.tsx";
import { MembersField } from "./members-field.tsx";
import { MeanFields, QuotaFields, TermsField } from "./limit-fields-taken.tsx";

/** The fields of a limit, by its kind, under a sentence that says what it means. */
export function LimitFields({ kind, ...given }: FieldsOf & Readonly<{ kind: LimitKind }>) {
  const { t } = useText();
  return (
    <>
      <p className="soft">{t(`limits.why-${kind}`)}</p>
      <FieldsByKind kind={kind} {...given} />
    </>
  );
}

function FieldsByKind({ kind, ...given }: FieldsOf & Readonly<{ kind: LimitKind }>) {
  switch (kind) {
    case "share":
      return <ShareFields {...given} />;
    case "concentration":
      return <ConcentrationFields {...given} />;
    case "providers":
      return <ProvidersFields {...given} />;
    case "budget":
    case "total-budget":
      return <AmountField kind={kind} {...given} />;
    case "together":
      return (
        <>
          <MembersField {...given} />
          <WithinField {...given} />
        </>
      );
    case "apart":
      return (
        <>
          <MembersField {...given} />
          <FromField {...given} />
        </>
      );
    case "near":
      return (
        <>
          <MembersField {...given} />
          <MsField {...given} />
        </>
      );
    case "recovery":
      return <FromField {...given} />;
    case "quota":
      return <QuotaFields {...given} />;
    case "mean":
      return <MeanFields {...given} />;
    case "terms":
      return <TermsField {...given} />;
    case "commitments":
      return <NoCommitments />;
    case "group-together":
      return null;
  }
}

function AmountField({ kind, draft, set, errorOf }: FieldsOf & Readonly<{ kind: "budget" | "total-budget" }>) {
  const { t } = useText();
  return (
    <NumberField
      label={t(kind === "budget" ? "limits.amount-year" : "limits.amount-total")}
      unit={draft.currency}
      digits={2}
      value={draft.amount}
      error={errorOf("amount")}
      onChange={(amount) => set({ amount })}
    />
  );
}

function WithinField({ draft, set }: FieldsOf) {
  const { t } = useText();
  return (
    <Few
      label={t("limits.within")}
      options={(["region", "provider"] as const).map((value) => ({ value, label: t(`limits.within-${value}`) }))}
      value={draft.within}
      onChange={(within) => set({ within })}
    />
  );
}

function FromField({ draft, set }: FieldsOf) {
  const { t } = useText();
  return (
    <ChoiceField
      label={t("limits.from")}
      noUnknown
      value={draft.from}
      options={KeptApart.options.map((value) => ({ value, label: t(`limits.from-${value}`) }))}
      onChange={(from) => from && set({ from })}
    />
  );
}

function MsField({ draft, set, errorOf }: FieldsOf) {
  const { t } = useText();
  return (
    <NumberField
      label={t("limits.ms")}
      unit="ms"
      value={draft.ms}
      error={errorOf("ms")}
      onChange={(ms) => set({ ms })}
    />
  );
}

function NoCommitments() {
  const { t } = useText();
  const { data } = useCall("commitments.list", {});
  return data?.length === 0 ? <p role="status">{t("limits.no-commitments")}</p> : null;
}
