/** Comparing: criteria, Pareto set, sensitivity, scenarios side by side. */
export const comparing = {
  "comparing.nothing-lawful": {
    ko: "갈 수 있는 리전이 있는 워크로드가 없어 견줄 것이 없습니다",
    en: "No workload may go to any region, so there is nothing to compare",
  },
  "comparing.nowhere": {
    ko: "{{name}}이(가) 갈 수 있는 리전이 없어 견줄 것이 없습니다",
    en: "{{name}} may not go to any region, so there is nothing to compare",
  },
  "comparing.no-workload": {
    ko: "워크로드가 없어 견줄 것이 없습니다. 인벤토리를 먼저 가져오십시오",
    en: "There is no workload, so there is nothing to compare. Bring in the inventory first",
  },
  "comparing.no-weight": {
    ko: "가중치가 모두 0이거나 꺼져 있어 점수를 셀 수 없습니다. 요구사항에서 하나 이상 정하십시오",
    en: "No score, because every weight is 0 or off. Set at least one under Requirements",
  },
  // command line
  "cli.day-wanted": {
    ko: "{{option}}에는 2027-03-01처럼 날짜를 적어야 합니다. 적은 값: {{value}}",
    en: "{{option}} wants a day like 2027-03-01, not {{value}}",
  },
  "cli.compare-needs-workload": {
    ko: "{{option}}에는 --workload ID가 함께 있어야 합니다",
    en: "{{option}} needs --workload ID beside it",
  },
  "cli.compare-scenarios-wrong": {
    ko: "--scenarios에는 시나리오 이름을 쉼표로 이어 여섯 개까지 적습니다. 적은 값: {{value}}",
    en: "--scenarios wants up to six names with commas between, not {{value}}",
  },
  "cli.compare-dominated": { ko: "더 나은 리전", en: "beaten by" },
  "cli.compare-certain": { ko: "확실성", en: "order" },
  "cli.compare-order-certain": { ko: "순서 확실", en: "certain" },
  "cli.compare-order-open": { ko: "순서 미정", en: "open" },
  "cli.compare-winner": { ko: "첫째", en: "first" },
  "cli.compare-moved": { ko: "바꾸는 것", en: "what moves" },
  "cli.compare-weight": { ko: "비중", en: "weight" },
  "cli.compare-tie": { ko: "같아지는 비중", en: "level at" },
  "cli.compare-prices": { ko: "모든 단가", en: "all prices" },
  "cli.compare-rate": { ko: "환율", en: "exchange rates" },
  "cli.compare-placed": { ko: "배치함", en: "placed" },
  "cli.compare-coverage": { ko: "가격을 아는 비율", en: "priced" },
  "cli.compare-owners": { ko: "소유 주체 HHI", en: "owners (HHI)" },
  "cli.compare-exit": { ko: "이탈 비용", en: "exit" },
  "cli.compare-differing": {
    ko: "{{of}}개 가운데 {{count}}개가 시나리오마다 다른 곳에 있습니다",
    en: "{{count}} of {{of}} workloads are in another place in one of them",
  },
  "cli.compare-offers": {
    ko: "맞는 상품 {{count}}개 가운데 {{shown}}개",
    en: "{{shown}} of {{count}} offers that fit",
  },
  "cli.compare-workload": { ko: "워크로드", en: "workload" },
  "cli.compare-offer": { ko: "상품", en: "offer" },
  "cli.compare-decides": { ko: "정하는 것", en: "what decides" },
  "cli.compare-criterion": { ko: "기준", en: "criterion" },
  "cli.compare-points": { ko: "점수 차", en: "points" },
  // a score taken apart
  "comparing.weight": { ko: "비중 (100점 중)", en: "Weight (of 100 points)" },
  "comparing.weight-stated": {
    ko: "요구사항의 가중치를 합이 100이 되게 맞춘 값입니다.",
    en: "The weight under Requirements, brought to a sum of 100.",
  },
  "comparing.share": { ko: "두 기준점 사이의 자리 (0–1)", en: "Place between the two fixed points (0–1)" },
  "comparing.best": { ko: "최선 기준점", en: "Best point" },
  "comparing.worst": { ko: "최악 기준점", en: "Worst point" },
  "comparing.point-stated": { ko: "요구사항에 정한 기준점입니다.", en: "A fixed point set under Requirements." },
  "comparing.monthly": { ko: "월 비용", en: "Cost a month" },
  "comparing.difference": {
    ko: "{{name}}: {{region}}의 점수에서 {{chosen}}의 점수를 뺀 값",
    en: "{{name}}: points of {{region}} less those of {{chosen}}",
  },
  "comparing.difference-cost": { ko: "비용 점수의 차", en: "Difference in cost" },
  "comparing.difference-latency": { ko: "지연 점수의 차", en: "Difference in latency" },
  "comparing.difference-sovereignty": { ko: "주권 점수의 차", en: "Difference in sovereignty" },
  "comparing.difference-lock-in": { ko: "종속성 점수의 차", en: "Difference in lock-in" },
  // which need decides
  "comparing.binding-vcpu": {
    ko: "vCPU {{vcpu}}개가 정합니다. 그보다 적어도 되면 {{offer}}로 월 {{saved, number(maximumFractionDigits: 0)}} {{currency}} 덜 듭니다.",
    en: "Its {{vcpu}} vCPU decide: with fewer, {{offer}} would do for {{saved, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "comparing.binding-memory": {
    ko: "메모리 {{memory}} GiB가 정합니다. 그보다 적어도 되면 {{offer}}로 월 {{saved, number(maximumFractionDigits: 0)}} {{currency}} 덜 듭니다.",
    en: "Its {{memory}} GiB of memory decide: with less, {{offer}} would do for {{saved, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "comparing.binding-gpu": {
    ko: "GPU가 정합니다. GPU 조건이 없으면 {{offer}}로 월 {{saved, number(maximumFractionDigits: 0)}} {{currency}} 덜 듭니다.",
    en: "GPUs decide: without that need {{offer}} would do for {{saved, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "comparing.binding-architecture": {
    ko: "명령어 집합(x86-64)이 정합니다. Arm에서도 돌면 {{offer}}로 월 {{saved, number(maximumFractionDigits: 0)}} {{currency}} 덜 듭니다.",
    en: "The architecture (x86-64) decides: if it ran on Arm, {{offer}} would do for {{saved, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "comparing.binding-class": {
    ko: "상품 등급 요건이 정합니다. {{class}} 등급도 되면 {{offer}}로 월 {{saved, number(maximumFractionDigits: 0)}} {{currency}} 덜 듭니다.",
    en: "The gate on price classes decides: if {{class}} were allowed, {{offer}} would do for {{saved, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "comparing.binding-none": {
    ko: "필요한 것 하나를 줄여도 이 리전에서 더 싼 상품은 없습니다.",
    en: "Giving up any one need would bring no cheaper offer in this region.",
  },
  "comparing.binding-unpriced": {
    ko: "가격을 모르는 상품이라 무엇이 정하는지 말할 수 없습니다.",
    en: "Its price is not known, so it cannot be told which need decides.",
  },
  "comparing.nothing-fits": {
    ko: "{{name}}: 맞는 상품이 없습니다. vCPU {{vcpu}}개와 메모리 {{memory}} GiB가 필요하고, 가장 가까운 상품은 {{region}}의 {{offer}}(vCPU {{mostVcpu}}개, 메모리 {{mostMemory}} GiB)입니다.",
    en: "{{name}}: no offer fits. It needs {{vcpu}} vCPU and {{memory}} GiB; the nearest is {{offer}} in {{region}} with {{mostVcpu}} vCPU and {{mostMemory}} GiB.",
  },
} as const;
