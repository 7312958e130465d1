import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import type { FrozenVersion } from "../../../../shared/contract/versioning.ts";
import type { Approval } from "../../../../shared/model/plan-version.ts";
import { useText } from "../../../hooks/use-text.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { ChoiceField, DayField, FieldRow, TextField } from "../../../parts/fields.tsx";
import { useForm } from "../../../hooks/use-form.ts";

type Line = Omit<Approval, "version" | "position">;
const MOST = 20;
const blank = (title: string): Line => ({ title, by: null, verdict: null, on: null, note: null });

/** Who signs a version, in their order, and what they said. It stays with the version, whatever the draft becomes. */
export function ApprovalsDrawer({
  version,
  approvers,
  onClose,
}: Readonly<{ version: FrozenVersion; approvers: readonly string[]; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo(
    (): { lines: readonly Line[] } => ({
      lines:
        version.approvals.length > 0
          ? version.approvals.map(({ title, by, verdict, on, note }) => ({ title, by, verdict, on, note }))
          : approvers.map(blank),
    }),
    [version, approvers],
  );
  const { draft, set, at, drawer } = useForm({
    call: "approvals.save",
    name: `approvals ${version.number}`,
    base,
    input: ({ lines }) => ({
      version: version.number,
      approvals: lines.map((line) => ({ ...line, title: line.title.trim() })),
    }),
    called: () => t("versions-page.version", { label: version.label }),
    onClose,
  });
  const change = (at: number, part: Partial<Line>): void =>
    set({ lines: draft.lines.map((line, nth) => (nth === at ? { ...line, ...part } : line)) });

  return (
    <EditDrawer
      title={t("versions-page.sign-title", { label: version.label })}
      wide
      {...drawer}
      blocked={draft.lines.some(({ title }) => title.trim() === "")}
    >
      <p className="soft">{t("versions-page.sign-why")}</p>
      {draft.lines.map((line, nth) => (
        // lines have no name of their own: their place is what they are
        <fieldset key={nth} className="field-frame approval-line">
          <legend>{line.title || t("versions-page.part", { number: nth + 1 })}</legend>
          <FieldRow>
            <TextField
              label={t("versions-page.title")}
              required
              maxLength={100}
              value={line.title}
              error={at(`approvals.${nth}.title`)}
              onChange={(title) => change(nth, { title: title ?? "" })}
            />
            <TextField
              label={t("versions-page.by")}
              emptyWords=""
              value={line.by}
              onChange={(by) => change(nth, { by })}
            />
          </FieldRow>
          <FieldRow>
            <ChoiceField
              label={t("versions-page.verdict")}
              value={line.verdict}
              unknownWords={t("report.approval-open")}
              options={(["approved", "declined"] as const).map((value) => ({
                value,
                label: t(`report.approval-${value}`),
              }))}
              onChange={(verdict) => change(nth, verdict === null ? { verdict, on: null } : { verdict })}
            />
            <DayField
              label={t("versions-page.signed-on")}
              value={line.on}
              error={at(`approvals.${nth}.on`)}
              onChange={(on) => change(nth, { on })}
            />
          </FieldRow>
          <FieldRow>
            <TextField
              label={t("versions-page.note")}
              maxLength={1000}
              emptyWords=""
              value={line.note}
              onChange={(note) => change(nth, { note })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              className="approval-remove"
              aria-label={t("versions-page.remove-part", { title: line.title })}
              onClick={() => set({ lines: draft.lines.filter((_, at) => at !== nth) })}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </FieldRow>
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} />}
        disabled={draft.lines.length >= MOST}
        onClick={() => set({ lines: [...draft.lines, blank("")] })}
      >
        {t("versions-page.add-part")}
      </Button>
    </EditDrawer>
  );
}
