/** What would change a placement: a limit one step looser, other weights and prices, the front of trade-offs. */
export const placementWhatIf = {
  // limits one step looser
  "placement.doing-limit-prices": {
    ko: "한도를 한 걸음씩 완화하여 다시 계산하고 있습니다 ({{done}}/{{of}})",
    en: "Solving again with each limit one step looser ({{done}} of {{of}})",
  },
  "placement.doing-base": {
    ko: "비교할 배치를 계산하고 있습니다",
    en: "Solving the placement to compare with",
  },
  "placement.step-share": {
    ko: "1 %p 더 허용",
    en: "one percentage point more",
  },
  "placement.step-concentration": {
    ko: "집중도 100점 더 허용",
    en: "100 points of concentration more",
  },
  "placement.step-money": {
    ko: "1 % 더 허용",
    en: "one percent more",
  },
  "placement.step-providers": {
    ko: "한 곳 더 허용",
    en: "one provider more",
  },
  "placement.step-quota-vcpu": {
    ko: "vCPU {{by, number(maximumFractionDigits: 0)}}개 더",
    en: "{{by, number(maximumFractionDigits: 0)}} vCPU more",
  },
  "placement.step-quota-gpu": {
    ko: "GPU {{by, number(maximumFractionDigits: 1)}}개 더(H200 환산)",
    en: "{{by, number(maximumFractionDigits: 1)}} GPUs more in H200-equivalents",
  },
  "placement.step-quota-workloads": {
    ko: "워크로드 {{by, number(maximumFractionDigits: 0)}}건 더",
    en: "{{by, number(maximumFractionDigits: 0)}} workloads more",
  },
  "placement.step-mean-latency": {
    ko: "1 ms 더 허용",
    en: "1 ms more",
  },
  "placement.step-mean-sovereignty": {
    ko: "1점 낮게 허용",
    en: "one point less",
  },
  "placement.step-mean-lock-in": {
    ko: "1점 높게 허용",
    en: "one point more",
  },
  "placement.step-near": {
    ko: "1 ms 더 허용",
    en: "1 ms more",
  },
  "placement.step-without": {
    ko: "이 한도 없이",
    en: "without it",
  },
  "placement.limit-price-none": {
    ko: "{{limit}} – {{step}}: 시간 안에 답을 찾지 못했습니다.",
    en: "{{limit}} – {{step}}: no answer was found in time.",
  },
  "placement.limit-price-nothing": {
    ko: "{{limit}} – {{step}}: 더 나아지지 않습니다.{{proof}}",
    en: "{{limit}} – {{step}}: brings nothing.{{proof}}",
  },
  "placement.limit-price-cost": {
    ko: "{{limit}} – {{step}}: 월 {{amount}}을(를) 아낍니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: saves {{amount}} a month. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-score": {
    ko: "{{limit}} – {{step}}: 점수가 {{gain, number(maximumFractionDigits: 3)}}점 높아집니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 3)}} points more. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-score-saves": {
    ko: "{{limit}} – {{step}}: 점수가 {{gain, number(maximumFractionDigits: 3)}}점 높아지고 월 {{amount}}을(를) 아낍니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 3)}} points more, and {{amount}} a month saved. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-score-costs": {
    ko: "{{limit}} – {{step}}: 점수가 {{gain, number(maximumFractionDigits: 3)}}점 높아지지만 월 {{amount}}이(가) 더 듭니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 3)}} points more, for {{amount}} a month more. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-latency": {
    ko: "{{limit}} – {{step}}: 평균 지연이 {{gain, number(maximumFractionDigits: 2)}} ms 줄어듭니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} ms less on average. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-latency-saves": {
    ko: "{{limit}} – {{step}}: 평균 지연이 {{gain, number(maximumFractionDigits: 2)}} ms 줄어들고 월 {{amount}}을(를) 아낍니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} ms less on average, and {{amount}} a month saved. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-latency-costs": {
    ko: "{{limit}} – {{step}}: 평균 지연이 {{gain, number(maximumFractionDigits: 2)}} ms 줄어들지만 월 {{amount}}이(가) 더 듭니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} ms less on average, for {{amount}} a month more. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-sovereignty": {
    ko: "{{limit}} – {{step}}: 평균 주권 점수가 {{gain, number(maximumFractionDigits: 2)}}점 높아집니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points more of sovereignty on average. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-sovereignty-saves": {
    ko: "{{limit}} – {{step}}: 평균 주권 점수가 {{gain, number(maximumFractionDigits: 2)}}점 높아지고 월 {{amount}}을(를) 아낍니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points more of sovereignty on average, and {{amount}} a month saved. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-sovereignty-costs": {
    ko: "{{limit}} – {{step}}: 평균 주권 점수가 {{gain, number(maximumFractionDigits: 2)}}점 높아지지만 월 {{amount}}이(가) 더 듭니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points more of sovereignty on average, for {{amount}} a month more. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-lock-in": {
    ko: "{{limit}} – {{step}}: 평균 종속성이 {{gain, number(maximumFractionDigits: 2)}}점 낮아집니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points less of lock-in on average. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-lock-in-saves": {
    ko: "{{limit}} – {{step}}: 평균 종속성이 {{gain, number(maximumFractionDigits: 2)}}점 낮아지고 월 {{amount}}을(를) 아낍니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points less of lock-in on average, and {{amount}} a month saved. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-lock-in-costs": {
    ko: "{{limit}} – {{step}}: 평균 종속성이 {{gain, number(maximumFractionDigits: 2)}}점 낮아지지만 월 {{amount}}이(가) 더 듭니다. 워크로드 {{moved}}건이 옮깁니다.{{proof}}",
    en: "{{limit}} – {{step}}: {{gain, number(maximumFractionDigits: 2)}} points less of lock-in on average, for {{amount}} a month more. {{moved}} workload(s) would move.{{proof}}",
  },
  "placement.limit-price-open-score": {
    ko: " 두 답의 증명이 합해 {{open, number(maximumFractionDigits: 3)}}점까지 열려 있어 차이는 확실하지 않습니다.",
    en: " The proofs of both answers leave {{open, number(maximumFractionDigits: 3)}} points open, so the difference is not certain.",
  },
  "placement.limit-price-open-latency": {
    ko: " 두 답의 증명이 합해 {{open, number(maximumFractionDigits: 2)}} ms까지 열려 있어 차이는 확실하지 않습니다.",
    en: " The proofs of both answers leave {{open, number(maximumFractionDigits: 2)}} ms open, so the difference is not certain.",
  },
  "placement.limit-price-open-sovereignty": {
    ko: " 두 답의 증명이 합해 {{open, number(maximumFractionDigits: 2)}}점까지 열려 있어 차이는 확실하지 않습니다.",
    en: " The proofs of both answers leave {{open, number(maximumFractionDigits: 2)}} points open, so the difference is not certain.",
  },
  "placement.limit-price-open-lock-in": {
    ko: " 두 답의 증명이 합해 {{open, number(maximumFractionDigits: 2)}}점까지 열려 있어 차이는 확실하지 않습니다.",
    en: " The proofs of both answers leave {{open, number(maximumFractionDigits: 2)}} points open, so the difference is not certain.",
  },
  "placement.limit-price-open-cost": {
    ko: " 두 답의 증명이 합해 월 {{open, number(maximumFractionDigits: 0)}} {{currency}}까지 열려 있어 차이는 확실하지 않습니다.",
    en: " The proofs of both answers leave {{open, number(maximumFractionDigits: 0)}} {{currency}} a month open, so the difference is not certain.",
  },
  "placement.figure-limit": {
    ko: "{{limit}} – {{step}}: 얻는 것",
    en: "{{limit}} – {{step}}: what it brings",
  },
  "placement.figure-limit-before": {
    ko: "지금의 한도로",
    en: "With the limit as it is",
  },
  "placement.figure-limit-after": {
    ko: "한 걸음 완화하면",
    en: "One step looser",
  },
  "placement.figure-solved": {
    ko: "계산한 답이며 최적과의 차이는 {{gap, number(maximumFractionDigits: 3)}} % 이하입니다.",
    en: "Solved, and proven to within {{gap, number(maximumFractionDigits: 3)}} %.",
  },
  // weights, prices and rates otherwise
  "placement.doing-swings": {
    ko: "가중치와 단가를 바꾸어 다시 계산하고 있습니다 ({{done}}/{{of}})",
    en: "Solving again with other weights and prices ({{done}} of {{of}})",
  },
  "placement.swing-cost-down": {
    ko: "비용의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 낮게",
    en: "Cost weighed {{percent, number(maximumFractionDigits: 0)}} % less",
  },
  "placement.swing-cost-up": {
    ko: "비용의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 높게",
    en: "Cost weighed {{percent, number(maximumFractionDigits: 0)}} % more",
  },
  "placement.swing-latency-down": {
    ko: "지연의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 낮게",
    en: "Latency weighed {{percent, number(maximumFractionDigits: 0)}} % less",
  },
  "placement.swing-latency-up": {
    ko: "지연의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 높게",
    en: "Latency weighed {{percent, number(maximumFractionDigits: 0)}} % more",
  },
  "placement.swing-sovereignty-down": {
    ko: "주권의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 낮게",
    en: "Sovereignty weighed {{percent, number(maximumFractionDigits: 0)}} % less",
  },
  "placement.swing-sovereignty-up": {
    ko: "주권의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 높게",
    en: "Sovereignty weighed {{percent, number(maximumFractionDigits: 0)}} % more",
  },
  "placement.swing-lock-in-down": {
    ko: "종속성의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 낮게",
    en: "Lock-in weighed {{percent, number(maximumFractionDigits: 0)}} % less",
  },
  "placement.swing-lock-in-up": {
    ko: "종속성의 가중치 {{percent, number(maximumFractionDigits: 0)}} % 높게",
    en: "Lock-in weighed {{percent, number(maximumFractionDigits: 0)}} % more",
  },
  "placement.swing-prices-down": {
    ko: "{{who}} 단가 {{percent, number(maximumFractionDigits: 0)}} % 인하",
    en: "{{who}} {{percent, number(maximumFractionDigits: 0)}} % cheaper",
  },
  "placement.swing-prices-up": {
    ko: "{{who}} 단가 {{percent, number(maximumFractionDigits: 0)}} % 인상",
    en: "{{who}} {{percent, number(maximumFractionDigits: 0)}} % dearer",
  },
  "placement.swing-rate-down": {
    ko: "{{who}} 환율 {{percent, number(maximumFractionDigits: 0)}} % 하락",
    en: "{{who}} {{percent, number(maximumFractionDigits: 0)}} % cheaper",
  },
  "placement.swing-rate-up": {
    ko: "{{who}} 환율 {{percent, number(maximumFractionDigits: 0)}} % 상승",
    en: "{{who}} {{percent, number(maximumFractionDigits: 0)}} % dearer",
  },
  "placement.swung-late": {
    ko: "{{what}}: 시간 안에 답을 찾지 못했습니다.",
    en: "{{what}}: no answer was found in time.",
  },
  "placement.swung-impossible": {
    ko: "{{what}}: 모든 한도를 지키는 배치가 없습니다.",
    en: "{{what}}: no placement keeps every limit.",
  },
  "placement.swung-same": {
    ko: "{{what}}: 옮기는 워크로드가 없습니다. 점수 {{score, number(maximumFractionDigits: 2)}}점",
    en: "{{what}}: nothing moves. Score {{score, number(maximumFractionDigits: 2)}}",
  },
  "placement.swung-moved": {
    ko: "{{what}}: 워크로드 {{moved}}건이 옮깁니다. 점수 {{score, number(maximumFractionDigits: 2)}}점",
    en: "{{what}}: {{moved}} workload(s) would move. Score {{score, number(maximumFractionDigits: 2)}}",
  },
  "placement.swung-moved-cost": {
    ko: "{{what}}: 워크로드 {{moved}}건이 옮깁니다. 점수 {{score, number(maximumFractionDigits: 2)}}점, 월 {{amount}}",
    en: "{{what}}: {{moved}} workload(s) would move. Score {{score, number(maximumFractionDigits: 2)}}, {{amount}} a month",
  },
  // the front of trade-offs
  "placement.doing-front": {
    ko: "비용과 견줄 점을 찾고 있습니다 ({{done}}/{{of}})",
    en: "Finding points between cost and the other end ({{done}} of {{of}})",
  },
  "placement.front-latency": {
    ko: "월 {{least}}에서 {{most}}(으)로 늘리면 평균 지연은(는) {{from, number(maximumFractionDigits: 1)}} ms에서 {{to, number(maximumFractionDigits: 1)}} ms(으)로 바뀝니다(점 {{found}}개).",
    en: "From {{least}} to {{most}} a month, mean latency goes from {{from, number(maximumFractionDigits: 1)}} ms to {{to, number(maximumFractionDigits: 1)}} ms ({{found}} points).",
  },
  "placement.front-sovereignty": {
    ko: "월 {{least}}에서 {{most}}(으)로 늘리면 평균 주권 점수은(는) {{from, number(maximumFractionDigits: 1)}}에서 {{to, number(maximumFractionDigits: 1)}}(으)로 바뀝니다(점 {{found}}개).",
    en: "From {{least}} to {{most}} a month, mean sovereignty goes from {{from, number(maximumFractionDigits: 1)}} to {{to, number(maximumFractionDigits: 1)}} ({{found}} points).",
  },
  "placement.front-lock-in": {
    ko: "월 {{least}}에서 {{most}}(으)로 늘리면 평균 종속성은(는) {{from, number(maximumFractionDigits: 1)}}에서 {{to, number(maximumFractionDigits: 1)}}(으)로 바뀝니다(점 {{found}}개).",
    en: "From {{least}} to {{most}} a month, mean lock-in goes from {{from, number(maximumFractionDigits: 1)}} to {{to, number(maximumFractionDigits: 1)}} ({{found}} points).",
  },
  "placement.front-unfinished": {
    ko: "점 {{wanted}}개 가운데 {{found}}개를 찾았습니다. 다시 시작하면 이어서 찾습니다.",
    en: "{{found}} of {{wanted}} points found so far. Started again, it goes on from here.",
  },
  "placement.front-impossible": {
    ko: "모든 한도를 지키면서 비용과 이 기준의 값이 모두 알려진 배치가 없습니다.",
    en: "No placement keeps every limit with costs and values of this criterion that are known.",
  },
  "placement.front-one": {
    ko: "가장 싼 배치가 곧 이 기준에서도 가장 좋습니다(월 {{least}}).",
    en: "The cheapest placement, {{least}} a month, is also the best in this criterion.",
  },
  "refusal.placement-none-kept": {
    ko: "채택한 배치가 없습니다. 먼저 배치를 계산하여 채택하십시오.",
    en: "No placement is adopted yet. Solve one and adopt it first.",
  },
  "refusal.placement-none-proposed": {
    ko: "제안된 배치가 없습니다. 먼저 배치를 계산하십시오.",
    en: "There is no proposal yet. Solve the placement first.",
  },
  "refusal.placement-not-placed": {
    ko: "{{name}}: 이 배치에서 놓이지 않은 워크로드입니다.",
    en: "{{name}} is not placed in this placement.",
  },
  "refusal.placement-no-base": {
    ko: "모든 한도를 지키는 배치가 없어 비교할 것이 없습니다. 먼저 배치를 계산하여 무엇이 어긋나는지 보십시오.",
    en: "No placement keeps every limit, so there is nothing to compare with. Solve the placement first and see what contradicts.",
  },
  "refusal.placement-no-base-in-time": {
    ko: "시간 안에 비교할 배치를 찾지 못했습니다. 시간 한도를 늘려 다시 시도하십시오.",
    en: "No placement to compare with was found in time. Allow more time and try again.",
  },
  "refusal.placement-no-such-point": {
    ko: "그런 점이 없습니다. 점을 먼저 찾으십시오.",
    en: "There is no such point. Sweep the front first.",
  },
  "refusal.placement-front-stale": {
    ko: "이 점을 찾은 뒤 인벤토리나 카탈로그, 요구사항이 바뀌었습니다. 점을 다시 찾으십시오.",
    en: "Inventory, catalogue or requirements have changed since this point was found. Sweep the front again.",
  },
} as const;
