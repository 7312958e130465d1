import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import type { ChangeTheme, PlanChange, PlanDifference } from "../../../../shared/model/plan-difference.ts";
import type { Text } from "../../../../shared/model/sentence.ts";
import { matches } from "../../../../shared/text/find.ts";
import { explain } from "../../../hooks/explain.ts";
import { failureOf } from "../../../hooks/failure-of.ts";
import { notify } from "../../../hooks/notices.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { type Words, useText } from "../../../hooks/use-text.ts";
import { call } from "../../../host.ts";
import { Asked } from "../../../parts/asked.tsx";
import { FigureButton } from "../../../parts/figure-button.tsx";
import { WideTable } from "../../../parts/wide-table.tsx";
import type { Versions } from "./versions-tab.tsx";

/** Rows that are shown at first, and each time more are asked for. */
const PORTION = 200;
const kinds = ["added", "removed", "changed"] as const;
/** Which versions stand side by side, and in which scenario. */
type Sides = Readonly<{ from: number | null; to: number | null; scenario: ScenarioId | null }>;
type Filter = Readonly<{ theme: ChangeTheme | ""; kind: PlanChange["kind"] | ""; query: string }>;

/** Two versions, or a version and the draft of today: what the newer one says otherwise, by subject. */
export function DifferenceView({
  held,
  from,
  to,
  onChoose,
}: Readonly<{
  held: Versions;
  from: number;
  to: number | null;
  onChoose: (from: number, to: number | null) => void;
}>) {
  const { t } = useText();
  const question = useCall("versions.difference", { from, to }, { keepPrevious: true });
  const scenario = held.versions.find(({ number }) => number === from)?.scenario ?? null;
  const versions = held.versions.map(({ number, label }) => ({
    value: String(number),
    label: t("versions-page.version", { label }),
  }));
  const draft = { value: "draft", label: t("versions-page.draft", { label: held.draft.label }) };
  // the earlier one stays earlier: whichever is chosen, the other gives way
  const chooseFrom = (one: number): void => onChoose(one, to !== null && one >= to ? null : to);
  const chooseTo = (one: number | null): void => {
    const before = one === null ? undefined : held.versions.findLast(({ number }) => number < one);
    onChoose(one !== null && from >= one ? (before?.number ?? from) : from, one);
  };
  return (
    <section className="difference" aria-label={t("versions-page.difference")}>
      <div className="tab-bar difference-bar">
        <h2>{t("versions-page.difference")}</h2>
        <NativeSelect
          size="xs"
          aria-label={t("versions-page.from")}
          value={String(from)}
          data={versions}
          onChange={(event) => chooseFrom(Number(event.currentTarget.value))}
        />
        <span aria-hidden="true">→</span>
        <NativeSelect
          size="xs"
          aria-label={t("versions-page.to")}
          value={to === null ? "draft" : String(to)}
          data={[
            draft,
            ...versions.filter(({ value }) => value !== String(held.versions[0]?.number) || value === String(to)),
          ]}
          onChange={({ currentTarget: { value } }) => chooseTo(value === "draft" ? null : Number(value))}
        />
      </div>
      <Asked question={question}>{(difference) => <Changes difference={difference} scenario={scenario} />}</Asked>
    </section>
  );
}

function Changes({ difference, scenario }: Readonly<{ difference: PlanDifference; scenario: ScenarioId | null }>) {
  const words = useText();
  const { t, number } = words;
  const [filter, setFilter] = useState<Filter>({ theme: "", kind: "", query: "" });
  const [most, setMost] = useState(PORTION);
  const query = useDeferredValue(filter.query);
  const shown = useMemo(
    () => difference.changes.filter((change) => isShown(change, { ...filter, query }, words)),
    [difference, filter, query, words],
  );
  if (difference.changes.length === 0) return <p className="soft">{t("versions-page.no-change")}</p>;
  const choose = (part: Partial<Filter>): void => {
    setFilter({ ...filter, ...part });
    setMost(PORTION);
  };
  return (
    <>
      <p className="soft difference-sections">
        {t("versions-page.sections", { sections: difference.sections.join(", ") })}
      </p>
      <div className="tab-bar">
        <NativeSelect
          size="xs"
          aria-label={t("versions-page.theme")}
          value={filter.theme}
          data={[
            { value: "", label: t("versions-page.all", { count: number(difference.changes.length, 0) }) },
            ...difference.counts.map(({ theme, added, removed, changed }) => ({
              value: theme,
              label: `${t(`difference.theme-${theme}`)} (${number(added + removed + changed, 0)})`,
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            choose({ theme: difference.counts.find(({ theme }) => theme === value)?.theme ?? "" })
          }
        />
        <NativeSelect
          size="xs"
          aria-label={t("versions-page.kind")}
          value={filter.kind}
          data={[
            { value: "", label: t("versions-page.any-kind") },
            ...kinds.map((value) => ({ value, label: t(`difference.kind-${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => choose({ kind: kinds.find((kind) => kind === value) ?? "" })}
        />
        <TextInput
          size="xs"
          type="search"
          aria-label={t("versions-page.find")}
          placeholder={t("versions-page.find")}
          value={filter.query}
          onChange={({ currentTarget: { value } }) => choose({ query: value })}
        />
        <span className="soft" role="status">
          {t("versions-page.shown", { shown: number(shown.length, 0), all: number(difference.changes.length, 0) })}
        </span>
      </div>
      {shown.length > 0 && (
        <ChangeTable
          changes={shown.slice(0, most)}
          sides={{ from: difference.from.number, to: difference.to.number, scenario }}
        />
      )}
      {shown.length > most && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setMost(most + PORTION)}>
          {t("versions-page.more", { count: number(Math.min(PORTION, shown.length - most), 0) })}
        </Button>
      )}
    </>
  );
}

function isShown(change: PlanChange, { theme, kind, query }: Filter, { say, of }: Words): boolean {
  if (theme !== "" && change.theme !== theme) return false;
  if (kind !== "" && change.kind !== kind) return false;
  if (query.trim() === "") return true;
  const { thing, field, before, after } = change;
  const texts = [say(thing), field ? say(field) : "", before ? of(before) : "", after ? of(after) : ""];
  return texts.some((text) => matches(text, query) >= 2);
}

/** Rows under the heading of their subject. */
function ChangeTable({ changes, sides }: Readonly<{ changes: readonly PlanChange[]; sides: Sides }>) {
  const { t } = useText();
  const themes = [...new Set(changes.map(({ theme }) => theme))];
  return (
    <WideTable label={t("versions-page.difference")}>
      <table className="plain-table change-table">
        <thead>
          <tr>
            <th scope="col">{t("versions-page.thing")}</th>
            <th scope="col">{t("versions-page.field")}</th>
            <th scope="col">{t("versions-page.before")}</th>
            <th scope="col">{t("versions-page.after")}</th>
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr className="change-theme">
              <th scope="rowgroup" colSpan={4}>
                {t(`difference.theme-${theme}`)}
              </th>
            </tr>
            {changes
              .filter((change) => change.theme === theme)
              .map((change) => (
                <ChangeRow key={`${change.about} ${change.field?.key ?? ""}`} change={change} sides={sides} />
              ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  );
}

function ChangeRow({ change, sides }: Readonly<{ change: PlanChange; sides: Sides }>) {
  const { t, say } = useText();
  const { thing, field, before, after, kind } = change;
  return (
    <tr>
      <th scope="row">{say(thing)}</th>
      <td>{field ? say(field) : kind === "changed" ? "" : t(`difference.kind-${kind}`)}</td>
      <td className="change-value">
        <Value change={change} value={before} version={sides.from} scenario={sides.scenario} />
      </td>
      <td className="change-value">
        <Value change={change} value={after} version={sides.to} scenario={sides.scenario} />
      </td>
    </tr>
  );
}

/** What one side says; a figure opens as it was worked out on that side. */
function Value({
  change: { figure, thing },
  value,
  version,
  scenario,
}: Readonly<{ change: PlanChange; value: Text | null; version: number | null; scenario: ScenarioId | null }>) {
  const { say, of } = useText();
  if (value === null) return "–";
  if (figure === null) return of(value);
  return (
    <FigureButton label={say(thing)} onOpen={() => void explainIn(figure, version, scenario)}>
      {of(value)}
    </FigureButton>
  );
}

async function explainIn(id: string, version: number | null, scenario: ScenarioId | null): Promise<void> {
  try {
    explain(await call("figure.explain", { scenario, id, ...(version === null ? {} : { version }) }));
  } catch (error) {
    const { sentence, code } = failureOf(error);
    notify({ tone: "bad", words: sentence, code });
  }
}
