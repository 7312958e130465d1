/** What is needed of a TopoJSON file (world-atlas): lines as steps on a grid, and which lines bound a country. */
export type Atlas = Readonly<{
  transform: Readonly<{ scale: readonly number[]; translate: readonly number[] }>;
  arcs: readonly (readonly (readonly number[])[])[];
  objects: Readonly<{
    countries: Readonly<{ geometries: readonly Readonly<{ type: string; arcs?: unknown }>[] }>;
  }>;
}>;

export type Corners = Readonly<{ west: number; south: number; east: number; north: number }>;
type Place = readonly [lon: number, lat: number];

/**
 * Rings of the countries that reach into a part of the world, degrees; a country outside it is left out.
 *
 * TopoJSON keeps each border once: a ring is a list of lines, those with a negative number run backwards.
 */
export function ringsIn(atlas: Atlas, corners: Corners): Place[][] {
  const { scale, translate } = atlas.transform;
  const known = new Map<number, Place[]>();
  const lineOf = (number: number): Place[] => {
    const found = known.get(number);
    if (found) return found;
    let [x, y] = [0, 0];
    const line = (atlas.arcs[number] ?? []).map(([dx = 0, dy = 0]): Place => {
      x += dx;
      y += dy;
      return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
    });
    known.set(number, line);
    return line;
  };
  const ringOf = (numbers: readonly number[]): Place[] =>
    numbers.flatMap((number) => {
      const line = number < 0 ? lineOf(~number).toReversed() : lineOf(number);
      return line.slice(0, -1); // its last point is the first of the next
    });
  const { west, south, east, north } = corners;
  const reaches = (ring: readonly Place[]): boolean => {
    const lons = ring.map(([lon]) => lon);
    const lats = ring.map(([, lat]) => lat);
    const [left, right] = [Math.min(...lons), Math.max(...lons)];
    return right - left < 180 && left < east && right > west && Math.min(...lats) < north && Math.max(...lats) > south;
  };
  return atlas.objects.countries.geometries.flatMap(({ type, arcs }) => {
    const polygons = type === "Polygon" ? [arcs] : type === "MultiPolygon" ? arcs : [];
    return (polygons as readonly (readonly (readonly number[])[])[]) // as these two types are defined
      .flatMap((polygon) => polygon.map(ringOf))
      .filter(reaches);
  });
}

/**
 * A ring cut at a box (Sutherland and Hodgman 1974): side by side what lies outside is cut off, so that a painter that does
 * not clip draws nothing beyond the figure's edge.
 */
export function cutAt(
  ring: readonly (readonly [number, number])[],
  [left, top, right, bottom]: readonly [number, number, number, number],
): readonly (readonly [number, number])[] {
  const sides: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<readonly (readonly [number, number])[]>((points, [axis, at, sign]) => {
    const isIn = (point: readonly [number, number]): boolean => sign * (point[axis] - at) >= 0;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1)!; // of index 0 the last: the ring is closed
      if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
      const share = (at - before[axis]) / (point[axis] - before[axis]);
      const other = before[1 - axis]! + share * (point[1 - axis]! - before[1 - axis]!);
      const crossing: readonly [number, number] = axis === 0 ? [at, other] : [other, at];
      return isIn(point) ? [crossing, point] : [crossing];
    });
  }, ring);
}
