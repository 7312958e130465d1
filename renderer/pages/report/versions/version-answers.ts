import type { Words } from "../../../hooks/use-text.ts";
import type { Answer } from "../../../parts/answer-strip.tsx";
import type { Versions } from "./versions-tab.tsx";

/** What the plan of today is called, whether that is signed, and which version was signed last. */
export function answersOf({ t, day, number }: Words, { versions, draft }: Versions): Answer[] {
  const approved = versions.findLast(({ state }) => state === "approved");
  const last = versions.at(-1);
  return [
    {
      id: "draft",
      label: t("versions-page.today"),
      value: `${draft.label} (${t(`report.status-${draft.status}`)})`,
      note:
        versions.length === 0
          ? t("versions-page.never-frozen")
          : t(draft.same === null ? "versions-page.edited-since" : "versions-page.as-frozen"),
      ...(draft.status === "approved" ? { tone: "good" as const } : {}),
    },
    {
      id: "approved",
      label: t("versions-page.approved-last"),
      value: approved ? approved.label : t("versions-page.nobody-yet"),
      ...(approved ? { note: day(approved.on) } : {}),
    },
    {
      id: "versions",
      label: t("versions-page.count"),
      value: number(versions.length, 0),
      amount: versions.length,
      ...(last ? { note: t("versions-page.last", { label: last.label, day: day(last.on) }) } : {}),
    },
  ];
}
