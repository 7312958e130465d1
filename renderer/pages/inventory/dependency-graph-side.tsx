import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { type Link, type Place, linksAt } from "../../../shared/charts/graph.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import type { DependencyGraphState } from "./use-dependency-graph.ts";
import type { Inventory } from "./use-inventory.ts";

const LISTED = 60;
const MOST = 12;
const NAMED = 6;

/** Beside the graph, for those who read instead of look: what is chosen with its links, else circles and what has most. */
export function DependencyGraphSide({
  state,
  inventory,
}: Readonly<{ state: DependencyGraphState; inventory: Inventory }>) {
  const { t } = useText();
  return (
    <div className="graph-side" tabIndex={0} role="region" aria-label={t("graph.side")}>
      {state.chosen === null ? (
        <Overview state={state} />
      ) : (
        <Chosen id={state.chosen} state={state} inventory={inventory} />
      )}
    </div>
  );
}

function Overview({ state }: Readonly<{ state: DependencyGraphState }>) {
  const { t, number } = useText();
  const { places, circles, placeOf } = state.graph;
  const most = [...places].sort((a, b) => b.links - a.links || (a.name < b.name ? -1 : 1)).slice(0, MOST);
  return (
    <>
      {circles.length > 0 && (
        <>
          <h2>{t("graph.circles")}</h2>
          <p className="soft">{t("graph.circles-why")}</p>
          {circles.map((ids, at) => (
            <div key={ids[0]} className="graph-circle">
              <h3>{t("graph.circle", { number: at + 1, count: number(ids.length, 0) })}</h3>
              <ul>
                {ids.slice(0, NAMED).map((id) => (
                  <li key={id}>
                    <PlaceButton place={places[placeOf.get(id)!]!} onChoose={state.choose} />
                  </li>
                ))}
                {ids.length > NAMED && (
                  <li className="soft">{t("graph.circle-more", { count: number(ids.length - NAMED, 0) })}</li>
                )}
              </ul>
            </div>
          ))}
        </>
      )}
      <h2>{t("graph.most")}</h2>
      <ol className="graph-most">
        {most.map((place) => (
          <li key={place.id}>
            <PlaceButton place={place} onChoose={state.choose} />
            <span className="figures soft">{t("graph.links-count", { count: number(place.links, 0) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function PlaceButton({ place, onChoose }: Readonly<{ place: Place; onChoose: (id: string) => void }>) {
  return (
    <button type="button" className="graph-name" onClick={() => onChoose(place.id)}>
      {place.name}
    </button>
  );
}

function Chosen({ id, state, inventory }: Readonly<{ id: string; state: DependencyGraphState; inventory: Inventory }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const { graph, choose, choice, setChoice } = state;
  const place = graph.places[graph.placeOf.get(id)!]!;
  const row = place.rows.find((one) => one.id === id);
  const name = row?.name ?? place.name;
  const isGroup = place.kind === "group" && !row;
  const links = linksAt(graph, id);
  const count = (some: readonly Link[]) => some.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const group = inventory.groups.find((one) => one.id === place.id);
  const kind = isGroup
    ? t("graph.kind-group", { count: number(place.members, 0) })
    : place.kind === "external"
      ? t("graph.kind-external")
      : group
        ? t("graph.kind-workload-of", { group: group.name })
        : t("graph.kind-workload");
  return (
    <>
      <h2>{name}</h2>
      <p className="soft">
        {kind}
        {place.circle !== null && ` · ${t("graph.in-circle", { number: place.circle + 1 })}`}
      </p>
      <p className="read-out" role="status">
        {t("graph.chosen-now", { name, out: number(count(links.out), 0), in: number(count(links.in), 0) })}
      </p>
      <div className="graph-side-buttons">
        {isGroup && place.members > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => state.toggle(id)}>
            {t(place.isOpen ? "graph.close-group" : "graph.open-group")}
          </Button>
        )}
        {choice.around !== id && (
          <Button size="compact-xs" variant="default" onClick={() => setChoice({ ...choice, around: id })}>
            {t("graph.only-around")}
          </Button>
        )}
        {place.kind !== "external" && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => go(pathOf("inventory", isGroup ? "systems" : "workloads", id))}
          >
            {t("graph.edit")}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => choose(null)}>
          {t("graph.unchoose")}
        </Button>
      </div>
      <LinkTable
        title={t("graph.out", { count: number(count(links.out), 0) })}
        links={links.out}
        end="to"
        state={state}
      />
      <LinkTable
        title={t("graph.in", { count: number(count(links.in), 0) })}
        links={links.in}
        end="from"
        state={state}
      />
    </>
  );
}

function LinkTable({
  title,
  links,
  end,
  state,
}: Readonly<{ title: string; links: readonly Link[]; end: "from" | "to"; state: DependencyGraphState }>) {
  const { t, number } = useText();
  const { choose } = state;
  const nameOf = (link: Link): string => state.nameOf(link[end]);
  const sorted = [...links].sort(
    (a, b) => b.dependencies.length - a.dependencies.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  return (
    <>
      <h3>{title}</h3>
      {links.length === 0 ? (
        <p className="soft">{t("graph.no-links")}</p>
      ) : (
        <table className="plain-table graph-links">
          <thead className="read-out">
            <tr>
              <th scope="col">{t("graph.other-end")}</th>
              <th scope="col">{t("graph.how")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, LISTED).map((link) => (
              <tr key={link[end]}>
                <td>
                  <button type="button" className="graph-name" onClick={() => choose(link[end])}>
                    {nameOf(link)}
                  </button>
                </td>
                <td className="soft">
                  {[
                    t(link.isStrict ? "graph.strict" : "graph.loose"),
                    ...(link.isProposed ? [t("graph.legend-proposed")] : []),
                    [...new Set(link.dependencies.flatMap(({ type }) => (type === null ? [] : [type])))]
                      .slice(0, 2)
                      .join(", "),
                    link.dependencies.length > 1
                      ? t("graph.links-count", { count: number(link.dependencies.length, 0) })
                      : "",
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {links.length > LISTED && <p className="soft">{t("graph.more", { count: number(links.length - LISTED, 0) })}</p>}
    </>
  );
}
