import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { type OfferId, providerOf } from "../../../shared/model/id.ts";
import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { ChangeText } from "./change-mark.tsx";
import { priceText } from "./offer-columns.tsx";
import type { Places } from "./places.ts";
import { useDiff } from "./use-diff.ts";

/** Rows drawn at once: a list of another unit of price may hold thousands. */
const AT_ONCE = 200;

/** Prices that are held until somebody has looked at them: one by one, or all at once. */
export function EditionDoubts({
  edition,
  places,
  confirmed,
  onConfirm,
}: Readonly<{
  edition: OwnEdition;
  places: Places;
  confirmed: ReadonlySet<OfferId>;
  onConfirm: (confirmed: ReadonlySet<OfferId>) => void;
}>) {
  const words = useText();
  const { t, say, number } = words;
  const canChange = useCanChange();
  const [shown, setShown] = useState(AT_ONCE);
  const question = useCall("editions.doubts", { id: edition.id });
  // before and after stand in the diff against what a reader compares with: the bundled edition once it is in use
  const diff = useDiff(edition.state === "in-use" ? "bundled" : "in-use", edition.id, false).data;
  const rows = new Map(diff?.rows.map((row) => [row.offer, row]));

  function flip(offer: OfferId, isOn: boolean): void {
    const next = new Set(confirmed);
    if (isOn) next.add(offer);
    else next.delete(offer);
    onConfirm(next);
  }

  return (
    <Asked question={question}>
      {(doubts) => (
        <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("edition-page.tab-doubts")}>
          {doubts.length === 0 ? (
            <p className="soft">{t("edition-page.doubts-none")}</p>
          ) : (
            <>
              <p className="quality-lead">{t("edition-page.doubts-lead")}</p>
              <div className="doubts-bar">
                <span className="figures" role="status">
                  {t("edition-page.confirmed-of", {
                    all: number(doubts.length, 0),
                    confirmed: number(confirmed.size, 0),
                  })}
                </span>
                <Button
                  variant="default"
                  size="xs"
                  disabled={!canChange || confirmed.size === doubts.length}
                  onClick={() => onConfirm(new Set(doubts.map(({ offer }) => offer)))}
                >
                  {t("edition-page.confirm-all")}
                </Button>
                <Button
                  variant="default"
                  size="xs"
                  disabled={!canChange || confirmed.size === 0}
                  onClick={() => onConfirm(new Set())}
                >
                  {t("edition-page.confirm-none")}
                </Button>
              </div>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t("edition-page.confirm")}</th>
                    <th scope="col">{t("edition-page.offer")}</th>
                    <th scope="col" className="right">
                      {t("edition-page.before")}
                    </th>
                    <th scope="col" className="right">
                      {t("edition-page.after")}
                    </th>
                    <th scope="col" className="right">
                      {t("edition-page.change")}
                    </th>
                    <th scope="col">{t("edition-page.why")}</th>
                  </tr>
                </thead>
                <tbody>
                  {doubts.slice(0, shown).map(({ offer, because }) => {
                    const row = rows.get(offer);
                    const [provider, region, ...code] = offer.split(":");
                    return (
                      <tr key={offer}>
                        <td>
                          <Checkbox
                            size="xs"
                            aria-label={t("edition-page.confirm-of", { offer: code.join(":") })}
                            checked={confirmed.has(offer)}
                            disabled={!canChange}
                            onChange={(event) => flip(offer, event.currentTarget.checked)}
                          />
                        </td>
                        <th scope="row">
                          {code.join(":")}
                          <span className="edition-reason soft">
                            {row
                              ? `${places.providerName(providerOf(offer))}, ${places.regionName(row.region)}`
                              : `${provider} ${region}`}
                          </span>
                        </th>
                        <td className="right figures nowrap">{row?.before ? priceText(words, row.before) : ""}</td>
                        <td className="right figures nowrap">{row?.after ? priceText(words, row.after) : ""}</td>
                        <td className="right">
                          <ChangeText change={row?.change ?? null} />
                        </td>
                        <td>{say(because)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
              {doubts.length > shown && (
                <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + AT_ONCE)}>
                  {t("parts.explain-more", { count: number(Math.min(AT_ONCE, doubts.length - shown), 0) })}
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </Asked>
  );
}
