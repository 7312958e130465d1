/** Words every figure needs, whatever it is about. */
export const figures = {
  "figure.not-known": { ko: "미상", en: "not known" },
  "figure.per-month": { ko: "월 {{amount}}", en: "{{amount}} a month" },
  "figure.months": { ko: "{{count}} 개월", en: "{{count}} months" },
  "figure.hours": { ko: "{{count}} 시간", en: "{{count}} hours" },
  "figure.days": { ko: "{{count}} 일", en: "{{count}} days" },
  "figure.years": { ko: "{{count}} 년", en: "{{count}} years" },
  "figure.evidence": { ko: "근거", en: "evidence" },
  "method.measured": { ko: "측정", en: "measured" },
  "method.computed": { ko: "계산", en: "computed" },
  "method.listed": { ko: "공시", en: "listed" },
  "method.typed": { ko: "입력값", en: "typed" },
  "method.estimate": { ko: "추정", en: "estimate" },
  "standing.proven": { ko: "증빙됨", en: "proven" },
  "standing.claimed": { ko: "주장", en: "claimed" },
  "standing.unverified": { ko: "미확인", en: "unverified" },
  "standing.expired": { ko: "기한 경과", en: "expired" },
  "score.taken-from": { ko: "풀이: {{figure}}", en: "Taken apart in {{figure}}" },
  "cost.hours-why": {
    ko: "제공자가 한 달로 치는 시간입니다(365일 × 24시간 ÷ 12 = 730, 또는 제공자의 요금표가 적은 시간).",
    en: "The hours a provider counts as a month (365 days × 24 ÷ 12 = 730, or what its price list says).",
  },
  "cost.counted": {
    ko: "이 카탈로그 판에서 센 수입니다.",
    en: "Counted in this edition of the catalogue.",
  },
  "cost.egress-told": {
    ko: "인벤토리의 외부 연계에 적힌 양입니다.",
    en: "As the inventory's dependencies on outside systems state it.",
  },
  "cost.storage-volume": { ko: "저장 용량", en: "Storage" },
  "cost.storage-told": { ko: "인벤토리에 적힌 용량입니다.", en: "As the inventory states it." },
  "latency.access-typed": {
    ko: "사용자 위치에 입력한 접속망 지연입니다.",
    en: "As entered with the user location.",
  },
  "sizing.as-stated": { ko: "인벤토리에 적힌 값입니다.", en: "As the inventory states it." },
  "lock-in.share-by-cost": {
    ko: "배치된 워크로드의 연간 비용에서 셈한 몫입니다.",
    en: "Computed from the yearly cost of the placed workloads.",
  },
  "lock-in.share-by-count": {
    ko: "배치된 워크로드의 개수에서 셈한 몫입니다.",
    en: "Computed from the number of placed workloads.",
  },
} as const;
