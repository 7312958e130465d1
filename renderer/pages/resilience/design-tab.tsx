import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { RecoveredGroup, ResilienceOverview } from "../../../shared/model/resilience.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import { useBack } from "../../hooks/use-back.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { pathOf } from "../../routes.ts";
import { DesignDrawer } from "./design-drawer.tsx";
import { ProposeDrawer } from "./propose-drawer.tsx";
import { Target, backWords, lossWords } from "./times.tsx";

const coverMark = { covered: "pass", uncovered: "fail", open: "unknown" } as const;
const PROPOSE = "propose";

/** Every system with what its grade asks for, what is designed, how long it takes and what the copies cost. */
export function DesignTab({ overview, openId }: Readonly<{ overview: ResilienceOverview; openId: string | null }>) {
  const words = useText();
  const { t, range, money, unknown, say } = words;
  const [, go] = useLocation();
  const { scenario } = overview;
  const { data: comparison } = useCall("compare.overview", { scenario });
  const regions = comparison?.regions;
  const nameOf = useMemo(() => placeNames(words, regions ?? []), [words, regions]);
  const [saved, setSaved] = useState(0);

  const columns = useMemo(
    (): Column<RecoveredGroup>[] => [
      {
        id: "grade",
        header: t("resilience-page.grade"),
        width: 64,
        align: "right",
        digits: 0,
        value: (one) => one.grade,
      },
      { id: "name", header: t("resilience-page.system"), width: 200, grow: true, value: (one) => one.name },
      {
        id: "required",
        header: t("resilience-page.required"),
        width: 90,
        value: (one) => (one.required ? t(`resilience.mode-${one.required}`) : null),
      },
      {
        id: "designed",
        header: t("resilience-page.designed"),
        width: 90,
        value: (one) => t(`resilience.mode-${one.designed}`),
      },
      {
        id: "cover",
        header: t("resilience-page.cover"),
        width: 140,
        value: (one) => t(`resilience-page.cover-${one.cover}`),
        show: (one) => <VerdictMark verdict={coverMark[one.cover]} words={t(`resilience-page.cover-${one.cover}`)} />,
      },
      {
        id: "second",
        header: t("resilience-page.second"),
        width: 160,
        grow: true,
        value: (one) => [...new Set(one.places.flatMap(({ second }) => (second ? [nameOf(second)] : [])))].join(", "),
      },
      {
        id: "rto",
        header: t("resilience-page.rto"),
        width: 120,
        value: (one) => one.rto?.high ?? Infinity,
        show: (one) => backWords(words, one.rto),
      },
      {
        id: "target",
        header: t("resilience-page.rto-target"),
        width: 110,
        value: (one) => one.rtoTarget,
        show: (one) => <Target words={words} minutes={one.rtoTarget} verdict={one.meetsRto} />,
      },
      {
        id: "rpo",
        header: t("resilience-page.rpo"),
        width: 120,
        hidden: true,
        value: (one) => one.rpo?.high ?? Infinity,
        show: (one) => lossWords(words, one.rpo, one.rto),
      },
      {
        id: "availability",
        header: t("resilience-page.availability"),
        width: 120,
        align: "right",
        hidden: true,
        value: (one) => one.availability?.low ?? null,
        show: (one) => (
          <FigureButton label={one.name} onOpen={() => explain(`availability/${one.group}`, scenario)}>
            {one.availability
              ? `${range({ low: one.availability.low * 100, high: one.availability.high * 100 }, 3)}%`
              : unknown}
          </FigureButton>
        ),
      },
      {
        id: "downtime",
        header: t("resilience-page.downtime-column"),
        width: 120,
        align: "right",
        value: (one) => one.downtime?.high ?? null,
        show: (one) => (
          <FigureButton label={one.name} onOpen={() => explain(`downtime/${one.group}`, scenario)}>
            {one.downtime ? formatDuration(words.language, one.downtime) : unknown}
          </FigureButton>
        ),
      },
      {
        id: "monthly",
        header: t("resilience-page.monthly"),
        width: 190,
        align: "right",
        value: (one) => one.monthly?.high ?? null,
        show: (one) =>
          one.designed === "none" && one.places.every(({ mode }) => mode === "none") ? (
            t("parts.none")
          ) : (
            <FigureButton label={one.name} onOpen={() => explain(`recovery/${one.group}`, scenario)}>
              {one.monthly ? money(one.monthly) : unknown}
            </FigureButton>
          ),
      },
      {
        id: "issues",
        header: t("resilience-page.issues"),
        width: 200,
        grow: true,
        value: (one) => one.issues.map(({ sentence }) => say(sentence)).join(" "),
      },
    ],
    [t, words, nameOf, scenario, range, money, unknown, say],
  );
  const filters = useMemo(
    (): Filter<RecoveredGroup>[] => [
      {
        id: "uncovered",
        kind: "cover",
        label: t("resilience-page.filter-uncovered"),
        test: (one) => one.cover === "uncovered",
      },
      { id: "open", kind: "cover", label: t("resilience-page.filter-open"), test: (one) => one.cover === "open" },
      ...([1, 2, 3, 4] as const).map((grade) => ({
        id: `grade-${grade}`,
        kind: "grade",
        label: t("resilience-page.filter-grade", { grade }),
        test: (one: RecoveredGroup) => one.grade === grade,
      })),
      {
        id: "issues",
        kind: "issues",
        label: t("resilience-page.filter-issues"),
        test: (one) => one.issues.length > 0,
      },
    ],
    [t],
  );
  const rows = useMemo(() => overview.groups.toSorted((a, b) => (a.grade ?? 5) - (b.grade ?? 5)), [overview.groups]);
  const open = rows.find(({ group }) => group === openId) ?? null;
  const back = useBack();
  const close = (): void => back(pathOf("resilience", "design"));

  return (
    <>
      <VirtualGrid
        name="recovery-designs"
        label={t("resilience-page.tab-design")}
        rows={rows}
        rowId={(one) => one.group}
        columns={columns}
        filters={filters}
        onOpen={(one) => go(pathOf("resilience", "design", one.group))}
        openId={openId}
        actions={
          <>
            <Button variant="subtle" onClick={() => go(pathOf("cost", "assumptions"))}>
              {t("resilience-page.assumptions")}
            </Button>
            <Button
              variant="default"
              leftSection={<IconBulb size={14} aria-hidden />}
              onClick={() => go(pathOf("resilience", "design", PROPOSE))}
            >
              {t("resilience-page.propose")}
            </Button>
          </>
        }
      />
      {open && (
        <DesignDrawer
          key={`${open.group} ${saved}`}
          group={open}
          scenario={scenario}
          regions={regions ?? []}
          nameOf={nameOf}
          onSaved={() => setSaved(saved + 1)}
          onClose={close}
        />
      )}
      {openId === PROPOSE && <ProposeDrawer scenario={scenario} nameOf={nameOf} onClose={close} />}
    </>
  );
}
