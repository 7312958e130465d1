import { useMemo } from "react";
import { limitNames } from "../../../shared/engines/limit-names.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { type LimitNames, limitSentence } from "../../../shared/text/limit-words.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";

/** Names of what limits speak of: from the catalogue in use and the inventory. While either is on its way, ids. */
export function useLimitNames(): LimitNames {
  const { data: overview } = useCall("catalogue.overview", {});
  const { data: cities } = useCall("catalogue.cities", {});
  const { data: groups } = useCall("groups.list", {});
  const workloads = useWorkloads().data?.rows;
  return useMemo(
    () =>
      limitNames({
        providers: overview?.providers.map(({ provider }) => provider) ?? [],
        regions: overview?.regions ?? [],
        cities: cities ?? [],
        workloads: workloads ?? [],
        groups: groups ?? [],
      }),
    [overview, cities, groups, workloads],
  );
}

/** Says a limit in one line. */
export function useLimitWords(): (limit: Limit["limit"]) => string {
  const { say } = useText();
  const names = useLimitNames();
  return useMemo(() => (limit: Limit["limit"]) => say(limitSentence(limit, names)), [say, names]);
}
