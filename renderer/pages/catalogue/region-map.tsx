import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { MapGround, type PartOfMap } from "../../parts/map/map-ground.tsx";
import type { Cluster } from "../../parts/map/map-view.ts";
import type { WorldPart } from "../../parts/world-part.ts";
import { MapMarks } from "./map-marks.tsx";
import type { Places } from "./places.ts";

/**
 * The regions on a map to move about in. Where several stand in one place one mark stands for them; a click on it goes
 * nearer and lists them.
 */
export function RegionMap({
  regions,
  places,
  partOf,
  open,
  label,
  first = "world",
  onOpen,
  onHere,
}: Readonly<{
  regions: readonly Region[];
  places: Places;
  partOf: (region: Region) => WorldPart;
  open: Region | null;
  label: string;
  /** Where it begins. */
  first?: PartOfMap;
  onOpen: (id: RegionId) => void;
  /** The regions of one mark; `null` where somebody goes elsewhere. */
  onHere: (regions: readonly Region[] | null) => void;
}>) {
  return (
    <MapGround label={label} first={first} focus={open?.place ?? null} onLeave={() => onHere(null)}>
      {({ view, size, show }) => {
        const onPick = (cluster: Cluster): void => {
          if (cluster.regions.length === 1) return onOpen(cluster.regions[0]!.id);
          onHere(cluster.regions);
          if (cluster.spread.length > 1) show(cluster.spread);
        };
        return (
          <MapMarks
            regions={regions}
            places={places}
            partOf={partOf}
            view={view}
            size={size}
            open={open}
            onPick={onPick}
          />
        );
      }}
    </MapGround>
  );
}
