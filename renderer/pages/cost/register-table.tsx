import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { type Group, type Held, assumptionText, valueOf } from "./assumption-words.ts";

/** One part of the register. */
export function RegisterTable({
  group,
  held,
  currency,
  openId,
  onOpen,
}: Readonly<{
  group: Group;
  held: readonly Held[];
  currency: Currency;
  openId: string | null;
  onOpen: (key: AssumptionKey) => void;
}>) {
  const words = useText();
  const { t, unknown } = words;
  return (
    <section>
      <h2 className="section-title">{t(`cost-page.group-${group}`)}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col" className="register-name">
              {t("cost-page.assumption")}
            </th>
            <th scope="col" className="right register-value">
              {t("cost-page.value")}
            </th>
            <th scope="col" className="right register-value">
              {t("cost-page.usual")}
            </th>
            <th scope="col" className="register-source">
              {t("cost-page.source")}
            </th>
            <th scope="col">{t("cost-page.reason")}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((one) => {
            const value = valueOf(one);
            const name = t(`assumptions.${one.key}`);
            return (
              <tr
                key={one.key}
                className="register-row"
                data-open={one.key === openId || undefined}
                onClick={() => onOpen(one.key)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="register-open"
                    title={t("cost-page.edit-assumption", { name })}
                    onClick={() => onOpen(one.key)}
                  >
                    {name}
                  </button>
                </th>
                <td className={`right figures${one.stated ? " register-stated" : ""}`}>
                  {value === null ? (
                    <span className="not-known">{unknown}</span>
                  ) : (
                    assumptionText(words, one, value, currency)
                  )}
                </td>
                <td className="right figures">
                  {one.usual === null ? (
                    <span className="soft">{t("cost-page.no-usual")}</span>
                  ) : (
                    assumptionText(words, one, one.usual, currency)
                  )}
                </td>
                <td>
                  {one.stated ? t("assumptions.stated") : one.source === "none" ? "" : t(`assumptions.${one.source}`)}
                </td>
                <td>{one.stated?.reason ?? ""}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
