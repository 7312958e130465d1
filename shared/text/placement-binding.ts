/** Limits, links and pins that decide a placement: alone, or only where others forbid the same moves. Amounts carry the code of their currency. */
export const placementBinding = {
  // what alone keeps something from a better option
  "placement.binding-share-cost": {
    ko: "비용 비중: {{who}}의 몫이 최대 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Share of the cost: {{who}} may reach {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-share-workloads": {
    ko: "워크로드 수 비중: {{who}}의 몫이 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Share of the workloads: {{who}} has {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-concentration-provider": {
    ko: "제공자 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over providers (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-concentration-owner": {
    ko: "소유 주체 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-concentration-country": {
    ko: "소유 국가 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over countries of owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-concentration-control-plane": {
    ko: "제어 평면 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over control planes (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-budget": {
    ko: "예산: 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Budget: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year are used. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-total-budget": {
    ko: "전체 예산: {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Budget of all years: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} are used. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-providers": {
    ko: "제공자 수: 최대 {{limit}}곳 중 {{used}}곳을 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Number of providers: {{used}} of {{limit}} allowed. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-group-together": {
    ko: "응용 그룹: 그룹마다 한 리전에 함께 둡니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Application groups: each stays in one region. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-quota-vcpu": {
    ko: "할당량({{who}}, vCPU): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (vCPU): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-quota-gpu": {
    ko: "할당량({{who}}, GPU(H200 환산)): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (GPUs in H200-equivalents): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-quota-workloads": {
    ko: "할당량({{who}}, 워크로드 수): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (workloads): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-mean-latency": {
    ko: "평균 지연: 한도 {{limit, number(maximumFractionDigits: 1)}} ms에 대해 {{used, number(maximumFractionDigits: 1)}} ms입니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean latency: {{used, number(maximumFractionDigits: 1)}} ms against a limit of {{limit, number(maximumFractionDigits: 1)}} ms. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-mean-sovereignty": {
    ko: "평균 주권: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean sovereignty: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-mean-lock-in": {
    ko: "평균 종속성: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean lock-in: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-commitment": {
    ko: "약정: {{who}}에 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 채워야 하고 {{used, number(maximumFractionDigits: 0)}} {{currency}}이(가) 갑니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Commitment to {{who}}: {{used, number(maximumFractionDigits: 0)}} of at least {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-dependency": {
    ko: "연계 지연: 서로 가까이 있어야 하는 연계가 있습니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Dependencies: their ends must stay near each other. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-limit": {
    ko: "함께·분리·근접 조건: 서로의 자리를 따르는 워크로드가 있습니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Together, apart, near: some workloads depend on where others are. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-recovery": {
    ko: "재해복구: 둘째 거점과 떨어져 있어야 합니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Recovery: a workload must stay apart from its second place. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  "placement.binding-pins": {
    ko: "고정: 직접 고정하거나 제외한 워크로드가 있습니다. 이것만으로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Pins: some workloads are pinned or kept out by hand. This alone keeps {{count}} workload(s) or group(s) from a better option.",
  },
  // what forbids better moves only together with others
  "placement.binding-with-others-share-cost": {
    ko: "비용 비중: {{who}}의 몫이 최대 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Share of the cost: {{who}} may reach {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-share-workloads": {
    ko: "워크로드 수 비중: {{who}}의 몫이 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Share of the workloads: {{who}} has {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-concentration-provider": {
    ko: "제공자 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Concentration over providers (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-concentration-owner": {
    ko: "소유 주체 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Concentration over owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-concentration-country": {
    ko: "소유 국가 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Concentration over countries of owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-concentration-control-plane": {
    ko: "제어 평면 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Concentration over control planes (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-budget": {
    ko: "예산: 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Budget: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year are used. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-total-budget": {
    ko: "전체 예산: {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Budget of all years: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} are used. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-providers": {
    ko: "제공자 수: 최대 {{limit}}곳 중 {{used}}곳을 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Number of providers: {{used}} of {{limit}} allowed. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-group-together": {
    ko: "응용 그룹: 그룹마다 한 리전에 함께 둡니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Application groups: each stays in one region. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-quota-vcpu": {
    ko: "할당량({{who}}, vCPU): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Quota at {{who}} (vCPU): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-quota-gpu": {
    ko: "할당량({{who}}, GPU(H200 환산)): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Quota at {{who}} (GPUs in H200-equivalents): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-quota-workloads": {
    ko: "할당량({{who}}, 워크로드 수): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Quota at {{who}} (workloads): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-mean-latency": {
    ko: "평균 지연: 한도 {{limit, number(maximumFractionDigits: 1)}} ms에 대해 {{used, number(maximumFractionDigits: 1)}} ms입니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Mean latency: {{used, number(maximumFractionDigits: 1)}} ms against a limit of {{limit, number(maximumFractionDigits: 1)}} ms. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-mean-sovereignty": {
    ko: "평균 주권: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Mean sovereignty: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-mean-lock-in": {
    ko: "평균 종속성: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Mean lock-in: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-commitment": {
    ko: "약정: {{who}}에 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 채워야 하고 {{used, number(maximumFractionDigits: 0)}} {{currency}}이(가) 갑니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Commitment to {{who}}: {{used, number(maximumFractionDigits: 0)}} of at least {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-dependency": {
    ko: "연계 지연: 서로 가까이 있어야 하는 연계가 있습니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Dependencies: their ends must stay near each other. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-limit": {
    ko: "함께·분리·근접 조건: 서로의 자리를 따르는 워크로드가 있습니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Together, apart, near: some workloads depend on where others are. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-recovery": {
    ko: "재해복구: 둘째 거점과 떨어져 있어야 합니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Recovery: a workload must stay apart from its second place. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
  "placement.binding-with-others-pins": {
    ko: "고정: 직접 고정하거나 제외한 워크로드가 있습니다. 다른 조건과 함께 {{count}}건을 더 나은 선택지에서 막으며, 이것만 풀어서는 옮겨지지 않습니다.",
    en: "Pins: some workloads are pinned or kept out by hand. Together with others it keeps {{count}} workload(s) or group(s) from a better option; without it alone they still could not move.",
  },
} as const;
