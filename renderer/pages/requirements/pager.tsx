import { Button } from "@mantine/core";
import { useText } from "../../hooks/use-text.ts";

/** A long list, part by part. */
export function Pager({
  from,
  part,
  all,
  onFrom,
}: Readonly<{ from: number; part: number; all: number; onFrom: (from: number) => void }>) {
  const { t, number } = useText();
  if (all <= part) return null;
  return (
    <div className="pager">
      <Button variant="default" size="xs" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - part))}>
        {t("requirements.page-before")}
      </Button>
      <span className="soft figures">
        {t("requirements.page-of", {
          from: number(from + 1, 0),
          to: number(Math.min(from + part, all), 0),
          all: number(all, 0),
        })}
      </span>
      <Button variant="default" size="xs" disabled={from + part >= all} onClick={() => onFrom(from + part)}>
        {t("requirements.page-after")}
      </Button>
    </div>
  );
}
