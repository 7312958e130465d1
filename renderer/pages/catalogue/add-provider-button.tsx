import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { factKey } from "../../../shared/catalogue/fact-key.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { providerOf } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { pathOf } from "../../routes.ts";
import { blankOf } from "./own-fact-blank.ts";
import { OwnFactDrawer } from "./own-fact-drawer.tsx";
import "./provider-page.css";

/** Adds a provider the catalogue does not hold, and goes to its page. */
export function AddProviderButton() {
  const { t } = useText();
  const [, go] = useLocation();
  const canChange = useCanChange();
  const [isOpen, setOpen] = useState(false);
  const { data: overview } = useCall("catalogue.overview", {});
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={!canChange || !overview}
        onClick={() => setOpen(true)}
      >
        {t("own-facts.add-provider")}
      </Button>
      {isOpen && overview && (
        <OwnFactDrawer
          start={{ value: blankOf("provider"), fact: null, isNew: true }}
          overview={overview}
          files={[]}
          onClose={() => setOpen(false)}
          onSaved={(saved) => saved.kind === "provider" && saved.id !== null && go(pathOf("catalogue", saved.id))}
        />
      )}
    </>
  );
}

/** States another price or size for an offer than the catalogue does; the listed one stays beside it. */
export function CorrectOfferButton({ offer }: Readonly<{ offer: Offer }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const [isOpen, setOpen] = useState(false);
  const { data: overview } = useCall("catalogue.overview", {});
  const { data: own } = useCall("own-facts.list", {});
  const { data: files } = useCall("evidence.list", { provider: providerOf(offer.id) }, { enabled: isOpen });
  const value = { kind: "offer", value: offer } as const;
  const fact = own?.find((one) => factKey(one.fact) === factKey(value)) ?? null;
  return (
    <>
      <Button variant="default" size="sm" disabled={!canChange || !overview} onClick={() => setOpen(true)}>
        {t(fact ? "own-facts.change-own" : "own-facts.correct")}
      </Button>
      {isOpen && overview && (
        <OwnFactDrawer
          start={{ value: fact?.fact ?? value, fact, isNew: false }}
          overview={overview}
          files={files ?? []}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
