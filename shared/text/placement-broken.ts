/** Limits that decide a placement, that a move would break, and what they would have to be. Amounts carry the code of their currency. */
export const placementBroken = {
  // what decides the answer, and what a move would break
  "placement.binding-share-cost": {
    ko: "비용 비중: {{who}}의 몫이 최대 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Share of the cost: {{who}} may reach {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-share-workloads": {
    ko: "워크로드 수 비중: {{who}}의 몫이 {{used, number(maximumFractionDigits: 2)}} %로 한도 {{limit, number(maximumFractionDigits: 1)}} %에 걸립니다. {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Share of the workloads: {{who}} has {{used, number(maximumFractionDigits: 2)}} % of {{limit, number(maximumFractionDigits: 1)}} % allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-concentration-provider": {
    ko: "제공자 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over providers (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-concentration-owner": {
    ko: "소유 주체 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-concentration-country": {
    ko: "소유 국가 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over countries of owners (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-concentration-control-plane": {
    ko: "제어 평면 집중도(HHI): 한도 {{limit, number(maximumFractionDigits: 0)}} 중 {{used, number(maximumFractionDigits: 0)}}까지 갑니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Concentration over control planes (HHI): {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} allowed. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-total-budget": {
    ko: "전체 예산: {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Budget of all years: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} are used. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-quota-vcpu": {
    ko: "할당량({{who}}, vCPU): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (vCPU): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-quota-gpu": {
    ko: "할당량({{who}}, GPU(H200 환산)): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (GPUs in H200-equivalents): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-quota-workloads": {
    ko: "할당량({{who}}, 워크로드 수): {{limit, number}} 중 {{used, number(maximumFractionDigits: 1)}}을(를) 씁니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Quota at {{who}} (workloads): {{used, number(maximumFractionDigits: 1)}} of {{limit, number}} are used. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-mean-latency": {
    ko: "평균 지연: 한도 {{limit, number(maximumFractionDigits: 1)}} ms에 대해 {{used, number(maximumFractionDigits: 1)}} ms입니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean latency: {{used, number(maximumFractionDigits: 1)}} ms against a limit of {{limit, number(maximumFractionDigits: 1)}} ms. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-mean-sovereignty": {
    ko: "평균 주권: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean sovereignty: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-mean-lock-in": {
    ko: "평균 종속성: 한도 {{limit, number(maximumFractionDigits: 1)}}에 대해 {{used, number(maximumFractionDigits: 1)}}입니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Mean lock-in: {{used, number(maximumFractionDigits: 1)}} against a limit of {{limit, number(maximumFractionDigits: 1)}}. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-commitment": {
    ko: "약정: {{who}}에 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 채워야 하고 {{used, number(maximumFractionDigits: 0)}} {{currency}}이(가) 갑니다. 이 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Commitment to {{who}}: {{used, number(maximumFractionDigits: 0)}} of at least {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-dependency": {
    ko: "연계 지연: 서로 가까이 있어야 하는 연계 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Dependencies: ends that must stay near each other keep {{count}} unit(s) from a better option.",
  },
  "placement.binding-limit": {
    ko: "함께·분리·근접 조건: {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Together, apart, near: these limits keep {{count}} unit(s) from a better option.",
  },
  "placement.binding-recovery": {
    ko: "재해복구: 두 번째 장소와 떨어져 있어야 하므로 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Recovery: staying apart from the second place keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-budget": {
    ko: "예산: 연 {{limit, number(maximumFractionDigits: 0)}} {{currency}} 중 {{used, number(maximumFractionDigits: 0)}} {{currency}}을(를) 씁니다. 이 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Budget: {{used, number(maximumFractionDigits: 0)}} of {{limit, number(maximumFractionDigits: 0)}} {{currency}} a year are used. It keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-providers": {
    ko: "제공자 수: 최대 {{limit}}곳이라는 한도 때문에 {{count}}건이 더 나은 선택지로 가지 못합니다.",
    en: "Number of providers: the limit of {{limit}} keeps {{count}} unit(s) from a better option.",
  },
  "placement.binding-group-together": {
    ko: "응용 그룹: 한 리전에 함께 두는 조건 때문에 그룹 {{count}}개의 일부가 더 나은 선택지로 가지 못합니다.",
    en: "Application groups: staying in one region keeps members of {{count}} group(s) from a better option.",
  },
  "placement.binding-pins": {
    ko: "고정: 직접 고정하거나 제외한 워크로드 {{count}}개는 더 나은 선택지가 있습니다.",
    en: "Pins: {{count}} workload(s) pinned or kept out by hand have a better option.",
  },
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
  "placement.breaks-near": {
    ko: "{{a}} ↔ {{b}}: 왕복 지연이 {{ms, number}} ms 이하라고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: the round trip could not be shown to stay within {{ms, number}} ms (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-site": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 거점(이)거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same site, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-region": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 리전(이)거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same region, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-provider": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 제공자(이)거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same provider, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-owner": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 소유 주체(이)거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same owner, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-control-plane": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 제어 평면(이)거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same control plane, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-together-region": {
    ko: "{{a}} ↔ {{b}}: 한 리전에 함께 있어야 합니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they must be in one region (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-together-provider": {
    ko: "{{a}} ↔ {{b}}: 한 제공자에 함께 있어야 합니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they must be at one provider (now {{atA}} and {{atB}}).",
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
  "placement.need-link-dependency": {
    ko: "{{a}} ↔ {{b}} 연계의 지연 한도를 완화하거나 상대도 옮겨야 합니다(지금 {{atA}}, {{atB}}).",
    en: "The dependency {{a}} ↔ {{b}} allowed to be slower, or its other end moved too (now {{atA}} and {{atB}})",
  },
  "placement.need-link-limit": {
    ko: "{{a}} ↔ {{b}}의 함께·분리·근접 조건을 풀거나 상대도 옮겨야 합니다(지금 {{atA}}, {{atB}}).",
    en: "The limit between {{a}} ↔ {{b}} let go, or the other moved too (now {{atA}} and {{atB}})",
  },
  "placement.need-link-recovery": {
    ko: "두 번째 장소도 옮겨야 합니다(지금 {{atA}}, {{atB}}).",
    en: "The second place moved too (now {{atA}} and {{atB}})",
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
