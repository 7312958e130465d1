import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ServicePrice } from "../../../shared/model/catalogue.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FactSource } from "./fact-source.tsx";
import { blankOf } from "./own-fact-blank.ts";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";

/** What is paid beside compute: storage, sending, balancing, Kubernetes; one row a tier. */
export function ServicesTab() {
  const { t } = useText();
  const { facts, open } = useProviderDesk();
  const canChange = useCanChange();
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("catalogue.tab-services")}>
      <div className="tab-bar">
        <p className="soft">{t("provider-page.services-lead")}</p>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() =>
            open({ is: "edit", start: { value: blankOf("service", facts.provider.id), fact: null, isNew: true } })
          }
        >
          {t("provider-page.add-service")}
        </Button>
      </div>
      {facts.services.length === 0 ? (
        <EmptyState title={t("catalogue.no-services")} missing={t("provider-page.no-services-why")} />
      ) : (
        <div className="table-wide">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("catalogue.item")}</th>
                <th scope="col">{t("catalogue.variant")}</th>
                <th scope="col">{t("catalogue.region")}</th>
                <th scope="col" className="right">
                  {t("catalogue.tier")}
                </th>
                <th scope="col" className="right">
                  {t("catalogue.free")}
                </th>
                <th scope="col" className="right">
                  {t("catalogue.price")}
                </th>
                <th scope="col">{t("catalogue.as-of")}</th>
                <th scope="col">{t("catalogue.source")}</th>
              </tr>
            </thead>
            <tbody>
              {facts.services.map((one, at) => (
                <ServiceRow key={at} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function ServiceRow({ one }: Readonly<{ one: ServicePrice }>) {
  const { t, number, day, unknown } = useText();
  const { day: today } = useProviderDesk();
  const tier =
    one.tierFromGb === null && one.tierToGb === null
      ? ""
      : `${number(one.tierFromGb ?? 0, 0)}–${one.tierToGb === null ? "" : number(one.tierToGb, 0)}`;
  const price = one.included
    ? t("catalogue.included")
    : one.price === null
      ? null
      : `${number(one.price, 6)} ${one.currency ?? ""} / ${one.unit}`;
  return (
    <tr>
      <th scope="row">{t(`catalogue.item-${one.item}`)}</th>
      <td className="soft">{one.variant}</td>
      <td className="soft">{one.region === null ? t("provider-page.all-regions") : one.region.split(":")[1]}</td>
      <td className="right figures nowrap">{tier}</td>
      <td className="right figures">{one.freeGb === null ? "" : number(one.freeGb, 0)}</td>
      <td className="right figures nowrap">{price ?? <span className="not-known">{unknown}</span>}</td>
      <td className="figures nowrap">
        {day(one.asOf)}
        <div className="soft">{t("provider-page.days-old", { days: number(daysBetween(one.asOf, today), 0) })}</div>
      </td>
      <td className="soft">
        <FactSource
          fact={{
            title: [t(`catalogue.item-${one.item}`), one.variant, tier].filter(Boolean).join(" · "),
            words: price,
            evidence: evidenceFor(one.source, one.asOf, one.note),
            holder: { kind: "service", value: one },
          }}
        />
      </td>
    </tr>
  );
}
