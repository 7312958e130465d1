import { ActionIcon, Button, Menu, NativeSelect, Select } from "@mantine/core";
import { IconDownload, IconSearch } from "@tabler/icons-react";
import { useMemo } from "react";
import { hitAt } from "../../../shared/charts/graph-drawing.ts";
import { svgOf } from "../../../shared/charts/svg.ts";
import { matches } from "../../../shared/text/find.ts";
import { inksOf, ready } from "../../charts/canvas.ts";
import { pngOf } from "../../charts/graph-view.ts";
import { GraphCanvas } from "../../charts/graph.tsx";
import { saveBytes, saveText } from "../../hooks/save-file.ts";
import { useText } from "../../hooks/use-text.ts";
import { DependencyGraphSide } from "./dependency-graph-side.tsx";
import { type DependencyGraphState, findable, useDependencyGraph } from "./use-dependency-graph.ts";
import type { Inventory } from "./use-inventory.ts";
import "./dependency-graph.css";

/** Dependencies as a picture: who calls whom, what hangs in a circle, and the neighbours of whatever is chosen. */
export function DependencyGraph({ inventory }: Readonly<{ inventory: Inventory }>) {
  const { t, number } = useText();
  const state = useDependencyGraph(inventory);
  const { graph, layout, drawing, at } = state;
  const links = graph.links.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  if (!state.isReady)
    return (
      <p className="soft" role="status">
        {t("graph.preparing")}
      </p>
    );
  return (
    <section className="dependency-graph" aria-label={t("inventory.tab-dependencies")}>
      <GraphBar state={state} inventory={inventory} />
      <p className="graph-title">
        <strong>{drawing.title}</strong>{" "}
        <span className="soft">
          {t(graph.unlinked > 0 ? "graph.scope" : "graph.scope-all", {
            links: number(links, 0),
            places: number(graph.places.length, 0),
            unlinked: number(graph.unlinked, 0),
          })}
        </span>
      </p>
      <div className="graph-room">
        <GraphCanvas
          drawing={drawing}
          at={at}
          onChoose={state.choose}
          onOpen={state.toggle}
          onStep={state.step}
          hitAt={(point) => hitAt(graph, layout, point)}
          nameOf={state.nameOf}
        />
        <DependencyGraphSide state={state} inventory={inventory} />
      </div>
      <Legend state={state} />
    </section>
  );
}

const FOUND = 30;

function GraphBar({ state, inventory }: Readonly<{ state: DependencyGraphState; inventory: Inventory }>) {
  const { t } = useText();
  const { choice, setChoice, drawing, graph } = state;
  const names = useMemo(() => findable(inventory), [inventory]);
  const types = useMemo(
    () => [...new Set(inventory.dependencies.flatMap(({ type }) => (type === null ? [] : [type])))].sort(),
    [inventory],
  );
  const systems = useMemo(
    () => [...inventory.groups].sort((a, b) => a.name.localeCompare(b.name, "ko", { numeric: true })),
    [inventory],
  );
  const closed = graph.places.filter(({ kind, isOpen, members }) => kind === "group" && !isOpen && members > 0);
  const opened = graph.places.filter(({ isOpen }) => isOpen);

  async function savePng(): Promise<void> {
    const blob = await pngOf(ready(drawing), drawing, inksOf(document.body));
    if (blob) await saveBytes(`${t("graph.file")}.png`, "image/png", new Uint8Array(await blob.arrayBuffer()));
  }

  return (
    <div className="graph-bar">
      <Select
        className="graph-find"
        size="xs"
        searchable
        aria-label={t("graph.find")}
        placeholder={t("graph.find-hint")}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<span />}
        nothingFoundMessage={t("graph.nothing-found")}
        data={names}
        limit={FOUND}
        maxDropdownHeight={260}
        filter={({ options, search, limit }) =>
          options
            .map((option) => ({ option, score: "label" in option ? matches(option.label, search) : 0 }))
            .filter(({ score }) => score > 0)
            .sort((a, b) => b.score - a.score)
            .slice(0, limit)
            .map(({ option }) => option)
        }
        value={null}
        onChange={(id) => id !== null && state.find(id)}
      />
      <NativeSelect
        size="xs"
        className="graph-around"
        aria-label={t("graph.around")}
        value={choice.around ?? ""}
        onChange={(event) => setChoice({ ...choice, around: event.currentTarget.value || null })}
        data={[
          { value: "", label: t("graph.around-all") },
          ...(choice.around !== null && !systems.some(({ id }) => id === choice.around)
            ? [
                {
                  value: choice.around,
                  label: names.find(({ value }) => value === choice.around)?.label ?? choice.around,
                },
              ]
            : []),
          ...systems.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {types.length > 1 && (
        <NativeSelect
          size="xs"
          className="graph-type"
          aria-label={t("graph.type")}
          value={choice.type ?? ""}
          onChange={(event) => setChoice({ ...choice, type: event.currentTarget.value || null })}
          data={[{ value: "", label: t("graph.type-all") }, ...types]}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={t("graph.strictness")}
        value={choice.strictness}
        onChange={
          (event) => setChoice({ ...choice, strictness: event.currentTarget.value as typeof choice.strictness }) // one of the three below
        }
        data={(["all", "strict", "loose"] as const).map((value) => ({ value, label: t(`graph.strict-${value}`) }))}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={closed.length === 0}
        onClick={() =>
          state.open(
            closed.map(({ id }) => id),
            true,
          )
        }
      >
        {t("graph.open-all")}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={opened.length === 0}
        onClick={() => state.open([...choice.open], false)}
      >
        {t("graph.close-all")}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={`${t("graph.save-svg")}, ${t("graph.save-png")}`}>
            <IconDownload size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void saveText(`${t("graph.file")}.svg`, "image/svg+xml", svgOf(drawing))}>
            {t("graph.save-svg")}
          </Menu.Item>
          <Menu.Item onClick={() => void savePng()}>{t("graph.save-png")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Shapes and lines with their words, only those that occur. */
function Legend({ state }: Readonly<{ state: DependencyGraphState }>) {
  const { t } = useText();
  const { places, links, circles } = state.graph;
  const has = (kind: string) => places.some((place) => place.kind === kind || (kind === "workload" && place.isOpen));
  return (
    <ul className="graph-legend" aria-label={t("graph.legend")}>
      <li>{t("graph.legend-way")}</li>
      {has("group") && (
        <li>
          <span className="legend-square" aria-hidden="true" /> {t("graph.legend-group")}
        </li>
      )}
      {has("workload") && (
        <li>
          <span className="legend-circle" aria-hidden="true" /> {t("graph.legend-workload")}
        </li>
      )}
      {has("external") && (
        <li>
          <span className="legend-triangle" aria-hidden="true" /> {t("graph.legend-external")}
        </li>
      )}
      <li>
        <span className="legend-line" aria-hidden="true" /> {t("graph.legend-strict")}
      </li>
      {links.some(({ isStrict }) => !isStrict) && (
        <li>
          <span className="legend-line legend-loose" aria-hidden="true" /> {t("graph.legend-loose")}
        </li>
      )}
      {circles.length > 0 && (
        <li>
          <span className="legend-line legend-in-circle" aria-hidden="true" /> {t("graph.legend-circle")}
        </li>
      )}
      {links.some(({ isProposed }) => isProposed) && (
        <li>
          <span className="legend-line legend-proposed" aria-hidden="true" /> {t("graph.legend-proposed")}
        </li>
      )}
    </ul>
  );
}
