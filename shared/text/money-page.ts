/** The tab of the waves that shows what they cost and when. */
export const moneyPage = {
  "money-page.none": { ko: "월별 지출을 계산할 수 없습니다", en: "What is paid when cannot be computed" },
  "money-page.title-paid": {
    ko: "{{from}}–{{to}}년에 {{amount}}을(를) 냅니다(부가세 별도)",
    en: "{{amount}} is paid over {{from}}–{{to}}, before VAT",
  },
  "money-page.title-over": {
    ko: "{{years}}년 지출이 예산을 넘습니다",
    en: "More is paid in {{years}} than its budget",
  },
  "money-page.title-open": {
    ko: "아직 모르는 항목이 있어 {{from}}–{{to}}년의 지출을 말할 수 없습니다",
    en: "What is paid over {{from}}–{{to}} cannot be told yet: some of it is not known",
  },
  "money-page.month": { ko: "월", en: "Month" },
  "money-page.waves": { ko: "전환 차수", en: "Waves" },
  "money-page.wave-mark": { ko: "{{waves}}차", en: "wave {{waves}}" },
  "money-page.chart-key": {
    ko: "진한 부분은 하한, 옅은 부분은 상한까지의 폭 · ?: 아직 모르는 항목이 있는 달",
    en: "Dark to the low end, pale to the high end · ?: months of which something is not known yet",
  },
  "money-page.cumulated": { ko: "누적 지출", en: "Paid by then" },
  "money-page.double": {
    ko: "전환 뒤 기존 시스템 {{days}}일 병행",
    en: "Old places run on for {{days}} days after a cut-over",
  },
  "money-page.no-double": { ko: "병행 운영 일수 미입력", en: "Days of double running are not stated" },
  "money-page.year-from": { ko: "예산 연도는 {{month}}월부터", en: "The budget year begins in month {{month}}" },
  "money-page.set-budget": { ko: "연간 예산 한도 미정", en: "No budget of a year is set" },
  "money-page.years": { ko: "회계연도별 지출과 예산", en: "Fiscal years against their budget" },
  "money-page.budget": { ko: "예산 한도", en: "Budget" },
  "money-page.left": { ko: "예산 잔액", en: "Left of it" },
  "money-page.not-set": { ko: "미정", en: "not set" },
  "money-page.standing": { ko: "예산 대비", en: "Standing" },
  "money-page.how": {
    ko: "기존 시스템은 전환한 달 앞까지, 새 거점은 전환한 달부터 셉니다. 예산은 부가세 별도 지출과 견주며 기존 시스템의 비용은 넣지 않습니다.",
    en: "Old places count until the month before their cut-over, new ones from the month of it. The budget is held against what is paid before VAT, without what old places cost.",
  },
} as const;
