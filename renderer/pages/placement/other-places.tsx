import { Button } from "@mantine/core";
import { useState } from "react";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Alternative } from "../../../shared/model/placing.ts";
import { useText } from "../../hooks/use-text.ts";
import { shortMoney } from "../../parts/short-money.ts";

const SHOWN = 6;

/** All other lawful places, best first; one that is chosen is looked at below. */
export function OtherPlaces({
  all,
  at,
  nameOf,
  onLook,
}: Readonly<{
  all: readonly Alternative[];
  at: RegionId;
  nameOf: (id: RegionId) => string;
  onLook: (region: RegionId) => void;
}>) {
  const words = useText();
  const { t, number, unknown } = words;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, SHOWN);
  if (all.length === 0) return null;
  return (
    <section className="facts-section">
      <h3>{t("placement-page.others", { count: number(all.length, 0) })}</h3>
      <table className="plain-table others-table">
        <thead>
          <tr>
            <th scope="col">{t("placement-page.region")}</th>
            <th scope="col" className="right">
              {t("placement-page.points")}
            </th>
            <th scope="col" className="right">
              {t("placement-page.monthly")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={`${one.region} ${one.offer} ${one.term}`} aria-current={one.region === at ? "true" : undefined}>
              <td>
                <button type="button" className="drawing-pick" onClick={() => onLook(one.region)}>
                  {nameOf(one.region)}
                </button>
                {one.brokenBy.length > 0 && <span className="soft"> · {t("placement-page.breaks-limit")}</span>}
              </td>
              <td className="right figures">
                {one.ahead > 0 ? "+" : one.ahead < 0 ? "−" : ""}
                {number(Math.abs(one.ahead), 2)}
              </td>
              <td className="right figures nowrap">{one.monthly ? shortMoney(words, one.monthly) : unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > shown.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {t("placement-page.more", { count: all.length - SHOWN })}
          </Button>
        </div>
      )}
    </section>
  );
}
