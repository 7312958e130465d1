/** What files of bills, round trips, prices and rates say, and what was wrong with a row of them. */
export const brought = {
  "exchange.reason.no-billed-cost": {
    ko: "청구 금액(BilledCost)이 없거나 숫자가 아닙니다.",
    en: "The billed cost is missing or not a number.",
  },
  "exchange.reason.bill-currency": {
    ko: "통화가 세 글자 코드(KRW, USD …)가 아닙니다.",
    en: "The currency is not a code of three letters (KRW, USD …).",
  },
  "exchange.reason.bill-period": {
    ko: "기간의 시작과 끝을 알 수 없거나 끝이 시작보다 늦지 않습니다.",
    en: "The period has no start or end, or does not end after its start.",
  },
  "exchange.reason.bill-provider": {
    ko: "제공자 이름이 없습니다.",
    en: "No provider is named.",
  },
  "exchange.reason.spec": {
    ko: "제공자와 상품 이름이 모두 있어야 합니다.",
    en: "A provider and an offer must be named.",
  },
  "exchange.reason.price-same": {
    ko: "같은 상품이 같은 단가로 두 번 있습니다.",
    en: "The same offer stands twice at the same price.",
  },
  "exchange.reason.price-twice": {
    ko: "같은 상품의 단가가 서로 다릅니다. 하나만 남기십시오.",
    en: "One offer has two prices. Keep one.",
  },
  "exchange.reason.rate-jump": {
    ko: "직전 환율과 {{percent}}% 다릅니다. 맞는 값이면 확인 후 가져오십시오.",
    en: "{{percent}} % from the rate before. Confirm it to bring it in.",
  },
  "exchange.reason.rtt-physics": {
    ko: "왕복 {{rtt}} ms는 물리적으로 불가능합니다. 이 거리에서는 {{floor}} ms보다 짧을 수 없습니다.",
    en: "A round trip of {{rtt}} ms is not possible: over this distance it takes at least {{floor}} ms.",
  },
  "exchange.reason.rtt-zero": {
    ko: "서로 다른 두 리전 사이의 왕복 지연이 0 ms일 수 없습니다.",
    en: "A round trip between two regions cannot be 0 ms.",
  },
  "exchange.reason.rtt-bad": {
    ko: "왕복 지연을 읽을 수 없습니다. 0보다 큰 밀리초여야 합니다.",
    en: "The round trip cannot be read; it must be milliseconds above 0.",
  },
  "exchange.reason.rtt-unknown": { ko: "값이 없습니다.", en: "No value is stated." },
  "exchange.reason.rtt-twice": {
    ko: "같은 두 리전의 값이 두 번 있습니다. 처음 것을 반영했습니다.",
    en: "The pair stands twice; the first value was taken.",
  },
  "exchange.reason.no-region": {
    ko: "“{{name}}”: 카탈로그에 없는 리전입니다.",
    en: "“{{name}}” is no region of the catalogue.",
  },
  "exchange.reason.regions-several": {
    ko: "“{{name}}”: 여러 리전이 이 이름을 씁니다. 제공자와 코드로 적으십시오(예: aws:ap-northeast-2).",
    en: "“{{name}}” is the name of several regions. Write provider and code, as aws:ap-northeast-2.",
  },
  "exchange.finding.CREDITS_FOUND": {
    ko: "할인·환급 등 음수 금액이 {{count}}행 있습니다. 그대로 더했습니다.",
    en: "{{count}} rows are credits or below 0; they were added as they are.",
  },
  "exchange.finding.RESELLER": {
    ko: "{{issuer}}이(가) {{provider}}의 서비스를 청구합니다(재판매).",
    en: "{{issuer}} bills for services of {{provider}}: a reseller.",
  },
  "exchange.finding.CATEGORY_MISSING": {
    ko: "서비스 분류가 빈 행은 Other로 두었습니다.",
    en: "Rows without a service category were put under Other.",
  },
  "exchange.finding.CURRENCY_ASSUMED": {
    ko: "통화가 없어 {{taken}}(으)로 읽었습니다.",
    en: "No currency is stated; {{taken}} was taken.",
  },
  "exchange.finding.PRICE_ODD": {
    ko: "0 이하의 단가는 단가 없음으로 두었습니다.",
    en: "A price of 0 or less counts as no price.",
  },
  "exchange.finding.PHYSICS": {
    ko: "{{from}} → {{to}}: {{rtt}} ms는 물리적으로 불가능하여 거부했습니다(최소 {{floor}} ms).",
    en: "{{from}} → {{to}}: {{rtt}} ms is not possible and was refused (at least {{floor}} ms).",
  },
  "exchange.finding.RTT_ZERO": {
    ko: "{{from}} → {{to}}: 서로 다른 리전 사이가 0 ms여서 거부했습니다.",
    en: "{{from}} → {{to}}: 0 ms between two regions was refused.",
  },
  "exchange.finding.REGION_UNKNOWN": {
    ko: "“{{name}}”: 카탈로그에 없는 리전이라 그 값을 가져오지 않았습니다.",
    en: "“{{name}}” is no region of the catalogue; its values were not imported.",
  },
  "exchange.finding.REGION_AMBIGUOUS": {
    ko: "“{{name}}”: 여러 리전이 이 이름을 써서 그 값을 가져오지 않았습니다.",
    en: "“{{name}}” is the name of several regions; its values were not imported.",
  },
  "exchange.finding.CELLS_UNKNOWN": {
    ko: "빈 칸이나 N/A {{count}}개는 알 수 없음으로 두었습니다.",
    en: "{{count}} cells are blank or N/A and stay unknown.",
  },
  "exchange.question.value": { ko: "{{value}}", en: "{{value}}" },
  "exchange.question.fx-twice": {
    ko: "{{name}}: 환율이 서로 다릅니다. 어느 것이 맞습니까?",
    en: "{{name}} has two rates. Which one is right?",
  },
  "exchange.question.fx-jump": {
    ko: "{{name}}: 직전 환율과 {{percent}}% 다릅니다. 맞는 값입니까?",
    en: "{{name}} differs by {{percent}} % from the rate before. Is it right?",
  },
  "exchange.question.fx-jump.no": { ko: "아니요, 가져오지 않습니다", en: "No, leave it out" },
  "exchange.question.fx-jump.yes": { ko: "예, 맞습니다", en: "Yes, it is right" },
  "exchange.fx-doubt": {
    ko: "{{date, day}} 1 {{base}} = {{rate}} {{quote}}({{day, day}} {{before}} 대비 {{percent}}%)",
    en: "1 {{base}} = {{rate}} {{quote}} on {{date, day}} ({{percent}} % from {{before}} of {{day, day}})",
  },
  "refusal.fx-doubts": {
    ko: "확인이 필요한 환율: {{list}}. 맞는 값이면 확인하고 저장하십시오(명령줄은 --confirm). 바뀐 것은 없습니다.",
    en: "Rates to be confirmed: {{list}}. If they are right, confirm and save them (--confirm on the command line). Nothing was changed.",
  },
  "inventory.fx-confirm": { ko: "환율 확인", en: "Confirm the rates" },
  "inventory.fx-confirm-why": {
    ko: "며칠 사이에 10% 넘게 바뀐 환율은 잘못 적은 것일 수 있습니다.",
    en: "A rate that moves by more than 10 % within days is often a typing error.",
  },
  "inventory.fx-confirm-do": { ko: "맞음, 저장", en: "They are right, save" },
  "inventory.bill-lines": { ko: "청구 항목", en: "Bill lines" },
  "inventory.billed": { ko: "청구 금액", en: "Billed" },
  "inventory.effective": { ko: "실효 금액", en: "Effective" },
  "inventory.list": { ko: "정가", en: "At list price" },
  "inventory.contracted": { ko: "계약가", en: "At contract price" },
  "inventory.round-trips": { ko: "왕복 지연", en: "Round trips" },
  "inventory.offers": { ko: "상품", en: "Offers" },
  "inventory.priced": { ko: "단가 있는 상품", en: "Offers with a price" },
} as const;
