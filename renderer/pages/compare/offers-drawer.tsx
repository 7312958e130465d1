import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { Input } from "../../../shared/contract/contract.ts";
import type { FittingOffer } from "../../../shared/model/comparing.ts";
import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import type { ComparedWorkload } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { NotKnown } from "../../parts/facts.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

type Sort = Input<"compare.offers">["sort"];
const sorts: readonly Sort[] = ["verdict", "monthly", "vcpu", "memory", "region"];
const SHOWN = 100;

/** Every offer that holds a workload, what it would cost there, and what of the need decides. */
export function OffersDrawer({
  scenario,
  workload,
  region,
  nameOf,
  onClose,
}: Readonly<{
  scenario: ScenarioId;
  workload: ComparedWorkload;
  /** Looked at first; all regions can be chosen. */
  region: RegionId | null;
  nameOf: (id: RegionId) => string;
  onClose: () => void;
}>) {
  const { t, say, number, range, unknown } = useText();
  const [sort, setSort] = useState<Sort>("verdict");
  const [where, setWhere] = useState(region);
  const question = useCall(
    "compare.offers",
    { scenario, workload: workload.workload, region: where, sort, limit: SHOWN },
    { keepPrevious: true },
  );
  return (
    <Drawer title={t("compare-page.offers-of", { workload: workload.name })} onClose={onClose} wide>
      <div className="offers-asked">
        <NativeSelect
          size="xs"
          label={t("compare-page.offers-sort")}
          value={sort}
          data={sorts.map((one) => ({ value: one, label: t(`compare-page.offers-by-${one}`) }))}
          onChange={(event) => setSort(sorts.find((one) => one === event.currentTarget.value) ?? "verdict")}
        />
        {region && (
          <NativeSelect
            size="xs"
            label={t("compare-page.region")}
            value={where ?? ""}
            data={[
              { value: region, label: nameOf(region) },
              { value: "", label: t("compare-page.offers-anywhere") },
            ]}
            onChange={(event) => setWhere(event.currentTarget.value === "" ? null : region)}
          />
        )}
      </div>
      <Asked question={question}>
        {(found) => (
          <>
            <p>
              {t("compare-page.offers-found", {
                count: number(found.count, 0),
                vcpu: found.neededVcpu ? range(found.neededVcpu) : unknown,
                memory: found.neededMemoryGib ? range(found.neededMemoryGib) : unknown,
              })}{" "}
              {found.count > found.offers.length && (
                <span className="soft">
                  {t("compare-page.offers-first", { count: number(found.offers.length, 0) })}
                </span>
              )}
            </p>
            {found.nothing && <p>{say(found.nothing)}</p>}
            {found.offers.length > 0 && <OffersTable offers={found.offers} nameOf={nameOf} />}
          </>
        )}
      </Asked>
    </Drawer>
  );
}

function OffersTable({
  offers,
  nameOf,
}: Readonly<{ offers: readonly FittingOffer[]; nameOf: (id: RegionId) => string }>) {
  const { t, say, number, money, unknown } = useText();
  return (
    <table className="plain-table offers-table">
      <thead>
        <tr>
          <th scope="col">{t("compare-page.offers-offer")}</th>
          <th scope="col" className="right">
            {t("compare-page.monthly")}
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.map(
          ({ offer, code, region, class: priceClass, vcpu, memoryGib, verdict, reason, monthly, because }) => (
            <tr key={offer}>
              <td>
                <VerdictMark verdict={verdict} bare /> <strong>{code}</strong>{" "}
                <span className="figures">
                  {number(vcpu)} vCPU · {number(memoryGib)} GiB
                </span>
                <br />
                <span className="soft">
                  {nameOf(region)} · {t(`price-class.${priceClass}`)}
                </span>
                {(reason ?? because) && (
                  <p className="soft offers-why">
                    {[reason && say(reason.sentence), because && say(because)].filter(Boolean).join(" ")}
                  </p>
                )}
              </td>
              <td className="right figures nowrap">
                {monthly ? money(monthly) : <NotKnown words={unknown} because={t("catalogue.unpriced")} />}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
