import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";

/** Without a placement nobody is paid. */
export function NothingPlaced() {
  const { t } = useText();
  const [, go] = useLocation();
  return (
    <EmptyState
      title={t("cost-page.empty")}
      missing={t("cost-page.empty-why")}
      action={{ label: t("cost-page.to-placement"), run: () => go(pathOf("placement")) }}
    />
  );
}
