import { Button, SegmentedControl } from "@mantine/core";
import { IconAdjustments } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { useBack } from "../../hooks/use-back.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { door } from "../../host.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { type Point, openPoints } from "./open-points.ts";
import { ExportMenu } from "./export-menu.tsx";
import { FormDrawer } from "./form-drawer.tsx";
import { SectionDrawer } from "./section-drawer.tsx";
import { type Reading, SectionList } from "./section-list.tsx";
import { Viewer } from "./viewer.tsx";
import { type Written, useWritten } from "./written.ts";

/** The file: its open points first, then its pages as they are printed. */
export function DocumentTab({ comparison, tabs }: Readonly<{ comparison: Comparison; tabs: ReactNode }>) {
  const words = useText();
  const { t, of } = words;
  const scenario = comparison.scenario;
  const workspace = useWorkspace();
  const [language, setLanguage] = useState<Language>(workspace?.agency.language ?? "ko");
  const placement = useCall("placement.current", { scenario });
  const waves = useCall("waves.current", { scenario });
  const { written, failure, isStale, running, write } = useWritten(scenario, language);
  const points =
    placement.data === undefined || !waves.data ? null : openPoints(comparison, placement.data, waves.data);
  const isPlaced = placement.data != null;
  const form = useCall("report.settings", {});
  const sections = useCall("report.sections", { scenario }, { keepPrevious: true });
  const [path, go] = useLocation();
  const [, , , openId = ""] = path.split("/").map(decodeURIComponent);
  const openSection = sections.data?.find(({ number }) => openId === `section-${number}`) ?? null;
  const back = useBack();
  const close = (): void => back(pathOf("report", "document"));
  const side = (reading: Reading | null) => (
    <>
      <Points points={points} />
      {sections.data && (
        <SectionList
          sections={sections.data}
          reading={reading}
          openSection={openSection?.number ?? null}
          onOpen={(section) => go(pathOf("report", "document", `section-${section}`))}
        />
      )}
    </>
  );

  async function save(file: Written): Promise<void> {
    if (await saveFile(file.file))
      notify({ tone: "good", words: inBothLanguages({ key: "report-page.saved", args: {} }) });
  }

  return (
    <Page
      step="report"
      footing={comparison.footing}
      {...(points
        ? { answers: answersOf(words, points, written, placement.data?.coverage ?? comparison.footing.coverage) }
        : {})}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t("report-page.language")}
            value={language}
            onChange={setLanguage}
            data={[
              { value: "ko", label: t("report-page.korean") },
              { value: "en", label: t("report-page.english") },
            ]}
          />
          <Button
            variant="default"
            size="sm"
            leftSection={<IconAdjustments size={16} aria-hidden />}
            onClick={() => go(pathOf("report", "document", "form"))}
          >
            {t("report-page.form")}
          </Button>
          <ExportMenu scenario={scenario} language={language} />
          <Button
            variant={written ? "default" : "filled"}
            size="sm"
            loading={running !== null}
            onClick={() => void write()}
          >
            {t(written ? "report-page.write-again" : "report-page.write")}
          </Button>
          {written && (
            <Button size="sm" onClick={() => void save(written)}>
              {t(door === "window" ? "report-page.save" : "report-page.download")}
            </Button>
          )}
        </>
      }
    >
      {tabs}
      {isStale && (
        <p className="report-stale" role="status">
          {t("report-page.stale")}
        </p>
      )}
      {failure && (
        <p className="report-failure" role="alert">
          {t("report-page.not-written")}: {of(failure.sentence)} ({t("parts.code", { code: failure.code })})
        </p>
      )}
      <div className="report-main">
        {written ? (
          <Viewer key={written.digest} bytes={written.bytes} side={side} />
        ) : (
          <>
            <div className="report-side">{side(null)}</div>
            <div className="report-empty">
              <EmptyState
                title={t("report-page.empty")}
                missing={t(isPlaced || points === null ? "report-page.empty-why" : "report-page.empty-unplaced")}
                {...(!isPlaced
                  ? { action: { label: t("report-page.to-placement"), run: () => go(pathOf("placement")) } }
                  : running === null // once is enough
                    ? { action: { label: t("report-page.write"), run: () => void write() } }
                    : {})}
              />
            </div>
          </>
        )}
      </div>
      {openId === "form" && form.data && (
        <FormDrawer settings={form.data.settings} language={language} onClose={close} />
      )}
      {openSection && <SectionDrawer key={openId} scenario={scenario} section={openSection} onClose={close} />}
    </Page>
  );
}

function Points({ points }: Readonly<{ points: readonly Point[] | null }>) {
  const { t } = useText();
  return (
    <section className="report-points" aria-label={t("report-page.points")}>
      <h2>{t("report-page.points")}</h2>
      {points?.length === 0 && <p className="soft">{t("report-page.no-points")}</p>}
      <ul>
        {points?.map((point) => (
          <PointLine key={point.id} point={point} />
        ))}
      </ul>
    </section>
  );
}

function PointLine({ point }: Readonly<{ point: Point }>) {
  const { t, number, percent } = useText();
  const [step, tab] = point.path;
  return (
    <li>
      <Link href={tab ? pathOf(step, tab) : pathOf(step)}>
        <span className={point.isCritical ? "report-critical" : undefined}>
          {point.isCritical && (
            <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
              <path d="M6 .8L11.4 11H.6z" />
            </svg>
          )}
          {t(`report-page.point-${point.id}`)}
          {point.isCritical && <span className="read-out">{t("severity.critical")}</span>}
        </span>
        <span className="figures">
          {point.count === null
            ? ""
            : point.isShare
              ? t("report-page.about", { share: percent(point.count) })
              : number(point.count, 0)}
        </span>
      </Link>
    </li>
  );
}

function answersOf(
  { t, number, percent, unknown }: Words,
  points: readonly Point[],
  written: Written | null,
  coverage: number | null,
): Answer[] {
  const critical = points.filter(({ isCritical }) => isCritical).length;
  return [
    {
      id: "blocking",
      label: t("report-page.blocking"),
      value: number(critical, 0),
      note: t(critical > 0 ? "report-page.blocking-note" : "report-page.blocking-none"),
      tone: critical > 0 ? "bad" : "good",
    },
    {
      id: "open",
      label: t("report-page.open"),
      value: number(points.length - critical, 0),
      note: t("report-page.open-note"),
    },
    { id: "coverage", label: t("report-page.coverage"), value: coverage === null ? unknown : percent(coverage) },
    {
      id: "pages",
      label: t("report-page.pages"),
      value: written ? number(written.pages, 0) : "–",
      ...(written ? {} : { note: t("report-page.pages-none") }),
    },
    {
      id: "digest",
      label: t("report-page.digest"),
      value: written ? <code className="report-digest">{written.digest.slice(0, 12)}</code> : "–",
      note: t("report-page.digest-note"),
    },
  ];
}
