const percent = "number(maximumFractionDigits: 1)";
const whole = "number(maximumFractionDigits: 0)";

const share = (ko: string, en: string) => ({
  ko: `${ko}의 최대 몫을 {{limit, ${percent}}} %에서 {{needed, ${percent}}} %(으)로 올리면 가능합니다.`,
  en: `Raise the greatest share of ${en} from {{limit, ${percent}}} % to {{needed, ${percent}}} %.`,
});
const concentration = (ko: string, en: string) => ({
  ko: `${ko} 집중도(HHI) 한도를 {{limit, ${whole}}}에서 {{needed, ${whole}}}(으)로 올리면 가능합니다.`,
  en: `Raise the limit on concentration over ${en} (HHI) from {{limit, ${whole}}} to {{needed, ${whole}}}.`,
});
const quota = (ko: string, en: string) => ({
  ko: `{{where}}의 ${ko} 할당량을 {{limit, number}}에서 {{needed, number}}(으)로 늘리면 가능합니다.`,
  en: `Raise the quota of ${en} at {{where}} from {{limit, number}} to {{needed, number}}.`,
});
const search = (ko: string, en: string, unit: string) => ({
  ko: `배치를 찾고 있습니다: ${ko} {{value, number(maximumFractionDigits: 2)}} ${unit}, 한계 {{bound, number(maximumFractionDigits: 2)}} ${unit}`,
  en: `Searching: ${en} {{value, number(maximumFractionDigits: 2)}} ${unit}, bound {{bound, number(maximumFractionDigits: 2)}} ${unit}`,
});

/** How a search goes on, what contradicts what, and the ways out of a contradiction. */
export const placementWays = {
  "placement.doing-search": { ko: "배치를 찾고 있습니다", en: "Searching for a placement" },
  "placement.doing-search-no-value": {
    ko: "아직 가능한 배치를 찾지 못했습니다. 한계 {{bound, number(maximumFractionDigits: 2)}}",
    en: "No placement found yet; bound {{bound, number(maximumFractionDigits: 2)}}",
  },
  "placement.doing-search-no-bound": {
    ko: "배치를 찾았습니다: {{value, number(maximumFractionDigits: 2)}}. 한계를 계산하고 있습니다",
    en: "A placement is found: {{value, number(maximumFractionDigits: 2)}}. Computing how good one can be",
  },
  "placement.doing-search-score": search("점수", "score", ""),
  "placement.doing-search-cost": search("월 비용", "monthly cost", "{{currency}}"),
  "placement.doing-search-latency": search("평균 지연", "mean latency", "ms"),
  "placement.doing-search-sovereignty": search("평균 주권 점수", "mean sovereignty", ""),
  "placement.doing-search-lock-in": search("평균 종속성", "mean lock-in", ""),
  "placement.doing-conflict": {
    ko: "모든 조건을 지키는 배치가 없습니다. 서로 맞지 않는 조건을 찾고 있습니다",
    en: "No placement keeps every limit. Looking for the limits that contradict each other",
  },
  "placement.doing-relaxations": {
    ko: "무엇을 얼마나 완화하면 되는지 찾고 있습니다",
    en: "Looking for what would have to give way, and how far",
  },

  // whether limits can hold together
  "placement.limits-possible": {
    ko: "이 한도를 모두 지키는 배치가 있습니다.",
    en: "There is a placement that keeps all of these limits.",
  },
  "placement.limits-impossible": {
    ko: "이 한도를 모두 지키는 배치는 없습니다.",
    en: "No placement keeps all of these limits.",
  },
  "placement.limits-impossible-few": {
    ko: "이 한도를 모두 지키는 배치는 없습니다. {{count, number}}개가 서로 맞지 않습니다.",
    en: "No placement keeps all of these limits: {{count, number}} of them contradict each other.",
  },
  "placement.limits-open": {
    ko: "2초 안에 판단하지 못했습니다. 배치를 계산하면 알 수 있습니다.",
    en: "It could not be told within 2 s. Solve the placement to find out.",
  },
  "placement.limits-nothing": {
    ko: "배치할 워크로드가 없어 판단할 것이 없습니다.",
    en: "There is no workload to place, so there is nothing to tell.",
  },

  // what takes part in a contradiction
  "placement.conflict-limit-share": { ko: "비중 한도", en: "A limit on shares" },
  "placement.conflict-limit-concentration": { ko: "집중도 한도", en: "A limit on concentration" },
  "placement.conflict-limit-budget": { ko: "연간 예산", en: "The budget of a year" },
  "placement.conflict-limit-total-budget": { ko: "계획 기간 전체 예산", en: "The budget of all years" },
  "placement.conflict-limit-providers": { ko: "제공자 수 한도", en: "The limit on the number of providers" },
  "placement.conflict-limit-group-together": {
    ko: "응용 그룹을 한 리전에 함께 두는 조건",
    en: "Application groups stay in one region",
  },
  "placement.conflict-limit-quota": { ko: "할당량", en: "A quota" },
  "placement.conflict-limit-mean": { ko: "평균 기준", en: "A limit on a mean" },
  "placement.conflict-limit-commitment": { ko: "약정한 최소 지출", en: "Minimum spend agreed in a contract" },
  "placement.conflict-limit-near": { ko: "서로 가까이 두는 조건", en: "Workloads stay near each other" },
  "placement.conflict-limit-apart": { ko: "서로 떨어뜨려 두는 조건", en: "Workloads keep apart" },
  "placement.conflict-limit-together": { ko: "함께 두는 조건", en: "Workloads stay together" },
  "placement.conflict-limit-recovery": { ko: "둘째 거점을 두는 조건", en: "Second places where grades ask for them" },
  "placement.conflict-group": {
    ko: "응용 그룹 {{group}}을(를) 한 리전에 함께 두는 조건",
    en: "The application group {{group}} stays in one region",
  },
  "placement.conflict-dependency": {
    ko: "{{a}} ↔ {{b}} 연계: 왕복 지연 {{ms, number}} ms 이하",
    en: "Dependency {{a}} ↔ {{b}}: a round trip of at most {{ms, number}} ms",
  },
  "placement.conflict-dependencies": {
    ko: "연계 {{count, number}}건의 왕복 지연 한도",
    en: "The bounds on the round trip of {{count, number}} dependencies",
  },
  "placement.conflict-pinned": {
    ko: "{{workload}}: {{region}}에 고정함",
    en: "{{workload}} is pinned to {{region}}",
  },
  "placement.conflict-forbidden": {
    ko: "{{workload}}: {{region}}에서 제외함",
    en: "{{workload}} is kept out of {{region}}",
  },
  "placement.conflict-pins": {
    ko: "직접 고정하거나 제외한 {{count, number}}건",
    en: "{{count, number}} pins set by hand",
  },

  // what would have to give way, by how much
  "placement.relax-share-provider": share("한 제공자", "one provider"),
  "placement.relax-share-owner": share("한 소유 주체", "one owner"),
  "placement.relax-share-country": share("한 소유 국가", "owners of one country"),
  "placement.relax-share-control-plane": share("한 제어 평면", "one control plane"),
  "placement.relax-share-one": share("{{who}}", "{{who}}"),
  "placement.relax-concentration-provider": concentration("제공자별", "providers"),
  "placement.relax-concentration-owner": concentration("소유 주체별", "owners"),
  "placement.relax-concentration-country": concentration("소유 국가별", "countries of owners"),
  "placement.relax-concentration-control-plane": concentration("제어 평면별", "control planes"),
  "placement.relax-budget": {
    ko: `예산을 연 {{limit, ${whole}}}에서 {{needed, ${whole}}} {{currency}}(으)로 올리면 가능합니다.`,
    en: `Raise the budget from {{limit, ${whole}}} to {{needed, ${whole}}} {{currency}} a year.`,
  },
  "placement.relax-total-budget": {
    ko: `계획 기간 전체 예산을 {{limit, ${whole}}}에서 {{needed, ${whole}}} {{currency}}(으)로 올리면 가능합니다.`,
    en: `Raise the budget of all years from {{limit, ${whole}}} to {{needed, ${whole}}} {{currency}}.`,
  },
  "placement.relax-commitment": {
    ko: `{{provider}}에 쓰기로 약정한 금액 중 연 {{limit, ${whole}}}이(가) 아니라 {{needed, ${whole}}} {{currency}}까지만 채우도록 하면 가능합니다.`,
    en: `Let only {{needed, ${whole}}} instead of {{limit, ${whole}}} {{currency}} a year of the minimum spend agreed with {{provider}} be used up.`,
  },
  "placement.relax-quota-vcpu": quota("vCPU", "vCPUs"),
  "placement.relax-quota-gpu": quota("GPU(H200 환산)", "GPUs in H200-equivalents"),
  "placement.relax-quota-workloads": quota("워크로드", "workloads"),
  "placement.relax-mean-latency": {
    ko: `평균 왕복 지연 한도를 {{limit, ${percent}}} ms에서 {{needed, ${percent}}} ms로 올리면 가능합니다.`,
    en: `Raise the limit on the mean round trip from {{limit, ${percent}}} to {{needed, ${percent}}} ms.`,
  },
  "placement.relax-mean-sovereignty": {
    ko: `평균 주권 점수의 하한을 {{limit, ${percent}}}점에서 {{needed, ${percent}}}점으로 낮추면 가능합니다.`,
    en: `Lower the least mean sovereignty from {{limit, ${percent}}} to {{needed, ${percent}}} points.`,
  },
  "placement.relax-mean-lock-in": {
    ko: `평균 종속성 한도를 {{limit, ${percent}}}점에서 {{needed, ${percent}}}점으로 올리면 가능합니다.`,
    en: `Raise the limit on mean lock-in from {{limit, ${percent}}} to {{needed, ${percent}}} points.`,
  },
  "placement.relax-providers": {
    ko: "제공자 수 한도를 {{limit}}곳에서 {{needed}}곳으로 늘리면 가능합니다.",
    en: "Allow {{needed}} providers instead of {{limit}}.",
  },
  "placement.relax-group-together": {
    ko: "응용 그룹을 한 리전에 함께 두는 조건을 끄면 가능합니다. 적어도 {{count, number}}개가 나뉩니다(예: {{group}}).",
    en: "Switch off that application groups stay in one region; at least {{count, number}} of them would be spread, such as {{group}}.",
  },
  "placement.relax-dependency": {
    ko: "연계 {{count, number}}건의 지연 한도를 완화하면 가능합니다(예: {{a}} ↔ {{b}}).",
    en: "Relax the round-trip bound of {{count, number}} dependency link(s), such as {{a}} ↔ {{b}}.",
  },
  "placement.relax-near": {
    ko: "서로 가까이 두는 조건을 끄면 가능합니다.",
    en: "Switch off the limit that keeps workloads near each other.",
  },
  "placement.relax-apart": {
    ko: "서로 떨어뜨려 두는 조건을 끄면 가능합니다.",
    en: "Switch off the limit that keeps workloads apart.",
  },
  "placement.relax-together": {
    ko: "함께 두는 조건을 끄면 가능합니다.",
    en: "Switch off the limit that keeps workloads together.",
  },
  "placement.relax-recovery": {
    ko: "둘째 거점을 두는 조건을 끄면 가능합니다.",
    en: "Switch off the limit that asks for second places.",
  },
  "placement.relax-pins": {
    ko: "직접 정한 고정 {{count, number}}건을 풀면 가능합니다(예: {{workload}}).",
    en: "Release {{count, number}} pin(s) set by hand, such as that of {{workload}}.",
  },
  "placement.relax-and": { ko: "{{first}} 그리고 {{second}}", en: "{{first}} And: {{second}}" },
  "placement.relax-no-time": {
    ko: "무엇을 완화하면 되는지 제때 찾지 못했습니다. 서로 맞지 않는 조건을 살펴보고 하나를 완화하여 다시 계산하십시오.",
    en: "What would have to give way was not found in time. Look at the limits that contradict each other, relax one and solve again.",
  },
  "placement.relax-none": {
    ko: "한도를 완화해도 가능한 배치를 찾지 못했습니다. 반드시 지킬 요건을 다시 살펴보십시오.",
    en: "Even with limits relaxed no placement was found. Look at the gates again.",
  },
  "placement.step-objective": { ko: "배치의 목표 변경", en: "Change what the placement makes the best of" },
  "refusal.placement-limit-unknown": {
    ko: "한도를 셀 수 없습니다: {{why}} 요구사항에서 그 한도를 고치거나 끄십시오.",
    en: "A limit cannot be counted: {{why}} Correct that limit under requirements, or switch it off.",
  },
  "refusal.placement-nothing-yet": {
    ko: "가능한 배치를 찾기 전에 끝냈습니다. 다시 계산하여 조금 더 기다리거나 한도를 완화하십시오.",
    en: "The search was ended before a first placement was found. Solve again and wait a little longer, or relax a limit.",
  },
} as const;
