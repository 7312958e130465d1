/** How old prices and facts are, wherever one is used. */
export const freshness = {
  "freshness.age": { ko: "{{days}}일 전", en: "{{days}} days old" },
  "freshness.same-day": { ko: "당일", en: "of the day" },
  "freshness.stale": { ko: "오래됨", en: "stale" },
  "freshness.ageing": { ko: "확인 필요", en: "look again" },
  "freshness.step-rules": { ko: "단가 확인 기준 변경", en: "Change when prices are doubted" },
  "freshness.rules": { ko: "단가 확인 기준", en: "When a price is doubted" },
  "freshness.rules-about": {
    ko: "이 기준은 표시와 확인 절차에만 쓰이며 어떤 금액도 바꾸지 않습니다. 기본값: 90일, 180일, ±30%.",
    en: "These bounds decide what is marked and what waits for a yes; they change no amount. Usual: 90 days, 180 days, ±30 %.",
  },
  "freshness.rules-warn": { ko: "다시 확인할 나이", en: "Look again from" },
  "freshness.rules-stale": { ko: "오래됨으로 볼 나이", en: "Stale from" },
  "freshness.rules-jump": { ko: "확인을 기다릴 변동", en: "Hold a change of more than" },
  "freshness.rules-days": { ko: "일", en: "days" },
  "freshness.rules-told": {
    ko: "{{warn}}일부터 다시 확인, {{stale}}일부터 오래됨, ±{{jump}}%를 넘는 변동은 확인 대기",
    en: "Look again from {{warn}} days, stale from {{stale}} days, a change of more than ±{{jump}} % waits for a yes",
  },
  "refusal.price-rules-order": {
    ko: "오래됨으로 볼 나이는 다시 확인할 나이보다 작을 수 없습니다.",
    en: "The age at which a price is stale cannot be below the one at which to look again.",
  },
  "freshness.stale-why": {
    ko: "계획 기준일보다 {{days}}일 이상 지난 단가는 다시 확인해야 합니다. 목록 단가는 한 해에 10분의 1에서 전부까지 바뀝니다.",
    en: "A price {{days}} days or more before the plan date wants a second look: within a year a tenth to all of a list changes.",
  },
  "freshness.priced-on": { ko: "단가 날짜", en: "Prices as of" },
  "freshness.foot-prices": { ko: "단가 {{from, day}} – {{to, day}}", en: "Prices {{from, day}} – {{to, day}}" },
  "freshness.foot-price": { ko: "단가 {{date, day}}", en: "Prices {{date, day}}" },
  "freshness.foot-stale": { ko: "{{days}}일 지난 단가 {{count}}개", en: "{{count}} prices over {{days}} days old" },
  "freshness.foot-ageing": {
    ko: "{{from}}–{{to}}일 된 단가 {{count}}개",
    en: "{{count}} prices {{from}}–{{to}} days old",
  },
  "freshness.report-stale": {
    ko: "배치한 워크로드 {{count}}개의 단가는 계획 기준일보다 {{days}}일 이상 지났습니다. 계약 전에 다시 확인해야 합니다.",
    en: "The prices of {{count}} placed workloads are {{days}} days or more older than the plan date and must be checked again before a contract.",
  },
  "freshness.report-fresh": {
    ko: "계획 기준일보다 {{days}}일 이상 지난 단가는 없습니다.",
    en: "None of them is {{days}} days or more older than the plan date.",
  },
} as const;
