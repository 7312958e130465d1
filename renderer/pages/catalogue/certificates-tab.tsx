import { Button } from "@mantine/core";
import { IconPaperclip, IconPlus } from "@tabler/icons-react";
import { type Validity, conversionOf, validityOf } from "../../../shared/engines/eligibility/certificate.ts";
import type { Certification } from "../../../shared/model/catalogue.ts";
import type { Standing as StandingOf } from "../../../shared/model/evidence.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Standing } from "../../parts/standing.tsx";
import { FactSource } from "./fact-source.tsx";
import { blankOf } from "./own-fact-blank.ts";
import { type FactView, ownFactOf, useProviderDesk } from "./provider-desk.ts";
import { TermAxis, TermBar, type Term, spanOf } from "./term-bar.tsx";

type Row = Readonly<{ certification: Certification; validity: Validity; standing: StandingOf; term: Term }>;

/** What is claimed and what is proven: each certificate with its standing on the day, its scope, and when it ends. */
export function CertificatesTab() {
  const { t } = useText();
  const { facts, day, open } = useProviderDesk();
  const canChange = useCanChange();
  const sorted = [...facts.certifications].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)); // where an own one counts, it stays in its place
  const rows = sorted.map((certification) => rowOf(certification, day));
  const span = spanOf(
    rows.map((row) => row.term),
    day,
  );
  const add = () =>
    open({ is: "edit", start: { value: blankOf("certification", facts.provider.id), fact: null, isNew: true } });
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("catalogue.tab-certificates")}>
      <div className="tab-bar">
        <p className="soft">{t("provider-page.certificates-lead")}</p>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} disabled={!canChange} onClick={add}>
          {t("provider-page.add-certificate")}
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("provider-page.no-certificates")} missing={t("catalogue.no-certificates")} />
      ) : (
        <div className="table-wide">
          <table className="plain-table certificates">
            <thead>
              <tr>
                <th scope="col">{t("catalogue.scheme")}</th>
                <th scope="col">{t("catalogue.standing")}</th>
                <th scope="col">{t("catalogue.level")}</th>
                <th scope="col">{t("catalogue.scope")}</th>
                <th scope="col">{t("provider-page.ends")}</th>
                <th scope="col" className="term-column">
                  {t("provider-page.term")}
                  <TermAxis span={span} day={day} />
                </th>
                <th scope="col">{t("catalogue.source")}</th>
                <th scope="col">{t("provider-page.files")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <CertificateRow key={at} row={row} span={span} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const nameOf = ({ scheme, scope }: Certification): string => `${scheme} ${scope ?? ""}`;

function rowOf(certification: Certification, day: string): Row {
  const validity = validityOf(certification, null, day);
  return {
    certification,
    validity,
    standing: standingOn(certification, validity),
    term: termOf(certification, validity),
  };
}

/** A proven certificate past its day is told as expired; nothing makes a claim more than a claim. */
function standingOn({ standing }: Certification, { state }: Validity): StandingOf {
  if (standing !== "proven") return standing;
  if (state === "expired") return "expired";
  return state === "stale" ? "unverified" : "proven";
}

const termOf = ({ validFrom, lastConfirmed }: Certification, { lastDay, lastDayFrom }: Validity): Term => ({
  from: validFrom ?? lastConfirmed,
  isFromCertain: validFrom !== null,
  to: lastDay,
  isToStated: lastDayFrom === "stated",
});

function CertificateRow({ row, span }: Readonly<{ row: Row; span: ReturnType<typeof spanOf> }>) {
  const { t, unknown, say, day: print } = useText();
  const { day, files } = useProviderDesk();
  const { certification: one, validity, standing, term } = row;
  const conversion = conversionOf(one);
  return (
    <tr>
      <th scope="row" className="nowrap">
        {one.scheme}
      </th>
      <td>
        <Standing standing={standing} />
        {validity.state === "stale" && <div className="soft">{t("provider-page.stale")}</div>}
        {validity.state === "not-yet" && <div className="soft">{t("provider-page.not-yet")}</div>}
      </td>
      <td>
        {one.level ?? <span className="not-known">{unknown}</span>}
        {conversion && <div className="soft">{say(conversion)}</div>}
      </td>
      <td>
        {one.scope ?? <span className="not-known">{unknown}</span>}
        <div className="soft">
          <Scope certification={one} />
        </div>
      </td>
      <td className="figures">
        <Ends validity={validity} day={day} />
        {one.lastConfirmed && (
          <div className="soft nowrap">{t("provider-page.seen", { day: print(one.lastConfirmed) })}</div>
        )}
      </td>
      <td className="term-column">
        <TermBar term={term} span={span} day={day} standing={standing} />
      </td>
      <td className="soft">
        <FactSource fact={useCertificateFact(one, standing)} />
      </td>
      <td>
        <Files of={one} count={files.length} />
      </td>
    </tr>
  );
}

/** A certificate as the drawer shows it. */
export function useCertificateFact(one: Certification, standing: StandingOf): FactView {
  const { t } = useText();
  return {
    title: [one.scheme, one.scope].filter(Boolean).join(" · "),
    words: [one.level, t(`parts.standing-${standing}`)].filter(Boolean).join(" · "),
    evidence: {
      source: one.source,
      asOf: one.asOf,
      method: ownFactOf(one.source) ? "typed" : "listed",
      standing,
      note: one.note,
    },
    holder: { kind: "certification", value: one },
  };
}

function Scope({ certification: { zones, regions } }: Readonly<{ certification: Certification }>) {
  const { t } = useText();
  if (zones === null && regions === null) return <>{t("provider-page.scope-all")}</>;
  if (zones?.length === 0) return <>{t("provider-page.scope-none")}</>;
  const words = [
    ...(zones ?? []).map((zone) => t(`catalogue.zone-${zone}`)),
    ...(regions ?? []).map((id) => id.slice(id.indexOf(":") + 1)),
  ];
  return <>{t("provider-page.scope-only", { scope: words.join(", ") })}</>;
}

const SOON_DAYS = 180;

function Ends({ validity, day }: Readonly<{ validity: Validity; day: string }>) {
  const { t, unknown, number, day: print } = useText();
  const { lastDay, lastDayFrom } = validity;
  if (lastDay === null) return <span className="not-known">{unknown}</span>;
  const left = daysBetween(day, lastDay);
  const tone = left < 0 ? "tone-bad" : left <= SOON_DAYS ? "tone-warn" : "soft";
  return (
    <>
      <span className="nowrap">{print(lastDay)}</span>
      <div className={tone}>
        {left < 0
          ? t("provider-page.ended", { days: number(-left, 0) })
          : t("provider-page.ends-in", { days: number(left, 0) })}
      </div>
      {lastDayFrom !== "stated" && <div className="soft">{t(`provider-page.end-${lastDayFrom ?? "term"}`)}</div>}
    </>
  );
}

/** Files that support this certificate: those an own fact about it names. */
function Files({ of: one, count }: Readonly<{ of: Certification; count: number }>) {
  const { t } = useText();
  const { own, files, open } = useProviderDesk();
  const id = ownFactOf(one.source);
  const fact = own.find((each) => each.id === id);
  const file = files.find((each) => each.id === fact?.evidence);
  if (!file)
    return <span className="soft">{count > 0 ? t("provider-page.no-file-linked") : t("provider-page.no-file")}</span>;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPaperclip size={14} aria-hidden />}
      onClick={() => open({ is: "evidence", id: file.id })}
    >
      {file.title}
    </Button>
  );
}
