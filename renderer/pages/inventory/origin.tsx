import { Link } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { FieldChange } from "../../../shared/model/import-report.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import { fieldName, fieldValue } from "./field-name.ts";
import { useNameOf } from "./use-name-of.ts";
import "./import-plan.css";

type From = Output<"inventory.origin">;

/** Where each value of a workload or group comes from: file, sheet, row; what a person changed, beside what the file said. */
export function Origin({ id }: Readonly<{ id: string }>) {
  const { t } = useText();
  const { data } = useCall("inventory.origin", { id });
  if (!data) return null;
  return (
    <details className="origin">
      <summary>{t("import.origin")}</summary>
      {data.imports.length === 0 && <p className="soft">{t("import.origin-none")}</p>}
      {[...data.imports].reverse().map((one) => (
        <Imported key={`${one.batch} ${one.sheet} ${one.row}`} one={one} />
      ))}
      {data.edits.length > 0 && <Edits edits={data.edits} />}
    </details>
  );
}

function Imported({ one }: Readonly<{ one: From["imports"][number] }>) {
  const { t, language, day } = useText();
  const shown = useShown();
  const { file, sheet, row, at, batch } = one;
  return (
    <section className="origin-import">
      <p>
        <Link href={pathOf("inventory", "imports", batch)}>{t("import.origin-place", { file, sheet, row })}</Link>{" "}
        <span className="soft figures">{day(at)}</span>
      </p>
      <dl>
        {one.kept.flatMap(apart).map((change, index) => (
          <div key={`kept ${index}`}>
            <dt>{fieldName(language, change.field)}</dt>
            <dd>
              {shown(change.field, change.before)}{" "}
              <span className="outcome outcome-kept">
                {t("import.origin-kept", { value: shown(change.field, change.after) })}
              </span>
            </dd>
          </div>
        ))}
        {one.taken
          .filter(isSaid)
          .flatMap(apart)
          .map((change, index) => (
            <div key={`taken ${index}`}>
              <dt>{fieldName(language, change.field)}</dt>
              <dd>{shown(change.field, change.after)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Edits({ edits }: Readonly<{ edits: From["edits"] }>) {
  const { t, language, day } = useText();
  const shown = useShown();
  return (
    <section className="origin-import">
      <p>{t("import.origin-edits")}</p>
      <dl>
        {[...edits]
          .reverse()
          .flatMap((one) => apart(one).map((change) => ({ ...one, ...change })))
          .map((one, index) => (
            <div key={index}>
              <dt>{fieldName(language, one.field)}</dt>
              <dd>
                {t("import.origin-edit", { before: shown(one.field, one.before), after: shown(one.field, one.after) })}{" "}
                <span className="soft figures">
                  {one.by} · {day(one.at)}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function useShown(): (field: string, value: string | null) => string {
  const { t, language } = useText();
  const nameOf = useNameOf();
  return (field, value) => (value === null ? t("import.no-value") : fieldValue(language, field, value, nameOf));
}

/** A switch nobody has touched says nothing. */
const isSaid = ({ field, before, after }: FieldChange): boolean =>
  !(field === "keepSize" && before === null && (after === "0" || after === "false"));

/** A value of several parts (`os`, `cpu`), part by part, those that changed only. */
function apart({ field, before, after }: FieldChange): FieldChange[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!was && !is) return [{ field, before, after }];
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  return names
    .map((name) => ({ field: `${field}.${name}`, before: was?.[name] ?? null, after: is?.[name] ?? null }))
    .filter((one) => one.before !== one.after);
}

function partsOf(value: string | null): Record<string, string | null> | null {
  if (!value?.startsWith("{")) return null;
  try {
    const held = JSON.parse(value) as Record<string, unknown>; // an object: it begins as one
    return Object.fromEntries(
      Object.entries(held).map(([name, part]) => [
        name,
        part === null ? null : typeof part === "string" ? part : JSON.stringify(part),
      ]),
    );
  } catch {
    return null;
  }
}
