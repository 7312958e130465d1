import { Button, NativeSelect, Tabs } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";
import { median as middle } from "d3-array";
import { Link, useLocation } from "wouter";
import type { PriceState } from "../../../shared/contract/editions.ts";
import type { OfferId } from "../../../shared/model/id.ts";
import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { useBack } from "../../hooks/use-back.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { DiffChanges } from "./diff-changes.tsx";
import { DiffProviders } from "./diff-providers.tsx";
import { EditionDoubts } from "./edition-doubts.tsx";
import { EditionDrawer, type EditionStep } from "./edition-drawer.tsx";
import { EditionFindings } from "./edition-findings.tsx";
import { EditionStateMark } from "./edition-state.tsx";
import { priceText } from "./offer-columns.tsx";
import { percentText } from "./offer-terms.tsx";
import { usePlaces } from "./places.ts";
import { type Diff, changedIn, kinds, useDiff } from "./use-diff.ts";

/** One edition: what it would change, what is to be confirmed, and whether it is used. */
export function EditionPage({ id }: Readonly<{ id: string }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const list = useCall("editions.list", {});
  const overview = useCall("catalogue.overview", {});
  const edition = list.data?.own.find((one) => one.id === id);
  if (list.data && !edition)
    return (
      <Page step="catalogue" title={<BackTitle>{id}</BackTitle>}>
        <EmptyState
          title={t("edition-page.gone")}
          missing={t("edition-page.gone-why")}
          action={{ label: t("edition-page.back"), run: () => go(pathOf("catalogue", "editions")) }}
        />
      </Page>
    );
  if (!edition || !overview.data)
    return (
      <Page step="catalogue" title={<BackTitle>{id}</BackTitle>}>
        {list.data ? <Asked question={overview}>{nothing}</Asked> : <Asked question={list}>{nothing}</Asked>}
      </Page>
    );
  const others = list.data?.own.filter((one) => one.id !== id) ?? [];
  return <OneEdition key={edition.id} edition={edition} others={others} overview={overview.data} />;
}

const nothing = (): null => null;

function BackTitle({ children }: Readonly<{ children: ReactNode }>) {
  const { t } = useText();
  return (
    <span className="title-provider">
      {children}
      <Link href={pathOf("catalogue", "editions")} className="back-link">
        <IconArrowLeft size={14} aria-hidden />
        {t("edition-page.back")}
      </Link>
    </span>
  );
}

/** Findings looked through for rows that were refused. */
const FINDINGS = 1_000;
const tabs = ["changes", "doubts", "providers", "findings"] as const;
type Tab = (typeof tabs)[number];

function OneEdition({
  edition,
  others,
  overview,
}: Readonly<{ edition: OwnEdition; others: readonly OwnEdition[]; overview: Overview }>) {
  const words = useText();
  const { t, number } = words;
  const places = usePlaces(overview);
  const canChange = useCanChange();
  // what is in use already is held against what it stands over
  const [against, setAgainst] = useState<PriceState | null>(null);
  const from = against ?? (edition.state === "in-use" ? "bundled" : "in-use");
  const [withSame, setWithSame] = useState(false);
  const question = useDiff(from, edition.id, withSame);
  const diff = question.data ?? null;
  const [confirmed, setConfirmed] = useState<ReadonlySet<OfferId>>(() => new Set(edition.confirmed));
  const [tab, setTab] = useState<Tab>(edition.doubts > 0 && edition.state === "waiting" ? "doubts" : "changes");
  const [step, setStep] = useState<EditionStep | null>(null);
  const { data: findings } = useCall("editions.findings", { id: edition.id, offset: 0, limit: FINDINGS });
  const refused = new Set(findings?.findings.flatMap(({ severity, where }) => (severity === "refused" ? [where] : [])))
    .size;
  const waitingFor = useDiff("in-use", edition.id, false).data;
  const remove = useChange("editions.remove");
  const back = useBack();
  async function onRemove(): Promise<void> {
    if (!(await remove.change({ id: edition.id }))) return;
    back(pathOf("catalogue", "editions"));
    notify({ tone: "good", words: inBothLanguages({ key: "edition-page.removed", args: { title: edition.title } }) });
  }
  const isSame = useMemo(
    () => edition.confirmed.length === confirmed.size && edition.confirmed.every((one) => confirmed.has(one)),
    [edition.confirmed, confirmed],
  );
  const counts: Record<Tab, number | null> = {
    changes: diff && diff.total,
    doubts: edition.doubts,
    providers: edition.providers.length,
    findings: findings?.total ?? null,
  };

  return (
    <Page
      step="catalogue"
      title={
        <BackTitle>
          {edition.title} <EditionStateMark state={edition.state} />
        </BackTitle>
      }
      question={t("edition-page.question")}
      {...(diff ? { answers: answersOf(words, diff, edition, refused, setTab) } : {})}
      actions={
        <>
          {edition.state !== "in-use" && (
            <Button
              variant="subtle"
              color="red"
              size="sm"
              disabled={!canChange}
              loading={remove.busy}
              onClick={() => void onRemove()}
            >
              {t("parts.remove")}
            </Button>
          )}
          {edition.state !== "set-aside" && (
            <Button variant="default" size="sm" disabled={!canChange} onClick={() => setStep("set-aside")}>
              {t("edition-page.set-aside")}
            </Button>
          )}
          {(edition.state !== "in-use" || !isSame) && (
            <Button size="sm" disabled={!canChange || diff === null} onClick={() => setStep("use")}>
              {t(edition.state === "in-use" ? "edition-page.use-again" : "edition-page.use")}
            </Button>
          )}
        </>
      }
    >
      <div className="diff-head">
        <p>{diff && findingOf(words, diff)}</p>
        <label className="size-field">
          <span>{t("edition-page.against")}</span>
          <NativeSelect
            size="xs"
            value={from}
            data={[
              { value: "in-use", label: t("edition-page.against-in-use") },
              { value: "bundled", label: t("edition-page.against-bundled") },
              ...others.map((other) => ({ value: other.id, label: other.title })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              setAgainst(value === "bundled" ? "bundled" : (others.find((other) => other.id === value)?.id ?? "in-use"))
            }
          />
        </label>
      </div>
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => setTab(tabs.find((one) => one === next) ?? "changes")}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`edition-page.tab-${one}`)}
              {counts[one] !== null && <span className="soft figures"> {number(counts[one], 0)}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          {tab === "doubts" ? (
            <EditionDoubts edition={edition} places={places} confirmed={confirmed} onConfirm={setConfirmed} />
          ) : tab === "findings" ? (
            <EditionFindings edition={edition} />
          ) : (
            <Asked question={question}>
              {(held) =>
                tab === "providers" ? (
                  <DiffProviders diff={held} places={places} />
                ) : (
                  <DiffChanges
                    diff={held}
                    places={places}
                    confirmed={edition.confirmed}
                    withSame={withSame}
                    onWithSame={setWithSame}
                  />
                )
              }
            </Asked>
          )}
        </Tabs.Panel>
      </Tabs>
      {step && (
        <EditionDrawer
          key={step}
          step={step}
          edition={edition}
          confirmed={confirmed}
          changes={waitingFor ?? null}
          onClose={() => setStep(null)}
        />
      )}
    </Page>
  );
}

/** What the edition does, in one sentence, with the largest change by name. */
function findingOf(words: Words, diff: Diff): string {
  const { t, number } = words;
  const changed = changedIn(diff);
  if (changed === 0) return t("edition-page.finding-same");
  const args = { offers: number(changed + diff.counts.same, 0), changed: number(changed, 0) };
  const largest = diff.rows.reduce<Diff["rows"][number] | null>(
    (most, row) => (Math.abs(row.change ?? 0) > Math.abs(most?.change ?? 0) ? row : most),
    null,
  );
  if (!largest?.before || !largest.after || largest.change === null) return t("edition-page.finding-plain", args);
  return t("edition-page.finding", {
    ...args,
    offer: largest.code,
    before: priceText(words, largest.before),
    after: priceText(words, largest.after),
    change: percentText(number, largest.change),
  });
}

function answersOf(
  { t, number }: Words,
  diff: Diff,
  edition: OwnEdition,
  refused: number,
  setTab: (tab: Tab) => void,
): Answer[] {
  const median = (sign: 1 | -1): string | undefined => {
    const changes = diff.rows.flatMap(({ change }) => (change !== null && change * sign > 0 ? [change] : []));
    if (changes.length === 0) return undefined;
    return t("edition-page.note-raised", { change: percentText(number, middle(changes)!) });
  };
  const open = edition.doubts - edition.confirmed.length;
  const notes: Partial<Record<Diff["rows"][number]["kind"], string | undefined>> = {
    raised: median(1),
    lowered: median(-1),
    vanished: diff.counts.vanished > 0 ? t("edition-page.note-vanished") : undefined,
  };
  return [
    ...kinds
      .filter((kind) => kind !== "unpriced" || diff.counts.unpriced > 0)
      .map((kind) => ({
        id: kind,
        label: t(`edition-page.kind-${kind}`),
        value: number(diff.counts[kind], 0),
        ...(notes[kind] === undefined ? {} : { note: notes[kind] }),
      })),
    {
      id: "doubts",
      label: t("edition-page.doubts"),
      value: number(open, 0),
      onOpen: () => setTab("doubts"),
      ...(open > 0 ? { tone: "warn" as const, note: t("edition-page.note-doubts") } : {}),
      ...(open === 0 && edition.doubts > 0
        ? { note: t("edition-page.note-confirmed", { count: number(edition.doubts, 0) }) }
        : {}),
    },
    ...(refused === 0
      ? []
      : [
          {
            id: "refused",
            label: t("edition-page.refused"),
            value: number(refused, 0),
            note: t("edition-page.note-refused"),
            tone: "bad" as const,
            onOpen: () => setTab("findings"),
          },
        ]),
  ];
}
