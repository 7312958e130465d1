import { ActionIcon, Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from "@tabler/icons-react";
import { useNotices } from "../hooks/notices.ts";
import { useText } from "../hooks/use-text.ts";
import "./notices.css";

const icons = { good: IconCircleCheck, note: IconInfoCircle, warn: IconAlertTriangle, bad: IconAlertTriangle } as const;

/** The one place where things are told. Read out as they come. */
export function Notices() {
  const { t, of } = useText();
  const { all, dismiss } = useNotices();
  return (
    <section className="notices" aria-label={t("frame.notices")} aria-live="polite">
      {all.map((notice) => {
        const Icon = icons[notice.tone];
        return (
          <div
            key={notice.id}
            className={`notice notice-${notice.tone}`}
            role={notice.tone === "bad" ? "alert" : undefined}
          >
            <Icon size={18} aria-hidden />
            <div className="notice-words">
              <p>{of(notice.words)}</p>
              {notice.code && <p className="notice-code">{t("parts.code", { code: notice.code })}</p>}
            </div>
            {notice.action && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  notice.action!.run();
                  dismiss(notice.id);
                }}
              >
                {of(notice.action.label)}
              </Button>
            )}
            <ActionIcon size={24} aria-label={t("parts.dismiss")} onClick={() => dismiss(notice.id)}>
              <IconX size={14} />
            </ActionIcon>
          </div>
        );
      })}
    </section>
  );
}
