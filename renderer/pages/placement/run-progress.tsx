import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Running } from "../../hooks/use-long-work.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useText } from "../../hooks/use-text.ts";
import { FinishEarly } from "../../parts/long-work-bar.tsx";

/** How far a solve is: the best so far, what it could be at most, what is open between them, and how long it has run. */
export function RunProgress({ running }: Readonly<{ running: Running }>) {
  const { t, say, number, percent } = useText();
  const now = useNow(250);
  const { progress } = running;
  const whole = useRef<HTMLElement>(null);
  // whoever asked at the foot of the form is taken to what comes of it
  useEffect(() => {
    whole.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const figure = (name: string): number | null => {
    const found = progress?.doing.args[name];
    return typeof found === "number" ? found : null;
  };
  const [value, bound] = [figure("value"), figure("bound")];
  const gap = figure("gap") ?? (value && bound !== null ? Math.abs(bound - value) / Math.abs(value) : null);
  const shown = (one: number | null, digits = 2) => (one === null ? t("placement-page.not-yet") : number(one, digits));
  return (
    <section ref={whole} className="run-progress" aria-label={t("placement-page.running")}>
      <p role="status">{progress ? say(progress.doing) : t("placement-page.running")}</p>
      <dl>
        <div>
          <dt>{t("placement-page.best-so-far")}</dt>
          <dd className="figures">{shown(value)}</dd>
        </div>
        <div>
          <dt>{t("placement-page.bound")}</dt>
          <dd className="figures">{shown(bound)}</dd>
        </div>
        <div>
          <dt>{t("placement-page.open-gap")}</dt>
          <dd className="figures">{gap === null ? t("placement-page.not-yet") : percent(gap, 3)}</dd>
        </div>
        <div>
          <dt>{t("placement-page.time")}</dt>
          <dd className="figures">
            {number(Math.max(0, now - running.startedAt) / 1000, 0)} {t("placement-page.seconds")}
          </dd>
        </div>
      </dl>
      <div className="facts-actions">
        <FinishEarly running={running} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={!running.stop || running.stopping}
          onClick={() => running.stop?.()}
        >
          {running.stopping ? t("parts.stopping") : t("placement-page.cancel")}
        </Button>
      </div>
      <p className="soft">{t("placement-page.run-ends")}</p>
    </section>
  );
}
