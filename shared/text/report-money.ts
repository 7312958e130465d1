/** Sections 13 and 18 of the plan: what is paid when, on what that rests, and what is bought before each wave. */
export const reportMoney = {
  "report.t-beside-today": {
    ko: "현행 유지와 견준 연도별 비용 ({{set}})",
    en: "Year by year beside staying as it is ({{set}})",
  },
  "report.c-plan-pays": { ko: "계획 지출", en: "Plan pays" },
  "report.c-cumulated": { ko: "누적 지출", en: "Paid by then" },
  "report.no-today": {
    ko: "산출 불가 — 현행 비용을 아는 바가 없어 계획과 견줄 수 없습니다. 현황의 시스템별 연간 비용이나 비용 화면의 현행 가정을 적으면 산출됩니다.",
    en: "Not computable — today's cost is not known, so the plan cannot be set against it. State what the systems cost a year, or the assumptions of today's cost.",
  },
  "report.rounded-note": {
    ko: "큰 단위로 줄여 적어 합계와 일치하지 않을 수 있습니다.",
    en: "Shown in a large unit, so columns may not add up.",
  },
  "report.flow-caption": { ko: "연도별 비용과 누적 절감액", en: "Cost by year and what has been saved by then" },
  "report.flow-saves": {
    ko: "{{year}}년까지 현행 유지보다 적게 듭니다",
    en: "By {{year}} the plan has cost less than staying as it is",
  },
  "report.flow-costs": {
    ko: "{{year}}년까지 현행 유지보다 많이 듭니다",
    en: "By {{year}} the plan has cost more than staying as it is",
  },
  "report.flow-unsure": {
    ko: "{{year}}년까지 현행 유지보다 적게 드는지는 아직 가릴 수 없습니다",
    en: "Whether the plan has cost less than staying by {{year}} cannot be told yet",
  },
  "report.flow-open": {
    ko: "아직 모르는 항목이 있어 {{year}}년까지의 절감액을 말할 수 없습니다",
    en: "What is saved by {{year}} cannot be told yet: some of it is not known",
  },
  "report.budget-years": { ko: "회계연도와 예산", en: "Fiscal years and the budget" },
  "report.t-fiscal-years": { ko: "회계연도별 지출과 예산", en: "Paid in each fiscal year, against its budget" },
  "report.c-fiscal-year": { ko: "회계연도", en: "Fiscal year" },
  "report.c-budget": { ko: "예산 한도", en: "Budget" },
  "report.no-budget": {
    ko: "해당 없음 — 연간 예산 한도를 아무도 정하지 않아 지출을 견줄 기준이 없습니다.",
    en: "None — nobody has set a budget of a year, so there is nothing to hold the spending against.",
  },
  "report.t-months": { ko: "전환 기간의 월별 지출", en: "Month by month while things move" },
  "report.c-month": { ko: "월", en: "Month" },
  "report.months-note": {
    ko: "기존 시스템은 전환한 달 앞까지, 새 거점은 전환한 달부터 셉니다. 이전 작업과 데이터 이전은 전환한 달에, 약정 미달액은 그해 12월에 넣습니다. 계획 기간은 모두 {{count}}개월이며, 표에 없는 달에는 새 거점 이용료와 약정 미달액만 있습니다.",
    en: "Old places count until the month before their cut-over, new ones from the month of it; work and copying fall into that month, shortfalls into December. The plan has {{count}} months; those that are not shown hold only what new places and shortfalls cost.",
  },
  "report.money-commitments": { ko: "약정 소진", en: "How commitments are used up" },
  "report.t-commitment": { ko: "{{name}}의 약정 소진 ({{kind}})", en: "{{name}}, year by year ({{kind}})" },
  "report.burn-caption": { ko: "{{name}}의 약정 소진", en: "How {{name}} is used up" },
  "report.swings": { ko: "민감도", en: "How far the sum moves" },
  "report.t-swings": { ko: "한 가지만 달라질 때의 계획 합계", en: "The whole plan, were one thing other than thought" },
  "report.c-lower": { ko: "낮을 때", en: "Lower" },
  "report.c-higher": { ko: "높을 때", en: "Higher" },
  "report.c-as-planned": { ko: "계획", en: "As planned" },
  "report.swing-rate": { ko: "환율 {{currency}} ±{{share}}", en: "Rate {{currency}} ± {{share}}" },
  "report.swing-use": { ko: "사용량 ±{{share}}", en: "Use ± {{share}}" },
  "report.swing-price": { ko: "단가 ±{{share}}", en: "Prices ± {{share}}" },
  "report.unit-with-vat": { ko: "(단위: {{currency}}, VAT 포함)", en: "(unit: {{currency}}, with VAT)" },
  "report.swings-note": {
    ko: "배치와 차수는 그대로 두고 한 번에 한 가지만 바꾼 계획 기간 전체의 합계입니다. 사용량은 사는 항목이 모두 같은 비율로 늘거나 주는 것으로 봅니다.",
    en: "All years of the plan, one thing at a time, the placement and the waves as they are. More or less use is so much more or less of every line that is bought.",
  },
  "report.rates": { ko: "환율", en: "Exchange rates" },
  "report.t-rates": { ko: "적용 환율", en: "Exchange rates used" },
  "report.c-pair": { ko: "통화", en: "Currencies" },
  "report.rate-inverse": { ko: "{{source}} (뒤집어 적용)", en: "{{source}} (turned round)" },
  "report.hours-note": {
    ko: "한 달은 가격표가 정한 시간으로, 정하지 않으면 730시간으로 셉니다. 금액은 부가가치세를 따로 적은 곳 말고는 모두 부가가치세 별도입니다.",
    en: "A month has the hours its price list says, 730 where it does not. Amounts are before VAT but where VAT is named.",
  },
  "report.t-on-premises": { ko: "현행 비용의 가정", en: "What today's cost rests on" },
  "report.money-unit": { ko: "단위", en: "Unit" },
  "report.money-word": { ko: "근거", en: "On whose word" },
  // section 12
  "report.t-ahead": {
    ko: "전환 시간 안에 한 번에 복사한다고 볼 수 없는 데이터",
    en: "Data that may not fit into its window",
  },
  "report.all-of-wave": { ko: "차수 전체", en: "The whole wave" },
  "report.c-seed-from": { ko: "늦어도 복제 시작", en: "Copy ahead from" },
  "report.c-delta": { ko: "하루 변경분 h", en: "A day's changes, h" },
  "report.ahead-more": {
    ko: "외 {{count}}행은 화면에서 볼 수 있습니다.",
    en: "{{count}} more rows are on the screen.",
  },
  "report.sets-whole": {
    ko: "차수에 든 데이터셋 {{all}}개 가운데 {{count}}개는 전환 시간 안에 한 번에 복사됩니다.",
    en: "{{count}} of the {{all}} data sets in waves are copied at once inside their window.",
  },
  // section 18
  "report.overdue": { ko: "기한 경과 {{count}}건", en: "{{count}} steps are overdue" },
  "report.overdue-step": {
    ko: "{{number}}차 {{provider}} {{step}}({{day, day}}까지 시작)",
    en: "wave {{number}}, {{provider}}: {{step}}, to begin by {{day, day}}",
  },
  "report.route-open": {
    ko: "계약 방식을 아무도 정하지 않아 절차의 날짜를 계산할 수 없는 제공자: {{providers}}.",
    en: "Nobody has decided how these providers are contracted, so their steps have no dates: {{providers}}.",
  },
  "report.t-procurement": {
    ko: "차수별 절차의 늦어도 시작할 날",
    en: "Latest day to begin each step before a wave",
  },
  "report.c-route": { ko: "계약 방식", en: "Route" },
  "report.c-step": { ko: "절차", en: "Step" },
  "report.c-days": { ko: "일수", en: "Days" },
  "report.procurement-how": {
    ko: "차수 시작일에서 거꾸로, 가장 긴 소요 기간으로 셉니다(달력일). ‘기한 경과’는 가장 짧은 기간으로도 이미 늦은 절차, ‘빠듯함’은 가장 긴 기간으로는 늦을 수 있는 절차입니다.",
    en: "Worked back from the start of the wave by the longest durations, in calendar days. “Overdue” is too late even by the shortest duration, “tight” by the longest.",
  },
  "report.step-done": { ko: "완료 {{day, day}}", en: "done {{day, day}}" },
  "report.step-late": { ko: "기한 경과 {{day, day}}", en: "overdue {{day, day}}" },
  "report.step-tight": { ko: "빠듯함 {{day, day}}", en: "tight {{day, day}}" },
  "report.step-open": { ko: "미상 (아무리 늦어도 {{day, day}})", en: "unknown (surely by {{day, day}})" },
  "report.t-durations": { ko: "절차별 소요 기간", en: "How long each step takes" },
} as const;
