import { geoMercator } from "d3-geo";
import type { Region } from "../../../shared/model/catalogue.ts";

/** What of the base map is seen: a base point (x, y) stands at (x·k + dx, y·k + dy) on the screen, px. */
export type View = Readonly<{ k: number; dx: number; dy: number }>;
export type Size = Readonly<{ width: number; height: number }>;
export type Point = Readonly<{ x: number; y: number }>;

/** Width of the whole world on the base map. */
const BASE = 960;
export const MOST = 160;
const LEAST = 0.3;

export const projection = geoMercator()
  .scale(BASE / (2 * Math.PI))
  .translate([BASE / 2, BASE / 2])
  .rotate([-11, 0]); // cut through the Bering Strait, where nobody sells anything

export function basePoint(lon: number, lat: number): Point {
  const [x, y] = projection([lon, lat])!; // Mercator has every point but the poles
  return { x, y };
}

export const toScreen = (view: View, { x, y }: Point): Point => ({ x: x * view.k + view.dx, y: y * view.k + view.dy });

/** Zooms about a point of the screen, which stays where it is. */
export function zoomed(view: View, factor: number, about: Point): View {
  const k = Math.min(MOST, Math.max(LEAST, view.k * factor));
  const by = k / view.k;
  return { k, dx: about.x - (about.x - view.dx) * by, dy: about.y - (about.y - view.dy) * by };
}

export const moved = (view: View, dx: number, dy: number): View => ({ ...view, dx: view.dx + dx, dy: view.dy + dy });

/** The view that shows all of these base points with room around them. */
export function fitted(points: readonly Point[], { width, height }: Size, most = 24): View {
  if (points.length === 0) return fitted([basePoint(-126, -42), basePoint(178, 62)], { width, height });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = 40;
  const k = Math.min(
    most,
    Math.max(1, width - 2 * room) / Math.max(0.01, right - left),
    Math.max(1, height - 2 * room) / Math.max(0.01, bottom - top),
  );
  return { k, dx: width / 2 - ((left + right) / 2) * k, dy: height / 2 - ((top + bottom) / 2) * k };
}

/** Regions that stand so close that one mark stands for them. `cities` are the names it may be called by, the fullest first. */
export type Cluster = Readonly<{
  at: Point;
  regions: readonly Region[];
  cities: readonly string[];
  spread: readonly Point[];
}>;

type City = { base: Point; name: string; regions: Region[] };

/** Regions by the city whose coordinates they share: 383 regions stand in some 130 places. */
export function citiesOf(regions: readonly Region[]): readonly City[] {
  const cities = new Map<string, City>();
  for (const region of regions) {
    if (!region.place) continue;
    const key = `${region.place.lat} ${region.place.lon}`;
    const city = cities.get(key);
    if (city) city.regions.push(region);
    else
      cities.set(key, {
        base: basePoint(region.place.lon, region.place.lat),
        name: region.city ?? region.country,
        regions: [region],
      });
  }
  return [...cities.values()].sort((a, b) => b.regions.length - a.regions.length || (a.name < b.name ? -1 : 1));
}

const TOUCH = 26;

/** Marks of what is in sight: the fullest cities first, smaller ones close by drawn into them. */
export function clustersOf(cities: readonly City[], view: View, { width, height }: Size): readonly Cluster[] {
  const made: { at: Point; regions: Region[]; cities: string[]; spread: Point[] }[] = [];
  for (const { base, name, regions } of cities) {
    const at = toScreen(view, base);
    if (at.x < -20 || at.y < -20 || at.x > width + 20 || at.y > height + 20) continue;
    const near = made.find((one) => Math.hypot(one.at.x - at.x, one.at.y - at.y) < TOUCH);
    if (near) {
      near.regions.push(...regions);
      near.cities.push(name);
      near.spread.push(base);
    } else made.push({ at, regions: [...regions], cities: [name], spread: [base] });
  }
  return made;
}

type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Which marks have room for their name at their right, and which at their left; fuller ones first. */
export function namedSides(
  marks: readonly Readonly<{ at: Point; r: number; width: number }>[],
  { width }: Size,
): readonly ("right" | "left" | null)[] {
  const taken: Box[] = marks.map(({ at, r }) => ({ left: at.x - r, right: at.x + r, top: at.y - r, bottom: at.y + r }));
  return marks.map(({ at, r, width: wide }, own) => {
    const row = { top: at.y - 8, bottom: at.y + 8 };
    const right = { ...row, left: at.x + r + 2, right: at.x + r + 6 + wide };
    const left = { ...row, left: at.x - r - 6 - wide, right: at.x - r - 2 };
    const isFree = (box: Box): boolean =>
      box.left > 0 && box.right < width && !taken.some((other, index) => index !== own && overlaps(box, other));
    const side = isFree(right) ? "right" : isFree(left) ? "left" : null;
    if (side !== null) taken.push(side === "right" ? right : left);
    return side;
  });
}
