import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";
import { openBring } from "./bring.ts";
import type { Overview } from "./catalogue-page.tsx";
import { EditionStateMark } from "./edition-state.tsx";
import { usePlaces } from "./places.ts";
import { PriceRulesLine } from "./price-rules.tsx";

const order = ["waiting", "in-use", "set-aside"] as const;

/** The states of the prices there are: the bundled one, and what this workspace has brought in. */
export function EditionsTab({ overview }: Readonly<{ overview: Overview }>) {
  const { t, of, number, day } = useText();
  const question = useCall("editions.list", {});
  const canChange = useCanChange();
  return (
    <Asked question={question}>
      {({ bundled, own }) => {
        const sorted = own.toSorted(
          (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.date < b.date ? 1 : -1),
        );
        return (
          <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("edition-page.list")}>
            <p className="quality-lead">{t("edition-page.lead")}</p>
            <PriceRulesLine />
            <table className="plain-table editions-table">
              <thead>
                <tr>
                  <th scope="col">{t("edition-page.state")}</th>
                  <th scope="col">{t("edition-page.title")}</th>
                  <th scope="col">{t("edition-page.date")}</th>
                  <th scope="col">{t("edition-page.origin")}</th>
                  <th scope="col">{t("edition-page.providers")}</th>
                  <th scope="col" className="right">
                    {t("edition-page.offers")}
                  </th>
                  <th scope="col" className="right">
                    {t("edition-page.priced")}
                  </th>
                  <th scope="col" className="right">
                    {t("edition-page.doubts")}
                  </th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {sorted.map((edition) => (
                  <EditionRow key={edition.id} edition={edition} overview={overview} />
                ))}
                <tr>
                  <td>
                    <EditionStateMark state="bundled" />
                  </td>
                  <th scope="row">{of(bundled.title)}</th>
                  <td className="figures nowrap">{day(bundled.date)}</td>
                  <td className="soft">{t("edition-page.from-program")}</td>
                  <td className="figures">{number(bundled.providers, 0)}</td>
                  <td className="right figures">{number(bundled.offers, 0)}</td>
                  <td className="right figures">{number(bundled.priced, 0)}</td>
                  <td />
                  <td />
                </tr>
              </tbody>
            </table>
            {own.length === 0 && (
              <EmptyState
                title={t("edition-page.none")}
                missing={t("edition-page.none-why")}
                {...(canChange
                  ? {
                      action: {
                        label: t("catalogue-page.import"),
                        run: () => openBring("sheet"),
                        icon: <IconFileImport size={16} aria-hidden />,
                      },
                    }
                  : {})}
              />
            )}
          </div>
        );
      }}
    </Asked>
  );
}

const NAMED = 3;

function EditionRow({ edition, overview }: Readonly<{ edition: OwnEdition; overview: Overview }>) {
  const { t, number, day } = useText();
  const [, go] = useLocation();
  const { providerName } = usePlaces(overview);
  const { origin, providers, doubts } = edition;
  const names = providers.slice(0, NAMED).map(providerName).join(", ");
  const open = doubts - edition.confirmed.length;
  return (
    <tr>
      <td>
        <EditionStateMark state={edition.state} />
      </td>
      <th scope="row">
        {edition.title}
        {edition.reason && <span className="edition-reason soft">{edition.reason}</span>}
      </th>
      <td className="figures nowrap">{day(edition.date)}</td>
      <td className="soft">
        {t(`edition-page.kind-${origin.kind}`)}, {t(`edition-page.from-${origin.from}`, { name: origin.name })}
      </td>
      <td>
        {providers.length > NAMED
          ? t("catalogue-page.and-more", { names, count: number(providers.length - NAMED, 0) })
          : names}
      </td>
      <td className="right figures">{number(edition.offers, 0)}</td>
      <td className="right figures">{number(edition.priced, 0)}</td>
      <td className="right figures nowrap">
        {doubts === 0 ? (
          0
        ) : (
          <span className={open > 0 ? "tone-warn" : undefined}>
            {t("edition-page.doubts-of", { all: number(doubts, 0), open: number(open, 0) })}
          </span>
        )}
      </td>
      <td className="right">
        <Button
          variant={edition.state === "waiting" ? "filled" : "default"}
          size="xs"
          onClick={() => go(pathOf("catalogue", "editions", edition.id))}
        >
          {t("edition-page.look")}
        </Button>
      </td>
    </tr>
  );
}
