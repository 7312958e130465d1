import { Button, Progress } from "@mantine/core";
import type { WorkName } from "../../shared/contract/contract.ts";
import type { Running } from "../hooks/use-long-work.ts";
import { useNow } from "../hooks/use-now.ts";
import { useText } from "../hooks/use-text.ts";
import "./long-work-bar.css";

const SHOWN_AFTER_MS = 300;
const LEFT_AFTER_MS = 1000;

/** Searches: they have something to show for it when they are ended early. */
const searches: ReadonlySet<WorkName> = new Set([
  "placement.solve",
  "placement.pareto",
  "placement.limit-prices",
  "placement.sensitivity",
]);

/** What long work is doing, how far it is, how long it will still take, and a way to stop it. */
export function LongWorkBar({ running }: Readonly<{ running: Running }>) {
  const { t, say, number } = useText();
  const now = useNow(250);
  const elapsed = now - running.startedAt;
  if (elapsed < SHOWN_AFTER_MS) return null;

  const { progress } = running;
  // work that goes on although all was counted has more to do than it could tell
  const isCounted = progress?.of != null && progress.done < progress.of;
  const share = isCounted ? progress.done / progress.of : null;
  // some work knows better how long it will take, and says so itself
  const saysLeft = /-left$/.test(progress?.doing.key ?? "");
  const leftMs = !saysLeft && share && share > 0.05 && elapsed > LEFT_AFTER_MS ? (elapsed / share) * (1 - share) : null;
  const doing = progress ? say(progress.doing) : t(`frame.work-${running.name}`);
  return (
    <div className="long-work">
      <div className="long-work-words">
        <span role="status">{doing}</span>
        <span className="figures soft">
          {isCounted ? `${number(progress.done, 0)} / ${number(progress.of, 0)}` : ""}
          {leftMs !== null && ` · ${t("frame.work-left", { seconds: Math.max(1, Math.round(leftMs / 1000)) })}`}
        </span>
      </div>
      <Progress
        value={share === null ? 100 : share * 100}
        animated={share === null}
        striped={share === null}
        size="sm"
        aria-label={doing}
        transitionDuration={150}
      />
      <div className="long-work-ends">
        <FinishEarly running={running} />
        <Button
          variant="default"
          size="compact-sm"
          disabled={!running.stop || running.stopping}
          onClick={() => running.stop?.()}
        >
          {running.stopping ? t("parts.stopping") : t("parts.stop")}
        </Button>
      </div>
    </div>
  );
}

/** Ends a search early and keeps the best it has found; nothing where the work is no search. */
export function FinishEarly({ running }: Readonly<{ running: Running }>) {
  const { t } = useText();
  if (!searches.has(running.name)) return null;
  return (
    <Button
      size="compact-sm"
      disabled={!running.finish || running.finishing || running.stopping}
      onClick={() => running.finish?.()}
    >
      {running.finishing
        ? t("placement-page.finishing")
        : t(running.name === "placement.solve" ? "placement-page.finish-best" : "placement-page.finish-found")}
    </Button>
  );
}
