/** A limit in one line, put together by limit-words.ts: the same on the page, in the plan and on the command line. */
export const limitLines = {
  "requirement.share-cost": {
    ko: "{{who}}의 비용 비중 {{max, number(maximumFractionDigits: 1)}} % 이하",
    en: "At most {{max, number(maximumFractionDigits: 1)}} % of the cost to {{who}}",
  },
  "requirement.share-workloads": {
    ko: "{{who}}의 워크로드 수 비중 {{max, number(maximumFractionDigits: 1)}} % 이하",
    en: "At most {{max, number(maximumFractionDigits: 1)}} % of the workloads to {{who}}",
  },
  "requirement.each-provider": { ko: "한 제공자", en: "one provider" },
  "requirement.each-owner": { ko: "한 소유 주체", en: "one owner" },
  "requirement.each-country": { ko: "한 소유 국가", en: "owners of one country" },
  "requirement.each-control-plane": { ko: "한 제어 평면", en: "one control plane" },
  "requirement.one-provider": { ko: "제공자 {{name}}", en: "the provider {{name}}" },
  "requirement.one-owner": { ko: "소유 주체 {{name}}", en: "the owner {{name}}" },
  "requirement.one-country": { ko: "소유 국가 {{name}}", en: "owners of this country: {{name}}" },
  "requirement.one-control-plane": { ko: "제어 평면 {{name}}", en: "the control plane {{name}}" },
  "requirement.layer-provider": { ko: "제공자", en: "providers" },
  "requirement.layer-owner": { ko: "소유 주체", en: "owners" },
  "requirement.layer-country": { ko: "소유 국가", en: "countries of owners" },
  "requirement.layer-control-plane": { ko: "제어 평면", en: "control planes" },
  "requirement.concentration-cost": {
    ko: "{{layer}}별 비용의 집중도(HHI) {{max, number}} 이하",
    en: "Concentration of the cost over {{layer}}: HHI at most {{max, number}}",
  },
  "requirement.concentration-workloads": {
    ko: "{{layer}}별 워크로드 수의 집중도(HHI) {{max, number}} 이하",
    en: "Concentration of the workloads over {{layer}}: HHI at most {{max, number}}",
  },
  "requirement.budget": { ko: "연간 예산 {{amount}} 이하", en: "At most {{amount}} a year" },
  "requirement.total-budget": {
    ko: "계획 기간 전체 예산 {{amount}} 이하",
    en: "At most {{amount}} over all years of the plan",
  },
  "requirement.providers": { ko: "제공자 {{max, number}}곳 이하", en: "Providers: at most {{max, number}}" },
  "requirement.providers-openings": {
    ko: "제공자 {{max, number}}곳 이하, 한 곳마다 {{costs}}",
    en: "Providers: at most {{max, number}}; each costs {{costs}}",
  },
  "requirement.openings": { ko: "제공자 한 곳마다 {{costs}}", en: "Each provider costs {{costs}}" },
  "requirement.providers-any": { ko: "제공자 수 제한 없음", en: "Any number of providers" },
  "requirement.opening-once": { ko: "처음 한 번 {{once}}", en: "{{once}} once" },
  "requirement.opening-yearly": { ko: "해마다 {{yearly}}", en: "{{yearly}} a year" },
  "requirement.opening-both": {
    ko: "처음 한 번 {{once}}, 해마다 {{yearly}}",
    en: "{{once}} once and {{yearly}} a year",
  },
  "requirement.group-together": { ko: "응용 그룹은 한 리전에 함께", en: "An application group stays in one region" },
  "requirement.together-region": { ko: "한 리전에 함께: {{members}}", en: "Together in one region: {{members}}" },
  "requirement.together-provider": { ko: "한 제공자에 함께: {{members}}", en: "Together at one provider: {{members}}" },
  "requirement.apart": {
    ko: "서로 다른 {{from}}에: {{members}}",
    en: "Apart, no two with the same {{from}}: {{members}}",
  },
  "requirement.from-site": { ko: "거점", en: "site" },
  "requirement.from-region": { ko: "리전", en: "region" },
  "requirement.from-provider": { ko: "제공자", en: "provider" },
  "requirement.from-owner": { ko: "소유 주체", en: "owner" },
  "requirement.from-control-plane": { ko: "제어 평면", en: "control plane" },
  "requirement.near": {
    ko: "서로 왕복 {{ms, number}} ms 이내: {{members}}",
    en: "Within {{ms, number}} ms of each other: {{members}}",
  },
  "requirement.quota-vcpu": {
    ko: "{{where}}: vCPU {{max, number}}개 이하",
    en: "{{where}}: at most {{max, number}} vCPUs",
  },
  "requirement.quota-gpu": {
    ko: "{{where}}: GPU H200 환산 {{max, number}}개 이하",
    en: "{{where}}: at most {{max, number}} GPUs in H200-equivalents",
  },
  "requirement.quota-workloads": {
    ko: "{{where}}: 워크로드 {{max, number}}개 이하",
    en: "{{where}}: at most {{max, number}} workloads",
  },
  "requirement.mean-latency": {
    ko: "평균 왕복 지연 {{bound, number}} ms 이하",
    en: "Mean round trip at most {{bound, number}} ms",
  },
  "requirement.mean-sovereignty": {
    ko: "평균 주권 점수 {{bound, number}}점 이상",
    en: "Mean sovereignty at least {{bound, number}} points",
  },
  "requirement.mean-lock-in": {
    ko: "평균 종속성 {{bound, number}}점 이하",
    en: "Mean lock-in at most {{bound, number}} points",
  },
  "requirement.commitments": {
    ko: "약정한 최소 지출을 모두 사용",
    en: "Minimum spend agreed in contracts is used up",
  },
  "requirement.recovery": {
    ko: "등급이 요구하면 둘째 거점을 다른 {{from}}에",
    en: "A second place where the grade asks for one, not with the same {{from}}",
  },
  "requirement.terms": { ko: "단가 조건: {{terms}}", en: "Price terms: {{terms}}" },
  "requirement.term-on-demand": { ko: "온디맨드", en: "on demand" },
  "requirement.term-one-year": { ko: "1년 약정", en: "1 year" },
  "requirement.term-three-years": { ko: "3년 약정", en: "3 years" },
  "requirement.term-spot": { ko: "스팟", en: "spot" },
  "requirement.and-more": { ko: "{{names}} 외 {{count}}", en: "{{names}} and {{count}} more" },
} as const;
