/** Leaving: services, contracts, exit cost and time, the checklist. */
export const parting = {
  // facets and components
  "lock-in.stated": { ko: "기관의 답: {{because}}", en: "The agency's own answer: {{because}}" },
  "lock-in.service-figure": { ko: "{{service}}의 종속성 (0–100)", en: "Lock-in of {{service}} (0–100)" },
  "lock-in.workload-figure": { ko: "{{name}}의 종속성 (0–100)", en: "Lock-in of {{name}} (0–100)" },
  "lock-in.service-standard": {
    ko: "{{service}}: 표준 서비스입니다. 다른 구현이 같은 호출과 자료를 받습니다(전환 시험 전).",
    en: "{{service}} is standard: another implementation takes the same calls and data; leaving was not tested.",
  },
  "lock-in.service-compatible": {
    ko: "{{service}}: 공개 엔진의 사업자판입니다. 호환되는 부분은 쓰고 나머지는 도구로 변환합니다.",
    en: "{{service}} is a vendor's version of an open engine: what differs is converted with a tool.",
  },
  "lock-in.service-proprietary": {
    ko: "{{service}}: 고유 서비스입니다. 이를 부르는 부분을 다시 작성해야 합니다.",
    en: "{{service}} is proprietary: what calls it is rewritten.",
  },
  "lock-in.service-no-way-out": {
    ko: "{{service}}: 고유 서비스이며 대신할 것이 알려져 있지 않습니다.",
    en: "{{service}} is proprietary, and nothing is known to take its place.",
  },
  "lock-in.service-unverified": {
    ko: "{{service}}: 열려 있다는 기록이 있으나 출처에서 확인하지 못해 답으로 세지 않습니다.",
    en: "{{service}} is recorded as open, but no source was checked: it does not count as an answer.",
  },
  "lock-in.component-share": { ko: "비용 비중", en: "Share of the cost" },
  "lock-in.share-told": {
    ko: "서비스에 적은 비중과 나머지",
    en: "as stated for the services; the rest is what they leave",
  },
  "lock-in.component-weighed": { ko: "비중 × 종속성", en: "Share × lock-in" },
  "lock-in.shares-unknown": {
    ko: "비중을 모르는 구성 요소: 최소에서 최대까지",
    en: "Components of unknown share: from the least to the greatest",
  },
  "lock-in.shares-open": {
    ko: "비용 비중을 모르는 서비스가 {{open}}개 있어 범위가 넓어집니다.",
    en: "The share of {{open}} services is not known, which widens the range.",
  },
  "lock-in.weight-cost": { ko: "월 비용", en: "Monthly cost" },
  "lock-in.weight-count": { ko: "워크로드 수", en: "Workloads" },
  "lock-in.weight-why": { ko: "이 배치에서", en: "in this placement" },
  // exit cost
  "lock-in.exit-of-provider": {
    ko: "{{date, day}}에 {{provider}}을(를) 떠나는 비용 (부가세 별도)",
    en: "Cost of leaving {{provider}} on {{date, day}} (before VAT)",
  },
  "lock-in.exit-told": { ko: "입력한 값", en: "as entered" },
  "lock-in.exit-retraining-each": { ko: "제공자 한 곳당 재교육비", en: "retraining per provider left" },
  "lock-in.exit-acceptance-test-each": {
    ko: "제공자 한 곳당 인수 시험비",
    en: "acceptance test per provider left",
  },
  "lock-in.exit-providers": { ko: "떠나는 제공자", en: "providers left" },
  "lock-in.counted": { ko: "배치에서 셌습니다.", en: "counted in the placement" },
  "lock-in.from-register": { ko: "가정 목록의 값", en: "from the register of assumptions" },
  "lock-in.egress-of": {
    ko: "{{provider}} {{region}}에서 데이터 반출",
    en: "Taking the data out of {{provider}}, {{region}}",
  },
  "lock-in.egress-volume": { ko: "옮길 데이터", en: "Data to be moved" },
  "lock-in.egress-volume-told": { ko: "인벤토리의 저장 용량", en: "stored volume of the inventory" },
  "lock-in.egress-nothing": { ko: "옮길 데이터가 없습니다.", en: "There is no data to move." },
  "lock-in.egress-list": {
    ko: "{{provider}} 공시 요금 ({{currency}})",
    en: "List charge of {{provider}} ({{currency}})",
  },
  "lock-in.egress-listed": { ko: "제공자의 요금표", en: "the provider's list" },
  "lock-in.egress-free": { ko: "무료 제공량", en: "Free allowance" },
  "lock-in.egress-tier": {
    ko: "GB당 단가, {{from}}–{{to}} GB ({{currency}})",
    en: "Price per GB, {{from}}–{{to}} GB ({{currency}})",
  },
  "lock-in.egress-share": { ko: "받을 수 있는 몫", en: "Share that may be charged" },
  "lock-in.rate": { ko: "환율 {{from}} → {{to}}", en: "Rate {{from}} → {{to}}" },
  "lock-in.rate-told": { ko: "작업공간의 환율", en: "rate of the workspace" },
  "lock-in.rule-free": {
    ko: "EU 데이터법: 2027-01-12부터 전환 요금을 받을 수 없습니다.",
    en: "EU Data Act: no charge for switching may be taken from 12 January 2027.",
  },
  "lock-in.rule-at-cost": {
    ko: "EU 데이터법: {{date, day}}에는 제공자의 원가까지만 받을 수 있습니다. 원가를 모르므로 0부터 공시 요금까지입니다.",
    en: "EU Data Act: on {{date, day}} at most the provider's own cost, which is not known: anything from 0 to the list.",
  },
  "lock-in.rule-none": {
    ko: "이 계약에는 전환 요금을 막는 규칙이 없어 공시 요금 그대로입니다.",
    en: "No rule against switching charges binds this contract: the list stands.",
  },
  "lock-in.rule-open": {
    ko: "계약의 준거법을 몰라 EU 데이터법이 적용될 수도, 아닐 수도 있습니다.",
    en: "Whose law governs the contract is not known: the EU Data Act may or may not apply.",
  },
  "lock-in.effort-standard": { ko: "표준 구성 요소", en: "Standard components" },
  "lock-in.effort-compatible": { ko: "호환 구성 요소", en: "Compatible components" },
  "lock-in.effort-proprietary": { ko: "고유 구성 요소", en: "Proprietary components" },
  "lock-in.effort-open": {
    ko: "얼마나 열려 있는지 확인되지 않은 구성 요소",
    en: "Components whose openness is not established",
  },
  "lock-in.effort-each": { ko: "구성 요소 하나의 공수", en: "Effort of one component" },
  "lock-in.effort-counted": {
    ko: "배치한 머신과 이용 서비스의 수",
    en: "machines placed and services used",
  },
  "lock-in.effort-nothing": { ko: "다시 만들 것이 없습니다.", en: "There is nothing to rebuild." },
  "lock-in.monthly-of-plan": { ko: "배치의 월 비용", en: "monthly cost of the placement" },
  // what is missing
  "lock-in.needs-person-month": {
    ko: "계산 불가: 인월 단가를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the rate per person-month.",
  },
  "lock-in.needs-effort-standard": {
    ko: "계산 불가: 표준 구성 요소 하나를 옮기는 공수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the effort to leave with a standard component.",
  },
  "lock-in.needs-effort-compatible": {
    ko: "계산 불가: 호환 구성 요소 하나를 옮기는 공수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the effort to leave with a compatible component.",
  },
  "lock-in.needs-effort-proprietary": {
    ko: "계산 불가: 고유 구성 요소 하나를 옮기는 공수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the effort to leave with a proprietary component.",
  },
  "lock-in.needs-days-standard": {
    ko: "계산 불가: 표준 구성 요소를 옮기는 날수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the days to leave with a standard component.",
  },
  "lock-in.needs-days-compatible": {
    ko: "계산 불가: 호환 구성 요소를 옮기는 날수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the days to leave with a compatible component.",
  },
  "lock-in.needs-days-proprietary": {
    ko: "계산 불가: 고유 구성 요소를 옮기는 날수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the days to leave with a proprietary component.",
  },
  "lock-in.needs-parallel": {
    ko: "계산 불가: 떠날 때의 병행 운영 개월 수를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the months of parallel running while leaving.",
  },
  "lock-in.needs-monthly": {
    ko: "계산 불가: 비용을 모르는 배치가 있습니다.",
    en: "Not computable: the cost of a placement is not known.",
  },
  "lock-in.needs-retraining": {
    ko: "계산 불가: 재교육비를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the cost of retraining.",
  },
  "lock-in.needs-acceptance-test": {
    ko: "계산 불가: 인수 시험비를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the cost of the acceptance test.",
  },
  "lock-in.needs-notice": {
    ko: "계산 불가: 통지 기간을 계약에도 가정에도 입력하지 않았습니다.",
    en: "Not computable: no notice period stands in the contract or among the assumptions.",
  },
  "lock-in.needs-volume": {
    ko: "계산 불가: 저장 용량이나 회선 속도를 모릅니다.",
    en: "Not computable: a stored volume or the line is not known.",
  },
  "lock-in.needs-fee": {
    ko: "계산 불가: 약정 {{name}}의 중도 해지 수수료를 아무도 입력하지 않았습니다.",
    en: "Not computable: nobody has entered the early termination fee of {{name}}.",
  },
  "lock-in.nothing-placed-there": {
    ko: "{{provider}}에 배치된 워크로드가 없습니다.",
    en: "No workload is placed at {{provider}}.",
  },
  // contracts
  "lock-in.no-contract": {
    ko: "이 제공자들과 맺은 약정이 입력되어 있지 않습니다.",
    en: "No commitment with these providers is entered.",
  },
  "lock-in.owed": { ko: "{{name}}: 남은 최소 금액", en: "{{name}}: minimum still owed" },
  "lock-in.owed-minimum": { ko: "{{year}}년 최소 금액", en: "Minimum of {{year}}" },
  "lock-in.owed-usage": { ko: "{{year}}년 이용액", en: "Use in {{year}}" },
  "lock-in.owed-contract": { ko: "약정 {{name}}", en: "contract {{name}}" },
  "lock-in.owed-usage-plan": { ko: "이 배치가 쓰는 금액", en: "what this placement uses" },
  "lock-in.owed-usage-ramp": { ko: "계약 조건에 적은 예상", en: "as expected in the contract's terms" },
  "lock-in.owed-usage-unknown": {
    ko: "비용을 모르는 배치가 있어 이용액을 알 수 없습니다.",
    en: "a cost of the placement is not known",
  },
  "lock-in.owed-over": { ko: "{{name}}: 약정 기간이 끝났습니다.", en: "{{name}}: its term is over." },
  "lock-in.owed-used": {
    ko: "{{name}}: 최소 금액을 이미 다 씁니다.",
    en: "{{name}}: the minimum is used up.",
  },
  "lock-in.fee": { ko: "{{name}}: 중도 해지 수수료", en: "{{name}}: early termination fee" },
  "lock-in.fee-over": {
    ko: "{{name}}: 약정 기간이 끝나 수수료가 없습니다.",
    en: "{{name}}: its term is over, so no fee is due.",
  },
  // today and the field
  "lock-in.today-no-bill": {
    ko: "가져온 청구서가 없어 오늘의 집중도를 알 수 없습니다.",
    en: "No bill was imported, so today's concentration is not known.",
  },
  "lock-in.today-other-currencies": {
    ko: "환율이 없는 통화의 청구서가 있어 비용 기준 집중도를 계산할 수 없습니다.",
    en: "A bill is in a currency without a rate, so concentration by cost is not computable.",
  },
  "lock-in.benchmark-gap": {
    ko: "인용한 수치입니다. 목표가 아닙니다. 배치 후 이 기관은 시스템 {{all}}개 중 {{after}}개입니다.",
    en: "A quoted figure, not a target. After the plan: {{after}} of this agency's {{all}} systems.",
  },
  "lock-in.benchmark-organisations": {
    ko: "기관 수의 비율을 인용한 수치입니다. 시스템의 비율이나 집중도로 바꿀 수 없습니다. 이 배치의 제공자는 {{providers}}곳입니다.",
    en: "A quoted share of organisations: it is no share of systems and cannot be turned into a concentration. This placement has {{providers}} providers.",
  },
  "lock-in.benchmark-no-system": {
    ko: "인용한 수치입니다. 시스템이 아직 없어 견줄 수 없습니다.",
    en: "A quoted figure. There is no system yet to compare it with.",
  },
  "lock-in.benchmark-public": {
    ko: "공공 부문의 민간 클라우드 이용률 (발표자 수치)",
    en: "Public cloud in the public sector (speaker's figure)",
  },
  "lock-in.benchmark-industry": {
    ko: "산업계의 클라우드 이용률 (발표자 수치)",
    en: "Public cloud in industry (speaker's figure)",
  },
  "lock-in.benchmark-single": {
    ko: "한 클라우드만 쓰는 이용자 (발표자 수치)",
    en: "Users on a single cloud (speaker's figure)",
  },
  // the checklist
  "lock-in.exit-needed": {
    ko: "종속성이 {{limit}} 이상이어서 출구 계획을 갖춰야 합니다.",
    en: "Lock-in reaches {{limit}}: an exit plan is mandatory.",
  },
  "lock-in.exit-maybe-needed": {
    ko: "종속성이 {{limit}}을(를) 넘는지 아직 가릴 수 없습니다. 답하지 않은 항목을 채우십시오.",
    en: "Whether lock-in reaches {{limit}} cannot be told yet. Answer the open facets.",
  },
  "lock-in.exit-not-needed": {
    ko: "종속성이 {{limit}} 미만입니다. 출구 계획은 권고 사항입니다.",
    en: "Lock-in stays below {{limit}}: an exit plan is advised.",
  },
  "lock-in.step-services": { ko: "이용 서비스 {{count}}건 저장", en: "Save {{count}} used services" },
  "lock-in.step-remove-services": { ko: "이용 서비스 {{count}}건 삭제", en: "Remove {{count}} used services" },
  "lock-in.step-facets": { ko: "종속성 항목 {{count}}건 답변", en: "Answer {{count}} facets" },
  "lock-in.step-facet-reset": { ko: "종속성 항목의 답 거두기", en: "Take back the answer to a facet" },
  "lock-in.step-checks": { ko: "출구 점검 {{count}}건 저장", en: "Save {{count}} lines of the exit checklist" },
  // refusals
  "refusal.shares-over-one": {
    ko: "{{workload}}의 서비스 비중을 합하면 {{sum}} %입니다. 100 %를 넘지 않게 줄이십시오.",
    en: "The shares of {{workload}}'s services add up to {{sum}} %. Lower them to 100 % or less.",
  },
  "refusal.no-such-component": {
    ko: "{{component}}(이)라는 제공자나 이용 서비스가 없습니다.",
    en: "There is no provider or used service called {{component}}.",
  },
  "refusal.no-such-facet": {
    ko: "{{facet}}(이)라는 항목이 없습니다. 목록의 항목을 고르십시오.",
    en: "There is no facet called {{facet}}. Choose one of the list.",
  },
  "refusal.no-such-exit-item": {
    ko: "점검표에 {{item}}(이)라는 줄이 없습니다.",
    en: "The checklist has no line called {{item}}.",
  },
  "refusal.exit-before-plan": {
    ko: "{{date, day}}은(는) 계획일 {{planDate, day}}보다 앞섭니다. 계획일이나 그 뒤의 날짜를 고르십시오.",
    en: "{{date, day}} lies before the plan's date, {{planDate, day}}. Choose that day or a later one.",
  },
  "refusal.workload-not-placed": {
    ko: "{{name}}은(는) 배치되지 않았습니다. 먼저 배치하십시오.",
    en: "{{name}} is not placed. Place it first.",
  },
  // command line
  "cli.exit-known": { ko: "알려진 항목의 합", en: "known terms" },
  "cli.exit-egress": { ko: "데이터 반출", en: "egress" },
  "cli.exit-days": { ko: "일수", en: "days" },
  "cli.exit-term": { ko: "항목", en: "term" },
  "cli.exit-amount": { ko: "금액", en: "amount" },
  "cli.exit-sum": { ko: "합계", en: "total" },
  "cli.lock-in-workload": { ko: "워크로드", en: "workload" },
  "cli.component": { ko: "구성 요소", en: "component" },
  "cli.openness": { ko: "개방성", en: "openness" },
  "cli.share": { ko: "비중", en: "share" },
  "openness.standard": { ko: "표준", en: "standard" },
  "openness.compatible": { ko: "호환", en: "compatible" },
  "openness.proprietary": { ko: "고유", en: "proprietary" },
} as const;
