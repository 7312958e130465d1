import type { PlanDifference } from "../model/plan-difference.ts";
import type { Approval } from "../model/plan-version.ts";
import type { Day } from "../units/date.ts";

/** One line of the revision history. */
export type RevisionLine = Readonly<{
  label: string;
  on: Day;
  unit: string | null;
  /** `null`: left out of a copy that hides names. */
  reason: string | null;
  /** Sections that say something else than in the version before; `null`: there was none. */
  sections: readonly string[] | null;
  /** Over the inputs, without `sha256:`. */
  digest: string;
  isApproved: boolean;
}>;

/** Which version is printed, what there was before it, who has signed it, and what it says otherwise. */
export type Revision = Readonly<{
  /** As printed: `1.1`. */
  label: string;
  status: "draft" | "approved";
  /** The frozen version this is, word for word; `null`: a draft. */
  number: number | null;
  /** Versions before this one, oldest first. */
  earlier: readonly RevisionLine[];
  /** This one, where it is frozen. */
  own: RevisionLine | null;
  approvals: readonly Approval[];
  /** Since the version approved last, else since the one frozen last; `null`: there is none before this one. */
  difference: PlanDifference | null;
  /** Whether the version it is held against was approved. */
  sinceApproved: boolean;
}>;
