import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProviderOffers } from "./all-offers-tab.tsx";
import type { ProviderFacts } from "./provider-page.tsx";
import { useFreshness } from "./use-freshness.ts";

/** What one provider sells, each price with its day and how it came about. */
export function OffersTab({ facts }: Readonly<{ facts: ProviderFacts }>) {
  const { t } = useText();
  const overview = useCall("catalogue.overview", {});
  const freshness = useFreshness();
  if (facts.offers.length === 0)
    return <EmptyState title={t("catalogue.no-offers")} missing={t("catalogue.no-offers-why")} />;
  return (
    <Asked question={overview}>
      {(held) => <ProviderOffers overview={held} freshness={freshness} provider={facts.provider.id} />}
    </Asked>
  );
}
