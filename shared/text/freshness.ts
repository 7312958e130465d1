/** How old prices and facts are, wherever one is used. */
export const freshness = {
  "freshness.age": { ko: "{{days}}일 전", en: "{{days}} days old" },
  "freshness.same-day": { ko: "당일", en: "of the day" },
  "freshness.stale": { ko: "오래됨", en: "stale" },
  "freshness.stale-why": {
    ko: "계획 기준일보다 {{days}}일 이상 지난 단가는 다시 확인해야 합니다. 목록 단가는 한 해에 10분의 1에서 전부까지 바뀝니다.",
    en: "A price {{days}} days or more before the plan date wants a second look: within a year a tenth to all of a list changes.",
  },
  "freshness.priced-on": { ko: "단가 날짜", en: "Prices as of" },
  "freshness.foot-prices": { ko: "단가 {{from}} – {{to}}", en: "Prices {{from}} – {{to}}" },
  "freshness.foot-price": { ko: "단가 {{date}}", en: "Prices {{date}}" },
  "freshness.foot-stale": { ko: "{{days}}일 지난 단가 {{count}}개", en: "{{count}} prices over {{days}} days old" },
  "freshness.report-stale": {
    ko: "배치한 워크로드 {{count}}개의 단가는 계획 기준일보다 {{days}}일 이상 지났습니다. 계약 전에 다시 확인해야 합니다.",
    en: "The prices of {{count}} placed workloads are {{days}} days or more older than the plan date and must be checked again before a contract.",
  },
  "freshness.report-fresh": {
    ko: "계획 기준일보다 {{days}}일 이상 지난 단가는 없습니다.",
    en: "None of them is {{days}} days or more older than the plan date.",
  },
} as const;
