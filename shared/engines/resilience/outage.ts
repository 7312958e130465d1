import type { RecoveryMode } from "../../model/recovery.ts";

/** Where something stands, and how it comes back when that place is lost. */
export type Stand = Readonly<{
  /** `null`: in no place that an outage of the plan can take. */
  first: string | null;
  mode: RecoveryMode;
  second: string | null;
  /** Whether a mirror carries on by itself; one that must not be (see pair.ts) comes back as a hot standby does. */
  mirrorHolds: boolean;
}>;

/**
 * What the loss of some places does to one stand: `null` it stays up, else the mode by which it comes back.
 *
 * A mirror carries on in its other place. `none`: nothing brings it back, since the second place is not there, is lost as
 * well, or was never decided.
 */
export function fateOf({ first, mode, second, mirrorHolds }: Stand, lost: ReadonlySet<string>): RecoveryMode | null {
  if (first === null || !lost.has(first)) return null;
  if (mode === "none" || second === null || lost.has(second)) return "none";
  if (mode === "mirror") return mirrorHolds ? null : "hot";
  return mode;
}

/** Per position: how it comes back (`null` up), and through whom it is kept down longest (−1: its own place). */
export type Fallen = Readonly<{ back: readonly (RecoveryMode | null)[]; through: Int32Array }>;

/**
 * Who cannot do without whom, turned round: per position its users.
 *
 * `edges[position]` = positions it cannot do without; positions past `size` are joints that stand for a group.
 */
export function usersOf(edges: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  const users: number[][] = Array.from({ length: Math.max(edges.length, size) }, () => []);
  edges.forEach((needed, position) => {
    for (const other of needed) users[other]!.push(position);
  });
  return users;
}

/** Slowest way back first. */
const slowestFirst = ["none", "cold", "warm", "hot", "mirror"] as const satisfies readonly RecoveryMode[];

/**
 * Everything that falls with what fell: to its users, and so on (domain 8).
 *
 * What depends on several comes back with the slowest of them, so the slowest spread first and nothing is visited twice.
 */
export function fallFrom(own: readonly (RecoveryMode | null)[], users: readonly (readonly number[])[]): Fallen {
  const back: (RecoveryMode | null)[] = users.map(() => null);
  const through = new Int32Array(users.length).fill(-1);
  const fallen = new Map<RecoveryMode, number[]>(slowestFirst.map((mode) => [mode, []]));
  own.forEach((fate, position) => {
    if (fate !== null) fallen.get(fate)!.push(position);
  });
  for (const mode of slowestFirst) {
    const queue = fallen.get(mode)!.filter((position) => back[position] === null);
    for (const position of queue) back[position] = mode;
    // the list grows while it is walked: nearest first, in the order of positions
    for (const position of queue)
      for (const user of users[position]!) {
        if (back[user] !== null) continue;
        back[user] = mode;
        through[user] = position < own.length ? position : through[position]!;
        queue.push(user);
      }
  }
  return { back: back.slice(0, own.length), through: through.slice(0, own.length) };
}
