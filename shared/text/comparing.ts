/** Comparing: criteria, Pareto set, sensitivity, scenarios side by side. */
export const comparing = {
  "comparing.nothing-lawful": {
    ko: "갈 수 있는 리전이 있는 워크로드가 없어 견줄 것이 없습니다",
    en: "No workload may go to any region, so there is nothing to compare",
  },
} as const;
