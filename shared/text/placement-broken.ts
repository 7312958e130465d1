/** Limits that a move would break, and what they would have to be. Amounts carry the code of their currency. */
export const placementBroken = {
  "placement.breaks-share-cost": {
    ko: "비용 비중 한도 초과: {{who}} {{used, number(maximumFractionDigits: 2)}} %, 한도 {{limit, number(maximumFractionDigits: 1)}} %",
    en: "Share of the cost: {{who}} could reach {{used, number(maximumFractionDigits: 2)}} %, limit {{limit, number(maximumFractionDigits: 1)}} %",
  },
  "placement.breaks-share-workloads": {
    ko: "워크로드 수 비중 한도 초과: {{who}} {{used, number(maximumFractionDigits: 2)}} %, 한도 {{limit, number(maximumFractionDigits: 1)}} %",
    en: "Share of the workloads: {{who}} would have {{used, number(maximumFractionDigits: 2)}} %, limit {{limit, number(maximumFractionDigits: 1)}} %",
  },
  "placement.breaks-concentration-provider": {
    ko: "제공자 집중도(HHI) 한도 초과: {{used, number(maximumFractionDigits: 0)}}, 한도 {{limit, number(maximumFractionDigits: 0)}}",
    en: "Concentration over providers (HHI): {{used, number(maximumFractionDigits: 0)}}, limit {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.breaks-concentration-owner": {
    ko: "소유 주체 집중도(HHI) 한도 초과: {{used, number(maximumFractionDigits: 0)}}, 한도 {{limit, number(maximumFractionDigits: 0)}}",
    en: "Concentration over owners (HHI): {{used, number(maximumFractionDigits: 0)}}, limit {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.breaks-concentration-country": {
    ko: "소유 국가 집중도(HHI) 한도 초과: {{used, number(maximumFractionDigits: 0)}}, 한도 {{limit, number(maximumFractionDigits: 0)}}",
    en: "Concentration over countries of owners (HHI): {{used, number(maximumFractionDigits: 0)}}, limit {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.breaks-concentration-control-plane": {
    ko: "제어 평면 집중도(HHI) 한도 초과: {{used, number(maximumFractionDigits: 0)}}, 한도 {{limit, number(maximumFractionDigits: 0)}}",
    en: "Concentration over control planes (HHI): {{used, number(maximumFractionDigits: 0)}}, limit {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.breaks-budget": {
    ko: "예산 초과: 연 {{used, number(maximumFractionDigits: 0)}} {{currency}}, 한도 {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Over budget: {{used, number(maximumFractionDigits: 0)}} {{currency}} a year, limit {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
  },
  "placement.breaks-total-budget": {
    ko: "전체 예산 초과: {{used, number(maximumFractionDigits: 0)}} {{currency}}, 한도 {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Over the budget of all years: {{used, number(maximumFractionDigits: 0)}} {{currency}}, limit {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
  },
  "placement.breaks-providers": {
    ko: "제공자 수 초과: {{used}}곳, 한도 {{limit}}곳",
    en: "Too many providers: {{used}}, limit {{limit}}",
  },
  "placement.breaks-group-together": {
    ko: "응용 그룹이 여러 리전에 나뉩니다.",
    en: "The application group would be spread over several regions.",
  },
  "placement.breaks-quota-vcpu": {
    ko: "할당량 초과({{who}}, vCPU): {{used, number(maximumFractionDigits: 1)}}, 한도 {{limit, number}}",
    en: "Quota at {{who}} exceeded (vCPU): {{used, number(maximumFractionDigits: 1)}}, limit {{limit, number}}",
  },
  "placement.breaks-quota-gpu": {
    ko: "할당량 초과({{who}}, GPU(H200 환산)): {{used, number(maximumFractionDigits: 1)}}, 한도 {{limit, number}}",
    en: "Quota at {{who}} exceeded (GPUs in H200-equivalents): {{used, number(maximumFractionDigits: 1)}}, limit {{limit, number}}",
  },
  "placement.breaks-quota-workloads": {
    ko: "할당량 초과({{who}}, 워크로드 수): {{used, number(maximumFractionDigits: 1)}}, 한도 {{limit, number}}",
    en: "Quota at {{who}} exceeded (workloads): {{used, number(maximumFractionDigits: 1)}}, limit {{limit, number}}",
  },
  "placement.breaks-mean-latency": {
    ko: "평균 지연 한도를 어깁니다: {{used, number(maximumFractionDigits: 1)}} ms, 한도 {{limit, number(maximumFractionDigits: 1)}} ms",
    en: "Mean latency would be {{used, number(maximumFractionDigits: 1)}} ms, limit {{limit, number(maximumFractionDigits: 1)}} ms",
  },
  "placement.breaks-mean-sovereignty": {
    ko: "평균 주권 한도를 어깁니다: {{used, number(maximumFractionDigits: 1)}}, 한도 {{limit, number(maximumFractionDigits: 1)}}",
    en: "Mean sovereignty would be {{used, number(maximumFractionDigits: 1)}}, limit {{limit, number(maximumFractionDigits: 1)}}",
  },
  "placement.breaks-mean-lock-in": {
    ko: "평균 종속성 한도를 어깁니다: {{used, number(maximumFractionDigits: 1)}}, 한도 {{limit, number(maximumFractionDigits: 1)}}",
    en: "Mean lock-in would be {{used, number(maximumFractionDigits: 1)}}, limit {{limit, number(maximumFractionDigits: 1)}}",
  },
  "placement.breaks-commitment": {
    ko: "약정 미달: {{who}}에 연 {{used, number(maximumFractionDigits: 0)}} {{currency}}, 최소 {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Commitment to {{who}} not used up: {{used, number(maximumFractionDigits: 0)}} {{currency}} a year, at least {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
  },
  "placement.breaks-untold": {
    ko: "가격이나 측정값을 알 수 없어 한도를 지킨다고 볼 수 없습니다.",
    en: "A price or a measure is not known, so a limit could not be shown to be kept.",
  },
  "placement.breaks-pinned": {
    ko: "직접 {{region}}에 고정했습니다.",
    en: "Pinned by hand to {{region}}.",
  },
  "placement.breaks-forbidden": {
    ko: "직접 {{region}}에서 제외했습니다.",
    en: "Kept out of {{region}} by hand.",
  },
  // how far a limit would have to give way
  "placement.need-told": {
    ko: "가격이나 측정값이 밝혀져야 한도를 지키는지 알 수 있습니다.",
    en: "A price or a measure has to be known before the limits can be shown to hold.",
  },
  "placement.need-share-cost": {
    ko: "{{who}}의 비용 비중 한도를 {{limit, number(maximumFractionDigits: 1)}} %에서 {{used, number(maximumFractionDigits: 2)}} %로 올려야 합니다.",
    en: "Share of the cost of {{who}} allowed up to {{used, number(maximumFractionDigits: 2)}} %, not {{limit, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-share-workloads": {
    ko: "{{who}}의 워크로드 수 비중 한도를 {{limit, number(maximumFractionDigits: 1)}} %에서 {{used, number(maximumFractionDigits: 2)}} %로 올려야 합니다.",
    en: "Share of the workloads of {{who}} allowed up to {{used, number(maximumFractionDigits: 2)}} %, not {{limit, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-concentration-provider": {
    ko: "제공자 집중도(HHI) 한도를 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}}(으)로 올려야 합니다.",
    en: "Concentration over providers (HHI) allowed up to {{used, number(maximumFractionDigits: 0)}}, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-concentration-owner": {
    ko: "소유 주체 집중도(HHI) 한도를 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}}(으)로 올려야 합니다.",
    en: "Concentration over owners (HHI) allowed up to {{used, number(maximumFractionDigits: 0)}}, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-concentration-country": {
    ko: "소유 국가 집중도(HHI) 한도를 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}}(으)로 올려야 합니다.",
    en: "Concentration over countries of owners (HHI) allowed up to {{used, number(maximumFractionDigits: 0)}}, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-concentration-control-plane": {
    ko: "제어 평면 집중도(HHI) 한도를 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}}(으)로 올려야 합니다.",
    en: "Concentration over control planes (HHI) allowed up to {{used, number(maximumFractionDigits: 0)}}, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-budget": {
    ko: "예산이 연 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}} {{currency}}(으)로 늘어야 합니다.",
    en: "A budget of {{used, number(maximumFractionDigits: 0)}} {{currency}} a year, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-total-budget": {
    ko: "전체 예산이 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}} {{currency}}(으)로 늘어야 합니다.",
    en: "A budget of {{used, number(maximumFractionDigits: 0)}} {{currency}} over all years, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-providers": {
    ko: "제공자를 {{limit}}곳이 아니라 {{used}}곳까지 허용해야 합니다.",
    en: "{{used}} providers allowed, not {{limit}}",
  },
  "placement.need-group-together": {
    ko: "응용 그룹을 여러 리전에 나누는 것을 허용해야 합니다.",
    en: "The application group allowed to be spread over several regions",
  },
  "placement.need-quota-vcpu": {
    ko: "{{who}}의 할당량(vCPU)이 {{limit, number}}에서 {{used, number(maximumFractionDigits: 1)}}(으)로 늘어야 합니다.",
    en: "A quota of {{used, number(maximumFractionDigits: 1)}} at {{who}} (vCPU), not {{limit, number}}",
  },
  "placement.need-quota-gpu": {
    ko: "{{who}}의 할당량(GPU(H200 환산))이 {{limit, number}}에서 {{used, number(maximumFractionDigits: 1)}}(으)로 늘어야 합니다.",
    en: "A quota of {{used, number(maximumFractionDigits: 1)}} at {{who}} (GPUs in H200-equivalents), not {{limit, number}}",
  },
  "placement.need-quota-workloads": {
    ko: "{{who}}의 할당량(워크로드 수)이 {{limit, number}}에서 {{used, number(maximumFractionDigits: 1)}}(으)로 늘어야 합니다.",
    en: "A quota of {{used, number(maximumFractionDigits: 1)}} at {{who}} (workloads), not {{limit, number}}",
  },
  "placement.need-mean-latency": {
    ko: "평균 지연 한도를 {{limit, number(maximumFractionDigits: 1)}} ms에서 {{used, number(maximumFractionDigits: 1)}} ms(으)로 풀어야 합니다.",
    en: "The limit on mean latency at {{used, number(maximumFractionDigits: 1)}} ms, not {{limit, number(maximumFractionDigits: 1)}} ms",
  },
  "placement.need-mean-sovereignty": {
    ko: "평균 주권 한도를 {{limit, number(maximumFractionDigits: 1)}}에서 {{used, number(maximumFractionDigits: 1)}}(으)로 풀어야 합니다.",
    en: "The limit on mean sovereignty at {{used, number(maximumFractionDigits: 1)}}, not {{limit, number(maximumFractionDigits: 1)}}",
  },
  "placement.need-mean-lock-in": {
    ko: "평균 종속성 한도를 {{limit, number(maximumFractionDigits: 1)}}에서 {{used, number(maximumFractionDigits: 1)}}(으)로 풀어야 합니다.",
    en: "The limit on mean lock-in at {{used, number(maximumFractionDigits: 1)}}, not {{limit, number(maximumFractionDigits: 1)}}",
  },
  "placement.need-commitment": {
    ko: "{{who}} 약정의 최소 금액이 연 {{limit, number(maximumFractionDigits: 0)}}에서 {{used, number(maximumFractionDigits: 0)}} {{currency}}(으)로 줄어야 합니다.",
    en: "A commitment to {{who}} of at most {{used, number(maximumFractionDigits: 0)}} {{currency}} a year, not {{limit, number(maximumFractionDigits: 0)}}",
  },
  "placement.need-pinned": {
    ko: "{{region}} 고정을 풀어야 합니다.",
    en: "The pin to {{region}} released",
  },
  "placement.need-forbidden": {
    ko: "{{region}} 제외를 풀어야 합니다.",
    en: "{{region}} allowed again",
  },
} as const;
