import type { Drawing, Mark } from "./marks.ts";
import { type Atlas, type Corners, cutAt, ringsIn } from "./outlines.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** A place on the map: what stands there, and how much of it comes back there. */
export type MapPlace = Readonly<{
  /** City and country. */
  name: string;
  lat: number;
  lon: number;
  workloads: number;
  copies: number;
  /** Regions that stand there, as the list beside the map names them. */
  regions: readonly string[];
}>;

export type RegionMap = Readonly<{
  title: string;
  places: readonly MapPlace[];
  /** Outlines of the countries; `null`: only the places are drawn. */
  atlas: Atlas | null;
  /** `27`, `27 + 3 copies`: beside a place, and in the table. */
  print: (place: MapPlace) => string;
  head: readonly [place: string, regions: string, workloads: string];
  width: number;
}>;

const [LEAST, MOST] = [220, 340];
/** Degrees around the places at least, so that a single city still lies in a land one knows. */
const AROUND = { lon: 3.2, lat: 2.2 };
/** The list stands beside the map. */
const LIST = 0.38;
const DOT = { least: 5, most: 15 };
const LINE = 15;

/** Mercator's height of a latitude, in degrees of the equator. */
const mercator = (lat: number): number => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp((y * Math.PI) / 180)) - 90;

/**
 * Where the placement puts what: a dot for each city, as large as what stands there, numbered as in the list beside it.
 *
 * Cities and land in Mercator's projection, cut to what holds all places. A dot where only copies wait is hollow.
 */
export function regionMap({ title, places, atlas, print, head, width }: RegionMap): Drawing {
  const ordered = places.toSorted(
    (a, b) => b.workloads - a.workloads || b.copies - a.copies || (a.name < b.name ? -1 : 1),
  );
  const mapWidth = Math.round(width * (1 - LIST)) - 12;
  const corners = cornersOf(places);
  const spanX = corners.east - corners.west;
  const spanY = mercator(corners.north) - mercator(corners.south);
  const mapHeight = Math.min(MOST, Math.max(LEAST, (mapWidth * spanY) / spanX));
  // the wider need decides the scale; the other side shows more land
  const scale = Math.min(mapWidth / spanX, mapHeight / spanY);
  const middle = {
    lon: (corners.east + corners.west) / 2,
    y: (mercator(corners.north) + mercator(corners.south)) / 2,
  };
  const shown: Corners = {
    west: middle.lon - mapWidth / scale / 2,
    east: middle.lon + mapWidth / scale / 2,
    south: latitude(middle.y - mapHeight / scale / 2),
    north: latitude(middle.y + mapHeight / scale / 2),
  };
  const at = (lon: number, lat: number): readonly [number, number] => [
    mapWidth / 2 + (lon - middle.lon) * scale,
    mapHeight / 2 - (mercator(lat) - middle.y) * scale,
  ];
  const listHeight = 8 + ordered.reduce((sum, { regions }) => sum + (1 + regions.length) * LINE + 4, 0);
  const height = Math.max(mapHeight, listHeight) + 2;
  const frame = `M0.5 0.5H${mapWidth}V${mapHeight}H0.5Z`;
  const most = Math.max(1, ...ordered.map(({ workloads, copies }) => workloads + copies));
  return {
    title,
    width,
    height,
    marks: [
      ...(atlas ? land(ringsIn(atlas, shown), at, mapWidth, mapHeight) : []),
      { kind: "path", d: frame, tone: "plain", fill: false, width: 0.8 },
      ...dots(
        ordered.map((place) => {
          const [x, y] = at(place.lon, place.lat);
          return {
            place,
            x,
            y,
            r: DOT.least + (DOT.most - DOT.least) * Math.sqrt((place.workloads + place.copies) / most),
          };
        }),
      ),
      ...list(ordered, mapWidth + 16, width - mapWidth - 16, print),
    ],
    table: { head, rows: ordered.map((place) => [place.name, place.regions.join(", "), print(place)]) },
  };
}

function cornersOf(places: readonly MapPlace[]): Corners {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const room = { lon: Math.max(AROUND.lon, 0.18 * (east - west)), lat: Math.max(AROUND.lat, 0.18 * (north - south)) };
  return {
    west: west - room.lon,
    east: east + room.lon,
    south: Math.max(-80, south - room.lat),
    north: Math.min(80, north + room.lat),
  };
}

function land(
  rings: readonly (readonly (readonly [number, number])[])[],
  at: (lon: number, lat: number) => readonly [number, number],
  width: number,
  height: number,
): Mark[] {
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  const d = rings
    .map((ring) => {
      const cut = cutAt(
        ring.map(([lon, lat]) => at(lon, Math.max(-84, Math.min(84, lat)))),
        [0, 0, width, height],
      );
      return cut.length < 3 ? "" : `M${cut.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
    })
    .join("");
  if (d === "") return [];
  return [
    { kind: "path", d, tone: "faint", fill: true },
    { kind: "path", d, tone: "shade-6", fill: false, width: 0.5 },
  ];
}

type Dot = Readonly<{ place: MapPlace; x: number; y: number; r: number }>;

/** Dots, the large ones below; then their numbers, each where no other dot or number is. */
function dots(all: readonly Dot[]): Mark[] {
  const taken: (readonly [number, number])[] = [];
  const numbers = all.map((dot, index): Mark => {
    const { x, y, r } = dot;
    const away = r + 8;
    const around = [
      [x, y],
      [x + away, y],
      [x - away, y],
      [x, y - away],
      [x, y + away],
    ] as const;
    const isFree = ([left, top]: readonly [number, number]): boolean =>
      taken.every(([a, b]) => Math.hypot(a - left, b - top) > 13) &&
      all.every((other) => other === dot || Math.hypot(other.x - left, other.y - top) > other.r + 4);
    const spot = around.find(isFree) ?? around[0];
    taken.push(spot);
    return { kind: "label", x: spot[0], y: spot[1], text: String(index + 1), anchor: "middle", size: 10, strong: true };
  });
  return [...all.flatMap(dotMarks), ...numbers];
}

function dotMarks({ place, x, y, r }: Dot): Mark[] {
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  const rim = `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 0 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 0 ${n(x - r)} ${n(y)}Z`;
  const hint = place.name;
  const edge: Mark = { kind: "path", d: rim, tone: "shade-1", fill: false, width: 1.2, hint };
  return place.workloads === 0 ? [edge] : [{ kind: "point", x, y, r, shape: "circle", tone: "shade-3", hint }, edge];
}

function list(places: readonly MapPlace[], x: number, room: number, print: (place: MapPlace) => string): Mark[] {
  let y = 10;
  return places.flatMap((place, index): Mark[] => {
    const value = print(place);
    const name = shorten(`${index + 1}  ${place.name}`, columnsIn(room - letters(value, 10) - 8, 11));
    const head: Mark[] = [
      { kind: "label", x, y, text: name, anchor: "start", size: 11, strong: true },
      { kind: "label", x: x + room, y, text: value, anchor: "end", size: 10 },
    ];
    const rows = place.regions.map((region, at): Mark => ({
      kind: "label",
      x: x + 14,
      y: y + (at + 1) * LINE,
      text: shorten(region, columnsIn(room - 14, 10)),
      anchor: "start",
      size: 10,
      tone: "plain",
    }));
    y += (1 + place.regions.length) * LINE + 4;
    return [...head, ...rows];
  });
}
