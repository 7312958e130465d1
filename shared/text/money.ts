/** What a plan pays month by month and in each fiscal year. */
export const money = {
  "money.over-time": { ko: "계획 기간 지출(부가가치세 전)", en: "Paid over the plan, before VAT" },
  "money.in-month": { ko: "{{month}} 지출", en: "Paid in {{month}}" },
  "money.fiscal-year": { ko: "{{year}} 회계연도 지출(부가가치세 전)", en: "Paid in fiscal year {{year}}, before VAT" },
  "money.fiscal-year-with-vat": {
    ko: "{{year}} 회계연도 지출(부가가치세 포함)",
    en: "Paid in fiscal year {{year}}, with VAT",
  },
  "money.budget-left": { ko: "{{year}} 회계연도 예산 잔액", en: "Left of the budget of fiscal year {{year}}" },
  "money.budget": { ko: "연간 예산 한도", en: "Budget of a year" },
  "money.part-staying": { ko: "기존 시스템", en: "Old places" },
  "money.part-parallel": { ko: "병행 운영", en: "Side by side" },
  "money.part-run": { ko: "새 거점 이용료", en: "New places" },
  "money.part-effort": { ko: "이전 작업", en: "Work of moving" },
  "money.part-transfer": { ko: "데이터 이전", en: "Moving the data" },
  "money.part-training": { ko: "교육", en: "Training" },
  "money.part-shortfall": { ko: "약정 미달분", en: "Commitment shortfall" },
  "money.staying-of": {
    ko: "{{month}}에 옮길 워크로드 {{count}}개의 기존 비용",
    en: "Old places of {{count}} workloads that move in {{month}}",
  },
  "money.nothing-then": { ko: "이 기간에는 없습니다.", en: "Nothing falls into this time." },
  "money.share-before": { ko: "그 앞까지의 비율", en: "Share of it before" },
  "money.share-with": { ko: "이 기간까지의 비율", en: "Share of it with this time" },
  "money.share-why": {
    ko: "전환한 달이나 날을 세어 나눕니다. 기간을 모두 더하면 원래 금액과 같습니다.",
    en: "Counted in months or days from the cut-over; all the times together make the whole amount.",
  },
  "money.budget-open": {
    ko: "연간 예산 한도는 다른 통화로 적혀 있고 계획일 이전 7일 안의 환율이 없어 지출과 견줄 수 없습니다.",
    en: "The budget of a year is in another currency, and no rate of the seven days before the plan's date says what it comes to, so what is paid cannot be held against it.",
  },
  "money.unscheduled": {
    ko: "배치했으나 어느 차수에도 없는 워크로드 {{count}}개는 계획의 첫날 옮기는 것으로 셉니다.",
    en: "{{count}} placed workloads are in no wave: they count as moved on the plan's first day.",
  },
  "money.standing-within": { ko: "예산 안", en: "within" },
  "money.standing-over": { ko: "예산 초과", en: "over" },
  "money.standing-open": { ko: "판단 불가", en: "open" },
  "money.standing-no-budget": { ko: "예산 미정", en: "no budget set" },
} as const;
