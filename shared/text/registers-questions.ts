/** What nobody has said yet, whom to ask, and what can be measured before and after. */
export const registersQuestions = {
  "findings.who-provider": { ko: "제공자 {{provider}}", en: "the provider, {{provider}}" },
  "findings.who-contract": { ko: "계약 담당", en: "contract officer" },
  "findings.who-budget": { ko: "예산 담당", en: "budget officer" },

  "findings.ask-field-vcpu": {
    ko: "워크로드 {{count}}개의 vCPU는 몇 개입니까?",
    en: "How many vCPU do they have? Workloads without: {{count}}",
  },
  "findings.ask-field-memoryGib": {
    ko: "워크로드 {{count}}개의 메모리는 얼마입니까?",
    en: "How much memory do they have? Workloads without: {{count}}",
  },
  "findings.ask-field-storageGib": {
    ko: "워크로드 {{count}}개에 할당된 디스크는 얼마입니까?",
    en: "How much disk is allocated to them? Workloads without: {{count}}",
  },
  "findings.ask-field-storageUsedGib": {
    ko: "워크로드 {{count}}개가 실제로 쓰는 디스크는 얼마입니까?",
    en: "How much disk do they really use? Workloads without: {{count}}",
  },
  "findings.ask-field-cpuP95": {
    ko: "워크로드 {{count}}개의 CPU 사용률(95백분위)을 잴 수 있습니까?",
    en: "What is the 95th percentile of their CPU use? Workloads without: {{count}}",
  },
  "findings.ask-field-memoryP95": {
    ko: "워크로드 {{count}}개의 메모리 사용률(95백분위)을 잴 수 있습니까?",
    en: "What is the 95th percentile of their memory use? Workloads without: {{count}}",
  },
  "findings.ask-field-osFamily": {
    ko: "워크로드 {{count}}개의 운영체제는 무엇입니까?",
    en: "Which system do they run? Workloads without: {{count}}",
  },
  "findings.ask-field-environment": {
    ko: "워크로드 {{count}}개는 운영, 시험, 개발 중 무엇입니까?",
    en: "Are they production, test or development? Workloads of which nobody says: {{count}}",
  },
  "findings.ask-field-group": {
    ko: "워크로드 {{count}}개는 어느 응용 그룹에 속합니까?",
    en: "Which application group do they belong to? Workloads without: {{count}}",
  },
  "findings.ask-field-grade": {
    ko: "응용 그룹 {{count}}개의 업무 등급(1–4)은 무엇입니까?",
    en: "Which impact grade, 1 to 4, do they have? Application groups without: {{count}}",
  },
  "findings.ask-field-maxRttMs": {
    ko: "응용 그룹 {{count}}개의 이용자가 허용하는 왕복 지연은 얼마입니까?",
    en: "Which round trip do their users accept? Application groups without: {{count}}",
  },
  "findings.ask-field-disposition": {
    ko: "응용 그룹 {{count}}개를 어떤 방식으로 전환합니까?",
    en: "In which way do they move? Application groups not decided: {{count}}",
  },
  "findings.ask-field-dataClass": {
    ko: "데이터셋 {{count}}개의 등급은 C, S, O 중 무엇입니까?",
    en: "Which class do they have, C, S or O? Data sets without: {{count}}",
  },
  "findings.ask-field-sizeGib": {
    ko: "데이터셋 {{count}}개의 크기는 얼마입니까?",
    en: "How large are they? Data sets without a size: {{count}}",
  },
  "findings.ask-field-dependencies": {
    ko: "연계가 등록되지 않은 워크로드 {{count}}개는 정말 연계가 없습니까?",
    en: "Have they really no link? Workloads without one on record: {{count}}",
  },
  "findings.ask-data-sets": {
    ko: "데이터셋이 등록되지 않은 응용 그룹 {{count}}개는 어떤 데이터를 다룹니까?",
    en: "Which data do they hold? Application groups without a data set: {{count}}",
  },
  "findings.ask-owner-unit": {
    ko: "담당 부서가 없는 응용 그룹 {{count}}개는 누가 맡습니까? ({{names}})",
    en: "Which unit answers for them? Application groups without one: {{count}} ({{names}})",
  },
  "findings.ask-price": {
    ko: "{{provider}}: 배치에 쓰인 상품의 단가는 얼마입니까? (워크로드 {{count}}개)",
    en: "{{provider}}: what do the offers cost that {{count}} workloads are placed on?",
  },
  "findings.ask-contract": {
    ko: "계약 “{{name}}”의 준거법, 통지 기간, 중도 해지 수수료는 무엇입니까?",
    en: "Which law, notice and early-termination fee has the contract “{{name}}”?",
  },
  "findings.ask-exit-egress": {
    ko: "데이터를 꺼내는 데 드는 전송 단가는 얼마입니까?",
    en: "What does it cost to take the data out?",
  },
  "findings.ask-exit-replatform": {
    ko: "다른 곳에 다시 구축하는 데 드는 공수와 인월 단가는 얼마입니까?",
    en: "How many person-months, at which rate, does building anew elsewhere take?",
  },
  "findings.ask-exit-parallel-run": {
    ko: "떠날 때 양쪽을 몇 달 함께 운영합니까?",
    en: "For how many months would both sides run when leaving?",
  },
  "findings.ask-exit-commitment-shortfall": {
    ko: "약정의 남은 최소 금액은 얼마입니까?",
    en: "How much of the agreed minimum would still be owed?",
  },
  "findings.ask-exit-early-termination-fee": {
    ko: "중도 해지 수수료는 얼마입니까?",
    en: "How much is the fee for ending early?",
  },
  "findings.ask-exit-retraining": { ko: "재교육에 얼마가 듭니까?", en: "What does retraining cost?" },
  "findings.ask-exit-acceptance-test": { ko: "인수 시험에 얼마가 듭니까?", en: "What does the acceptance test cost?" },
  "findings.ask-facets": {
    ko: "{{provider}}: 답하지 않은 이식성 질문 {{count}}개의 답은 무엇입니까?",
    en: "{{provider}}: what are the answers to the {{count}} facets nobody has answered?",
  },
  "findings.ask-access": {
    ko: "이용자 지점 {{count}}곳의 접속망 지연은 얼마입니까? ({{names}})",
    en: "What does the access network add at {{count}} user locations? ({{names}})",
  },
  "findings.ask-baseline-cost": {
    ko: "지금 운영하는 데 한 해에 얼마가 듭니까?",
    en: "What does running it cost today, per year?",
  },
  "findings.ask-baseline-hhi-owner": {
    ko: "지금 클라우드 이용 요금은 어느 소유 주체에 얼마씩 나갑니까? 청구서를 가져오면 계산됩니다.",
    en: "Which owners are paid how much for cloud services today? Imported bills tell.",
  },
  "findings.ask-baseline-hhi-provider": {
    ko: "지금 클라우드 이용 요금은 어느 제공자에 얼마씩 나갑니까? 청구서를 가져오면 계산됩니다.",
    en: "Which providers are paid how much for cloud services today? Imported bills tell.",
  },
  "findings.ask-baseline-in-cloud": {
    ko: "지금 공공 클라우드에서 운영하는 시스템은 몇 개입니까? 청구서를 가져오면 계산됩니다.",
    en: "How many systems run in a public cloud today? Imported bills tell.",
  },
  "findings.ask-baseline-latency": {
    ko: "지금 이용자가 느끼는 왕복 지연(p90)은 얼마입니까?",
    en: "Which round trip, at p90, do users see today?",
  },
  "findings.ask-baseline-availability": {
    ko: "지난해 시스템의 가용률은 얼마였습니까?",
    en: "How available were the systems last year?",
  },
  "findings.ask-baseline-lock-in": {
    ko: "지금 운영 환경의 종속성은 얼마입니까?",
    en: "How locked in is the place where it runs today?",
  },
  "findings.ask-baseline-evidenced": {
    ko: "배치한 제공자의 인증은 어떤 것이 증빙되어 있습니까?",
    en: "Which certificates of the providers in use are proven?",
  },

  "findings.measure-cost": { ko: "월 운영 비용", en: "Cost of a month" },
  "findings.measure-hhi-owner": { ko: "소유 주체 집중도", en: "Concentration by owner" },
  "findings.measure-hhi-provider": { ko: "제공자 집중도", en: "Concentration by provider" },
  "findings.measure-in-cloud": { ko: "공공 클라우드 이용 시스템 비율", en: "Systems in a public cloud" },
  "findings.measure-latency": { ko: "이용자 왕복 지연(p90)", en: "Round trip of users, p90" },
  "findings.measure-availability": { ko: "시스템 가용률", en: "Availability of the systems" },
  "findings.measure-lock-in": { ko: "종속성", en: "Lock-in" },
  "findings.measure-evidenced": {
    ko: "요구되는 인증 중 증빙된 비율",
    en: "Certificates asked for that are proven",
  },
  "findings.source-as-is": {
    ko: "현행 비용의 열두 달 치를 나눈 값(범위의 낮은 쪽), 산출",
    en: "Today's yearly cost by twelve, low end of its range; computed",
  },
  "findings.source-bills": { ko: "가져온 청구서에서 산출", en: "Computed from imported bills" },
  "findings.source-catalogue": {
    ko: "카탈로그({{day, day}} 기준)에서 산출",
    en: "Computed from the catalogue of {{day, day}}",
  },
  "findings.source-none": { ko: "기록 없음", en: "Nothing on record" },
} as const;
