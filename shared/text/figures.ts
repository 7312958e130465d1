/** Words every figure needs, whatever it is about. */
export const figures = {
  "figure.not-known": { ko: "미상", en: "not known" },
  "figure.per-month": { ko: "월 {{amount}}", en: "{{amount}} a month" },
  "figure.months": { ko: "개월", en: "months" },
  "figure.days": { ko: "일", en: "days" },
  "figure.years": { ko: "년", en: "years" },
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
} as const;
