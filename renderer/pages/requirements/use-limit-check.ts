import { useDebouncedValue } from "@mantine/hooks";
import { type UseQueryResult, keepPreviousData, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { LimitCheck } from "../../../shared/model/placing.ts";
import { Limit } from "../../../shared/model/requirement.ts";
import { run } from "../../host.ts";

const QUIET_MS = 450;
const Limits = z.array(Limit);

export type Checked = Readonly<{
  question: UseQueryResult<LimitCheck>;
  /** What is shown stands on other limits than those there are now. */
  isOld: boolean;
}>;

/**
 * Whether limits can hold together, asked while they are typed: once the hands rest, and again whenever the plan changes.
 *
 * A question that is overtaken by the next one is stopped at the host. Limits that are off take no part.
 */
export function useLimitCheck(scenario: ScenarioId, limits: readonly Limit[], isEnabled: boolean): Checked {
  // who decided a limit and why does not change whether it can be kept
  const now = JSON.stringify(limits.filter(({ on }) => on).map((one) => ({ ...one, decidedBy: null, note: null })));
  const [asked] = useDebouncedValue(now, QUIET_MS);
  const question = useQuery<LimitCheck>({
    queryKey: ["placement.check-limits", scenario, asked],
    queryFn: ({ signal }) =>
      run(
        "placement.check-limits",
        { scenario, limits: Limits.parse(JSON.parse(asked)) },
        {
          started: (stop) => {
            if (signal.aborted) stop();
            else signal.addEventListener("abort", stop, { once: true });
          },
        },
      ),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  return { question, isOld: asked !== now || question.isPlaceholderData || question.isFetching };
}
