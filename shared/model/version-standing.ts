import { z } from "zod";
import type { Approval } from "./plan-version.ts";

/** `none`: nobody is asked. `open`: not everybody has said. `declined`: somebody said no. `approved`: all who were asked said yes. */
export const ApprovalState = z.enum(["none", "open", "approved", "declined"]);
export type ApprovalState = z.infer<typeof ApprovalState>;

export function approvalState(approvals: readonly Pick<Approval, "verdict">[]): ApprovalState {
  if (approvals.length === 0) return "none";
  if (approvals.some(({ verdict }) => verdict === "declined")) return "declined";
  return approvals.every(({ verdict }) => verdict === "approved") ? "approved" : "open";
}

/** What comes after a label: its last number counted up (`1.0` → `1.1`, `3판` → `4판`), or the first that begins with it. */
export function nextLabel(label: string, taken: readonly string[] = []): string {
  let next = label;
  do next = countedUp(next);
  while (taken.includes(next));
  return next;
}

function countedUp(label: string): string {
  const at = /\d+(?=\D*$)/.exec(label);
  if (!at) return `${label.slice(0, 18)}.1`;
  return `${label.slice(0, at.index)}${BigInt(at[0]) + 1n}${label.slice(at.index + at[0].length)}`.slice(0, 20);
}

/**
 * What a plan that is not a frozen version any more is called when it is printed (domain 11): never by the name of a version it
 * is not. A number the planner has typed stands, unless it is that of a version.
 */
export const draftLabel = (typed: string, labels: readonly string[]): string =>
  labels.includes(typed) ? nextLabel(typed, labels) : typed;
