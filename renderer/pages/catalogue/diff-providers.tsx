import { useText } from "../../hooks/use-text.ts";
import { ChangeText } from "./change-mark.tsx";
import type { Places } from "./places.ts";
import { type Diff, kinds } from "./use-diff.ts";

/** What the edition does to each provider: how many offers of each kind, and the change in the middle. */
export function DiffProviders({ diff, places }: Readonly<{ diff: Diff; places: Places }>) {
  const { t, number } = useText();
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("edition-page.tab-providers")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("edition-page.provider")}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="right">
                {t(`edition-page.kind-${kind}`)}
              </th>
            ))}
            <th scope="col" className="right">
              {t("edition-page.median")}
            </th>
          </tr>
        </thead>
        <tbody>
          {diff.providers.map(({ provider, counts, medianChange }) => (
            <tr key={provider}>
              <th scope="row">{places.providerName(provider)}</th>
              {kinds.map((kind) => (
                <td key={kind} className={counts[kind] === 0 ? "right figures soft" : "right figures"}>
                  {number(counts[kind], 0)}
                </td>
              ))}
              <td className="right">
                <ChangeText change={medianChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
