/** What the plan pays: lines, terms and sums, as engines say them. */
export const spending = {
  "spending.nothing-placed": {
    ko: "배치된 워크로드가 없어 산출할 수 없습니다. 먼저 배치를 정하십시오.",
    en: "Not computable: nothing is placed yet. Place the workloads first.",
  },
  "spending.step-terms": { ko: "약정 조건 {{count}}건 저장", en: "Terms of {{count}} commitments saved" },
  "spending.step-term-on-demand": { ko: "단가 조건: 온디맨드", en: "Priced on demand" },
  "spending.step-term-one-year": { ko: "단가 조건: 1년 약정", en: "Priced for one year" },
  "spending.step-term-three-years": { ko: "단가 조건: 3년 약정", en: "Priced for three years" },
  "spending.step-term-spot": { ko: "단가 조건: 스팟", en: "Priced at spot" },
  "refusal.spot-production": {
    ko: "스팟 단가는 운영 업무에 쓰지 않습니다. 운영이거나 환경이 알려지지 않은 워크로드가 {{count}}개 있습니다. 온디맨드나 1년·3년 조건을 고르십시오.",
    en: "Spot prices never carry production: {{count}} workloads are production, or nobody has said what they are. Choose on demand, one year or three years.",
  },
} as const;
