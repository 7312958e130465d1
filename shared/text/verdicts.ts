/** Verdicts: what another pack would change, and what is set by hand. */
export const verdicts = {
  "verdicts.no-workloads": {
    ko: "판정할 워크로드가 없습니다. 인벤토리를 먼저 채우십시오.",
    en: "There is no workload to judge. Fill the inventory first.",
  },
  "verdicts.nothing-moves": {
    ko: "모든 워크로드가 유지 또는 폐기로 정해져 있어 판정할 것이 없습니다.",
    en: "Every workload is to be retained or retired, so there is nothing to judge.",
  },
  "verdicts.no-regions": {
    ko: "상품을 파는 리전이 카탈로그에 없습니다. 카탈로그를 확인하십시오.",
    en: "No region of the catalogue sells anything. Look at the catalogue.",
  },
  "verdicts.figure-regions": { ko: "워크로드가 갈 수 있는 리전", en: "Regions some workload may go to" },
  "verdicts.figure-region-why": {
    ko: "판정 목록에서 셌습니다.",
    en: "Counted in the list of verdicts.",
  },
  "verdicts.figure-region": {
    ko: "{{provider}} {{region}}: 워크로드 {{count}}개",
    en: "{{provider}} {{region}}: {{count}} workloads",
  },
  "verdicts.figure-without": { ko: "갈 수 있는 리전이 없는 워크로드", en: "Workloads that may go nowhere" },
  "verdicts.figure-by-rule": { ko: "{{rule}}에 걸리는 워크로드", en: "Held back by {{rule}}" },
  "report.overrides": {
    ko: "다음 판정 {{count}}건은 규칙의 판정 대신 기관이 직접 정했습니다.",
    en: "{{count}} verdicts were set by the agency in place of what a rule says.",
  },
  "report.t-overrides": { ko: "직접 정한 판정", en: "Verdicts set by hand" },
  "report.everywhere": { ko: "모든 리전", en: "everywhere" },
  "report.not-signed": { ko: "적혀 있지 않음", en: "not signed" },
  "verdicts.step-overrides": { ko: "직접 정한 판정 {{count}}건 저장", en: "Save {{count}} verdicts set by hand" },
  "refusal.override-without-reason": {
    ko: "판정을 직접 정하려면 이유를 적어야 합니다({{rule}}). 이유를 적고 다시 저장하십시오. 바뀐 것은 없습니다.",
    en: "A verdict set by hand needs a reason ({{rule}}). Give one and save again. Nothing was changed.",
  },
  "refusal.override-twice": {
    ko: "{{workload}}의 {{rule}}을(를) 같은 곳에 두 번 정했습니다. 하나만 남기십시오. 바뀐 것은 없습니다.",
    en: "{{rule}} of {{workload}} is set twice for the same place. Keep one. Nothing was changed.",
  },
  "refusal.no-such-rule": {
    ko: "그런 규칙이 없습니다: {{rule}}. 판정 이유에 적힌 규칙을 고르십시오.",
    en: "There is no such rule: {{rule}}. Choose one that a verdict names.",
  },
  "refusal.pack-on-and-off": {
    ko: "규칙 팩 {{pack}}을(를) 켜면서 끌 수는 없습니다. 하나만 고르십시오.",
    en: "Rule pack {{pack}} cannot go on and off at once. Choose one.",
  },
  "refusal.gate-asks-nothing": {
    ko: "플랫폼 요건에 계열이나 개방 인터페이스를 하나 이상 고르십시오. 바뀐 것은 없습니다.",
    en: "Choose a family or an open interface for the platform gate. Nothing was changed.",
  },
  "refusal.no-such-switch": {
    ko: "“{{pack}}”에는 “{{switch}}”라는 발표된 규칙이 없습니다.",
    en: "“{{pack}}” has nothing announced called “{{switch}}”.",
  },
  "cli.verdicts": {
    ko: "판정: 무엇이 어디로 갈 수 있는지, 규칙 팩이나 날짜를 바꾸면 무엇이 달라지는지",
    en: "verdicts: what may go where, and what other packs or another day would change",
  },
  "cli.verdict-switch-wrong": {
    ko: "--switch는 +팩 또는 -팩을 쉼표로 이어 적습니다(예: +kr-nis-2026-draft,-kr-csap-2023): {{value}}",
    en: "--switch takes +PACK and -PACK, joined by commas (+kr-nis-2026-draft,-kr-csap-2023): {{value}}",
  },
  "cli.verdict-day-wrong": {
    ko: "날짜는 2027-07-01처럼 적습니다: {{value}}",
    en: "A day is written 2027-07-01: {{value}}",
  },
  "cli.verdict-announced-wrong": {
    ko: "--announced는 팩:규칙으로 적습니다(예: kr-nis-2026-draft:csap-keeps-passing): {{value}}",
    en: "--announced takes PACK:SWITCH (kr-nis-2026-draft:csap-keeps-passing): {{value}}",
  },
  "cli.verdict-lost-alone": { ko: "이 규칙만으로 갈 곳 없음", en: "nowhere to go by it alone" },
  "cli.verdict-regions-out": { ko: "제외되는 리전", en: "regions out" },
  "cli.verdict-pairs": { ko: "짝(충족/모름/미충족)", en: "pairs (pass/unknown/fail)" },
  "cli.verdict-best": { ko: "가장 나은 판정", en: "best verdict" },
  "cli.verdict-regions": { ko: "리전(충족/모름/미충족)", en: "regions (pass/unknown/fail)" },
  "cli.verdict-day": { ko: "판정일", en: "judged for" },
  "cli.verdict-workload": { ko: "워크로드", en: "workload" },
  "cli.verdict-rule": { ko: "규칙", en: "rule" },
  "cli.verdict-before": { ko: "전", en: "before" },
  "cli.verdict-after": { ko: "후", en: "after" },
  "cli.verdict-count": { ko: "워크로드 수", en: "workloads" },
  "cli.verdict-changed": {
    ko: "판정이 달라지는 워크로드 {{workloads}}개, 짝 {{pairs}}개(워크로드 × 리전)",
    en: "{{workloads}} workloads change, in {{pairs}} pairs of workload and region",
  },
  "cli.verdict-unchanged": { ko: "달라지는 판정이 없습니다.", en: "No verdict changes." },
  "cli.verdict-lost": {
    ko: "갈 수 있는 마지막 리전을 잃는 워크로드 {{count}}개:",
    en: "{{count}} workloads lose the last region they might go to:",
  },
  "cli.verdict-more": {
    ko: "… 그 밖에 {{count}}개. --json으로 모두 볼 수 있습니다.",
    en: "… and {{count}} more; --json tells all.",
  },
} as const;
