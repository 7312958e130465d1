import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { CloudService } from "../../../shared/model/cloud-service.ts";
import type { UsedService } from "../../../shared/model/leaving.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { opennessWord } from "./facet-words.ts";
import { ServiceDrawer } from "./service-drawer.tsx";
import "./lock-in.css";

type Proposed = Output<"used-services.propose">[number];

/** Cloud services that workloads use beside their machines, and what imported bills name. */
export function ServicesTab({ openId }: Readonly<{ openId: string | null }>) {
  const question = useCall("used-services.list", {});
  const { data: list } = useCall("lock-in.services", {});
  const { data: proposed } = useCall("used-services.propose", {});
  return (
    <Asked question={question}>
      {(used) => <Services used={used} list={list ?? []} proposed={proposed ?? []} openId={openId} />}
    </Asked>
  );
}

function Services({
  used,
  list,
  proposed,
  openId,
}: Readonly<{
  used: readonly UsedService[];
  list: readonly CloudService[];
  proposed: readonly Proposed[];
  openId: string | null;
}>) {
  const words = useText();
  const { t, of, percent, unknown } = words;
  const [, go] = useLocation();
  const canChange = useCanChange();
  const { data: workloads } = useWorkloads();
  const names = useMemo(() => new Map(workloads?.rows.map(({ id, name }) => [id, name])), [workloads]);
  const known = useMemo(() => new Map(list.map((one) => [one.code, one])), [list]);
  const { change: remove } = useChange("used-services.remove");
  const columns = useMemo((): Column<UsedService>[] => {
    const listed = (one: UsedService) => known.get(one.service) ?? null;
    return [
      {
        id: "workload",
        header: t("lock-in-page.workload"),
        width: 200,
        grow: true,
        value: (one) => names.get(one.workload) ?? one.workload,
      },
      {
        id: "service",
        header: t("lock-in-page.service"),
        width: 220,
        grow: true,
        value: (one) => of(listed(one)?.name ?? { ko: one.service, en: one.service }),
      },
      {
        id: "openness",
        header: t("lock-in-page.openness"),
        width: 120,
        value: (one) => opennessWord(words, one.openness ?? listed(one)?.openness ?? null),
      },
      {
        id: "share",
        header: t("lock-in-page.share"),
        width: 100,
        align: "right",
        value: (one) => one.share,
        show: (one) => (one.share === null ? unknown : percent(one.share)),
      },
      {
        id: "equivalent",
        header: t("lock-in-page.equivalent"),
        width: 280,
        grow: true,
        value: (one) => one.equivalent ?? listed(one)?.equivalents.join(", ") ?? null,
      },
    ];
  }, [t, of, percent, unknown, words, names, known]);
  const back = useBack();
  const close = (): void => back(pathOf("lock-in", "services"));
  const add = () => go(pathOf("lock-in", "services", "new"));
  const open = used.find(({ id }) => id === openId) ?? null;
  const fresh = proposed.filter((one) => one.used === null && one.workload !== null && one.service !== null);

  return (
    <>
      <p className="soft lock-in-note">{t("lock-in-page.services-lead", { count: list.length })}</p>
      {fresh.length > 0 && <Proposals fresh={fresh} known={known} names={names} />}
      <VirtualGrid
        name="used-services"
        label={t("lock-in-page.tab-services")}
        rows={used}
        rowId={(one) => one.id}
        columns={columns}
        onOpen={(one) => go(pathOf("lock-in", "services", one.id))}
        openId={openId}
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={!canChange}
            onClick={add}
          >
            {t("lock-in-page.add-service")}
          </Button>
        }
        empty={
          <EmptyState
            title={t("lock-in-page.no-services")}
            missing={t("lock-in-page.no-services-why")}
            action={{ label: t("lock-in-page.add-service"), run: add }}
          />
        }
      />
      {(open ?? openId === "new") && workloads && (
        <ServiceDrawer
          key={openId}
          used={open}
          list={list}
          workloads={workloads.rows}
          onClose={close}
          onRemove={(one) => void remove({ ids: [one.id] }).then((done) => done && close())}
        />
      )}
    </>
  );
}

/** What the bills name and nobody has taken over yet: one step for all. */
function Proposals({
  fresh,
  known,
  names,
}: Readonly<{
  fresh: readonly Proposed[];
  known: ReadonlyMap<string, CloudService>;
  names: ReadonlyMap<string, string>;
}>) {
  const { t, of, percent, unknown } = useText();
  const canChange = useCanChange();
  const { change: save, busy } = useChange("used-services.save");
  const take = () =>
    save({
      services: fresh.map(({ workload, service, share }) => ({
        id: null,
        workload: workload!, // only those with a workload and a service are offered
        service: service!,
        openness: null,
        equivalent: null,
        share,
        note: null,
      })),
    });
  return (
    <section className="service-proposals" aria-label={t("lock-in-page.proposed")}>
      <h2 className="section-title">{t("lock-in-page.proposed-title", { count: fresh.length })}</h2>
      <ul className="proposal-list">
        {fresh.slice(0, 8).map((one) => (
          <li key={`${one.billed} ${one.workload ?? ""}`}>
            {names.get(one.workload ?? "") ?? one.workload} · {of(known.get(one.service!)!.name)} ·{" "}
            {one.share === null ? unknown : percent(one.share)}
          </li>
        ))}
      </ul>
      <Button size="xs" disabled={!canChange} loading={busy} onClick={() => void take()}>
        {t("lock-in-page.take-proposed")}
      </Button>
    </section>
  );
}
