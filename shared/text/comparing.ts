/** Comparing: criteria, Pareto set, sensitivity, scenarios side by side. */
export const comparing = {
  "comparing.nothing-lawful": {
    ko: "갈 수 있는 리전이 있는 워크로드가 없어 견줄 것이 없습니다",
    en: "No workload may go to any region, so there is nothing to compare",
  },
  "comparing.nowhere": {
    ko: "{{name}}이(가) 갈 수 있는 리전이 없어 견줄 것이 없습니다",
    en: "{{name}} may not go to any region, so there is nothing to compare",
  },
  "comparing.no-workload": {
    ko: "워크로드가 없어 견줄 것이 없습니다. 인벤토리를 먼저 가져오십시오",
    en: "There is no workload, so there is nothing to compare. Bring in the inventory first",
  },
  "comparing.no-weight": {
    ko: "가중치가 모두 0이거나 꺼져 있어 점수를 셀 수 없습니다. 요구사항에서 하나 이상 정하십시오",
    en: "No score, because every weight is 0 or off. Set at least one under Requirements",
  },
} as const;
