import { Button } from "@mantine/core";
import { IconClockExclamation, IconInbox } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { setAsked } from "./offers-asked.ts";
import type { Freshness } from "./use-freshness.ts";

const NAMED = 4;

/** What needs to be known before anything on the page is believed: stale prices, and editions nobody has looked at. */
export function CatalogueStrips({
  overview,
  freshness,
  tab,
}: Readonly<{ overview: Overview; freshness: Freshness | null; tab: string }>) {
  const { t, of, number } = useText();
  const [, go] = useLocation();
  const waiting = useCall("editions.list", {}).data?.own.filter(({ state }) => state === "waiting") ?? [];
  const stale = freshness?.providers.filter((one) => one.stale > 0).sort((a, b) => b.stale - a.stale) ?? [];
  const names = new Map(overview.providers.map(({ provider }) => [provider.id, of(provider.name)]));
  const named = stale
    .slice(0, NAMED)
    .map(({ provider }) => names.get(provider) ?? provider)
    .join(", ");
  return (
    <>
      {waiting.length > 0 && tab !== "editions" && (
        <div className="strip strip-note" role="status">
          <IconInbox size={16} aria-hidden />
          <p>{t("catalogue-page.waiting-strip", { count: number(waiting.length, 0) })}</p>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              go(
                waiting.length === 1
                  ? pathOf("catalogue", "editions", waiting[0]!.id)
                  : pathOf("catalogue", "editions"),
              )
            }
          >
            {t("catalogue-page.waiting-show")}
          </Button>
        </div>
      )}
      {freshness && freshness.stale > 0 && tab === "providers" && (
        <div className="strip strip-warn" role="status">
          <IconClockExclamation size={16} aria-hidden />
          <p>
            {t("catalogue-page.stale-strip", {
              count: number(freshness.stale, 0),
              days: number(freshness.staleAfterDays, 0),
              providers:
                stale.length > NAMED
                  ? t("catalogue-page.and-more", { names: named, count: number(stale.length - NAMED, 0) })
                  : named,
            })}
          </p>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setAsked({ staleOnly: true });
              go(pathOf("catalogue", "offers"));
            }}
          >
            {t("catalogue-page.stale-show")}
          </Button>
        </div>
      )}
    </>
  );
}
