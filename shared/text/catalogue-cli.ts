/** What the command line says of the catalogue: its counts, editions, own facts and documents. */
export const catalogueCli = {
  "cli.catalogue": {
    ko: "카탈로그를 점검하고 보이며, 단가표와 단가 갱신, 자체 사실, 증빙을 다룹니다",
    en: "check and show the catalogue; price sheets, refreshes, own facts and evidence",
  },
  "cli.fx": { ko: "환율을 보이거나 하나를 더합니다", en: "show exchange rates, or add one" },
  "refusal.catalogue-faults": {
    ko: "카탈로그에 잘못이 {{count}}건 있습니다.",
    en: "The catalogue has faults: {{count}}",
  },
  "catalogue-cli.edition": {
    ko: "카탈로그 {{id}} · {{day, day}} · 다이제스트 {{digest}}",
    en: "Catalogue {{id}} · {{day, day}} · digest {{digest}}",
  },
  "catalogue-cli.counts": {
    ko: "제공자 {{providers}}(단가 있음 {{pricedProviders}}) · 리전 {{regions}}(위치 있음 {{placedRegions}}) · 상품 {{offers}}(단가 있음 {{pricedOffers}}, 목록 단가 {{listedOffers}})",
    en: "Providers {{providers}} ({{pricedProviders}} priced) · regions {{regions}} ({{placedRegions}} placed) · offers {{offers}} ({{pricedOffers}} priced, {{listedOffers}} as listed)",
  },
  "catalogue-cli.counts-more": {
    ko: "부가 서비스 단가 {{services}} · 규칙 팩 {{rulePacks}} · 출처 {{sources}} · 확인되지 않은 사실 {{unverifiedFacts}}",
    en: "Prices of other services {{services}} · rule packs {{rulePacks}} · sources {{sources}} · unverified facts {{unverifiedFacts}}",
  },
  "catalogue-cli.kinds": { ko: "제공자 유형: {{list}}", en: "Kinds of providers: {{list}}" },
  "catalogue-cli.certificates": { ko: "인증의 증빙 상태: {{list}}", en: "Certificates by evidence: {{list}}" },
  "catalogue-cli.freshness": {
    ko: "{{today, day}} 기준: 단가 {{priced}}/{{offers}}개, {{oldest, day}}–{{newest, day}}, {{warnAfterDays}}일이 지난 단가 {{ageing}}개, {{staleAfterDays}}일이 지난 단가 {{stale}}개",
    en: "On {{today, day}}: {{priced}} of {{offers}} offers priced, {{oldest, day}} to {{newest, day}}, {{ageing}} older than {{warnAfterDays}} days, {{stale}} older than {{staleAfterDays}} days",
  },
  "catalogue-cli.without-offers": { ko: "상품이 없는 제공자: {{list}}", en: "Providers without offers: {{list}}" },
  "catalogue-cli.ends": {
    ko: "{{provider}}: {{title}} {{day, day}} 만료 예정",
    en: "{{provider}}: {{title}} ends on {{day, day}}",
  },
  "catalogue-cli.ended": {
    ko: "{{provider}}: {{title}} {{day, day}} 만료됨",
    en: "{{provider}}: {{title}} ended on {{day, day}}",
  },
  "catalogue-cli.check-done": { ko: "카탈로그에 잘못이 없습니다.", en: "The catalogue has no fault." },
  "catalogue-cli.provider": { ko: "제공자", en: "provider" },
  "catalogue-cli.offers": { ko: "상품", en: "offers" },
  "catalogue-cli.priced": { ko: "단가 있음", en: "priced" },
  "catalogue-cli.listed": { ko: "목록 단가", en: "listed" },
  "catalogue-cli.estimated": { ko: "추정", en: "estimated" },
  "catalogue-cli.own": { ko: "자체", en: "own" },
  "catalogue-cli.stale": { ko: "오래됨", en: "stale" },
  "catalogue-cli.oldest": { ko: "가장 오래된 날", en: "oldest" },
  "catalogue-cli.newest": { ko: "가장 새 날", en: "newest" },
  "catalogue-cli.kind": { ko: "유형", en: "kind" },
  "catalogue-cli.owner": { ko: "소유국", en: "owned in" },
  "catalogue-cli.regions": { ko: "리전", en: "regions" },
  "catalogue-cli.fact": { ko: "사실", en: "fact" },
  "catalogue-cli.counts-use": { ko: "쓰는 쪽", en: "counts" },
  "catalogue-cli.read-at": { ko: "출처", en: "read in" },
  "catalogue-cli.title": { ko: "문서", en: "document" },
  "catalogue-cli.day": { ko: "날짜", en: "date" },
  "catalogue-cli.valid-to": { ko: "유효 기한", en: "valid to" },
  "catalogue-cli.offer": { ko: "상품", en: "offer" },
  "catalogue-cli.class": { ko: "유형", en: "class" },
  "catalogue-cli.price": { ko: "단가", en: "price" },
  "catalogue-cli.source": { ko: "출처", en: "source" },
  "catalogue-cli.found": {
    ko: "{{total}}개 가운데 {{shown}}개. 환율이 없어 견주지 못한 단가 {{withoutRate}}개",
    en: "{{shown}} of {{total}}. Prices without a rate to compare them by: {{withoutRate}}",
  },
  "catalogue-cli.more": {
    ko: "{{total}}개 가운데 {{shown}}개를 보였습니다. 더 보려면 --limit을 쓰십시오.",
    en: "{{shown}} of {{total}} shown; --limit shows more.",
  },
  "catalogue-cli.rows": {
    ko: "읽은 행 {{read}} = 상품 {{offers}} + 약정 단가 {{terms}} + 서비스 {{services}} + 거절 {{refused}} + 건너뜀 {{skipped}}",
    en: "Rows read {{read}} = offers {{offers}} + terms {{terms}} + services {{services}} + refused {{refused}} + skipped {{skipped}}",
  },
  "catalogue-cli.used": {
    ko: "{{id}}을(를) 씁니다: {{title}}. 확인하지 않아 이전 단가로 남은 것: {{open}}개",
    en: "{{id}} is in use: {{title}}. Prices not confirmed, which stay as they were: {{open}}",
  },
  "catalogue-cli.aside": {
    ko: "{{id}}을(를) 제외했습니다: {{title}}. 확인 대기 {{open}}개",
    en: "{{id}} is set aside: {{title}}. Prices to confirm: {{open}}",
  },
  "catalogue-cli.removed": {
    ko: "삭제했습니다: {{list}}. 되돌리려면 undo를 실행하십시오.",
    en: "Removed: {{list}}. Undo brings it back.",
  },
  "catalogue-cli.evidence-added": {
    ko: "{{provider}} 증빙 {{id}}을(를) 보관했습니다.",
    en: "Kept as {{id}}, of {{provider}}.",
  },
  "catalogue-cli.fact-added": { ko: "자체 사실 {{id}}을(를) 저장했습니다.", en: "Kept as own fact {{id}}." },
  "catalogue-cli.fact-own": { ko: "{{id}}: 자체 사실을 씁니다.", en: "{{id}}: your own fact counts." },
  "catalogue-cli.fact-bundled": { ko: "{{id}}: 내장 사실을 씁니다.", en: "{{id}}: the bundled fact counts." },
  "catalogue-cli.workspace-wanted": {
    ko: "먼저 작업공간 파일을 적으십시오.",
    en: "Name the workspace file first.",
  },
  "catalogue-cli.out-wanted": {
    ko: "저장할 파일을 적으십시오: --out 파일",
    en: "Say where to write it: --out FILE",
  },
  "catalogue-cli.date-wanted": {
    ko: "문서의 날짜를 적으십시오: --date 2026-11-20",
    en: "Give the day of the document: --date 2026-11-20",
  },
  "catalogue-cli.read-at-wanted": {
    ko: "어디서 언제 본 단가인지 적으십시오: --title 견적서 --date 2026-11-20",
    en: "Say where the price was read, and when: --title “Quote” --date 2026-11-20",
  },
  "catalogue-cli.rate-wanted": {
    ko: "환율을 이렇게 적으십시오: USD/KRW 1380.5 --date 2026-11-20 --source 은행",
    en: "Write a rate as USD/KRW 1380.5 --date 2026-11-20 --source “Bank”",
  },
} as const;
