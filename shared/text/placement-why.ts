/** Why a placement is as it is, and what would change it. Amounts carry the code of their currency. */
export const placementWhy = {
  "placement.why-not-no-option": {
    ko: "{{region}}: {{workload}}에 적법한 선택지가 없습니다.",
    en: "{{region}}: there is no lawful option for {{workload}}.",
  },
  "placement.why-not-unplaced": {
    ko: "{{workload}}: 아직 배치하지 않았습니다.",
    en: "{{workload}} is not placed yet.",
  },
  "placement.why-not-chosen": {
    ko: "{{workload}}: {{region}}에 배치되어 있습니다.",
    en: "{{workload}} is placed in {{region}}.",
  },
  "placement.why-not-lower": {
    ko: "{{region}}: 입증된 점수가 {{chosen}}보다 {{points, number(maximumFractionDigits: 1)}}점 낮습니다. 순서는 확실합니다.",
    en: "{{region}} has {{points, number(maximumFractionDigits: 1)}} proven points fewer than {{chosen}}. The order is certain.",
  },
  "placement.why-not-lower-open": {
    ko: "{{region}}: 입증된 점수가 {{chosen}}보다 {{points, number(maximumFractionDigits: 1)}}점 낮습니다. 알려지지 않은 값이 있어 순서는 바뀔 수 있습니다.",
    en: "{{region}} has {{points, number(maximumFractionDigits: 1)}} proven points fewer than {{chosen}}. What is not known may still turn the order.",
  },
  "placement.why-not-limit": {
    ko: "{{region}}: 점수는 {{points, number(maximumFractionDigits: 1)}}점 높지만, 옮기면 한도를 어깁니다.",
    en: "{{region}} would bring {{points, number(maximumFractionDigits: 1)}} points, but the move breaks a limit.",
  },
  "placement.why-not-gap": {
    ko: "{{region}}: {{points, number(maximumFractionDigits: 1)}}점 높고 어기는 한도도 없습니다. 다시 계산하거나 직접 옮길 수 있습니다.",
    en: "{{region}} would bring {{points, number(maximumFractionDigits: 1)}} points and break nothing. Solve again, or move it by hand.",
  },
  "placement.why-not-tie": {
    ko: "{{region}}: {{chosen}}과(와) 점수가 같습니다. 같은 점수에서는 비용이 낮은 쪽, 그다음은 이름순으로 정합니다.",
    en: "{{region}} scores the same as {{chosen}}. Between equals the lower cost decides, then the order of names.",
  },
  "placement.reason-only": {
    ko: "요건을 통과하는 리전이 {{region}}뿐입니다.",
    en: "{{region}} is the only region the gates leave.",
  },
  "placement.reason-tie": {
    ko: "적법한 리전 {{count}}곳 가운데 {{other}}과(와) 똑같이 좋습니다. 같을 때에는 비용이 낮은 쪽, 그다음은 이름순으로 정합니다.",
    en: "Of {{count}} lawful regions, {{other}} is exactly as good. Between equals the lower cost decides, then the order of names.",
  },
  "placement.reason-best-score": {
    ko: "적법한 리전 {{count}}곳 가운데 가장 좋습니다: 입증된 점수 {{value, number(maximumFractionDigits: 1)}}점, 다음인 {{other}}보다 {{lead, number(maximumFractionDigits: 1)}}점 높습니다.",
    en: "The best of {{count}} lawful regions: {{value, number(maximumFractionDigits: 1)}} proven points, {{lead, number(maximumFractionDigits: 1)}} ahead of {{other}}.",
  },
  "placement.reason-best-cost": {
    ko: "적법한 리전 {{count}}곳 가운데 가장 쌉니다: 월 {{value, number(maximumFractionDigits: 0)}} {{currency}}, 다음인 {{other}}보다 {{lead, number(maximumFractionDigits: 0)}} {{currency}} 적습니다.",
    en: "The cheapest of {{count}} lawful regions: {{value, number(maximumFractionDigits: 0)}} {{currency}} a month, {{lead, number(maximumFractionDigits: 0)}} {{currency}} less than {{other}}.",
  },
  "placement.reason-best-latency": {
    ko: "적법한 리전 {{count}}곳 가운데 가장 가깝습니다: {{value, number(maximumFractionDigits: 1)}} ms, 다음인 {{other}}보다 {{lead, number(maximumFractionDigits: 1)}} ms 짧습니다.",
    en: "The nearest of {{count}} lawful regions: {{value, number(maximumFractionDigits: 1)}} ms, {{lead, number(maximumFractionDigits: 1)}} ms less than {{other}}.",
  },
  "placement.reason-best-sovereignty": {
    ko: "적법한 리전 {{count}}곳 가운데 주권 점수가 가장 높습니다: {{value, number(maximumFractionDigits: 1)}}점, 다음인 {{other}}보다 {{lead, number(maximumFractionDigits: 1)}}점 높습니다.",
    en: "The most sovereign of {{count}} lawful regions: {{value, number(maximumFractionDigits: 1)}} points, {{lead, number(maximumFractionDigits: 1)}} more than {{other}}.",
  },
  "placement.reason-best-lock-in": {
    ko: "적법한 리전 {{count}}곳 가운데 종속성이 가장 낮습니다: {{value, number(maximumFractionDigits: 1)}}점, 다음인 {{other}}보다 {{lead, number(maximumFractionDigits: 1)}}점 낮습니다.",
    en: "The least lock-in of {{count}} lawful regions: {{value, number(maximumFractionDigits: 1)}} points, {{lead, number(maximumFractionDigits: 1)}} fewer than {{other}}.",
  },
  "placement.reason-behind-score": {
    ko: "{{other}}이(가) 이 워크로드만 보면 {{lead, number(maximumFractionDigits: 1)}}점 높습니다.",
    en: "Taken alone, {{other}} would bring {{lead, number(maximumFractionDigits: 1)}} points more.",
  },
  "placement.reason-behind-cost": {
    ko: "{{other}}이(가) 이 워크로드만 보면 월 {{lead, number(maximumFractionDigits: 0)}} {{currency}} 쌉니다.",
    en: "Taken alone, {{other}} would cost {{lead, number(maximumFractionDigits: 0)}} {{currency}} a month less.",
  },
  "placement.reason-behind-latency": {
    ko: "{{other}}이(가) 이 워크로드만 보면 {{lead, number(maximumFractionDigits: 1)}} ms 가깝습니다.",
    en: "Taken alone, {{other}} would be {{lead, number(maximumFractionDigits: 1)}} ms nearer.",
  },
  "placement.reason-behind-sovereignty": {
    ko: "{{other}}이(가) 이 워크로드만 보면 주권 점수가 {{lead, number(maximumFractionDigits: 1)}}점 높습니다.",
    en: "Taken alone, {{other}} would bring {{lead, number(maximumFractionDigits: 1)}} points more of sovereignty.",
  },
  "placement.reason-behind-lock-in": {
    ko: "{{other}}이(가) 이 워크로드만 보면 종속성이 {{lead, number(maximumFractionDigits: 1)}}점 낮습니다.",
    en: "Taken alone, {{other}} would bring {{lead, number(maximumFractionDigits: 1)}} points less of lock-in.",
  },
  "placement.reason-untold": {
    ko: "고른 곳의 값을 알 수 없어 {{other}}과(와) 견줄 수 없습니다.",
    en: "What the chosen place is worth is not known, so it cannot be held against {{other}}.",
  },
  "placement.reason-held": {
    ko: "그리로 옮기면 한도나 묶인 조건을 어깁니다.",
    en: "That move would break a limit, or something it is tied to.",
  },
  "placement.reason-opening": {
    ko: "그리로 옮기면 제공자 한 곳과 새로 거래해야 하고, 그 비용이 얻는 것보다 큽니다.",
    en: "That move would mean working with one provider more, which costs more than it brings.",
  },
  "placement.reason-gap": {
    ko: "그리로 옮겨도 어기는 한도가 없습니다. 다시 계산하거나 직접 옮길 수 있습니다.",
    en: "That move would break nothing. Solve again, or move it by hand.",
  },
  "placement.reason-group-score": {
    ko: "응용 그룹의 {{count}}건이 함께 갑니다. 그룹 전체로는 여기가 {{here, number(maximumFractionDigits: 1)}}점, {{other}}이(가) {{there, number(maximumFractionDigits: 1)}}점입니다.",
    en: "Its application group of {{count}} goes together: for all of them this place is worth {{here, number(maximumFractionDigits: 1)}} points, {{other}} {{there, number(maximumFractionDigits: 1)}}.",
  },
  "placement.reason-group-cost": {
    ko: "응용 그룹의 {{count}}건이 함께 갑니다. 그룹 전체로는 여기가 월 {{here, number(maximumFractionDigits: 0)}}, {{other}}이(가) 월 {{there, number(maximumFractionDigits: 0)}} {{currency}}입니다.",
    en: "Its application group of {{count}} goes together: all of them cost {{here, number(maximumFractionDigits: 0)}} {{currency}} a month here, {{there, number(maximumFractionDigits: 0)}} in {{other}}.",
  },
  "placement.reason-group-latency": {
    ko: "응용 그룹의 {{count}}건이 함께 갑니다. 그룹 평균 지연은(는) 여기가 {{here, number(maximumFractionDigits: 1)}} ms, {{other}}이(가) {{there, number(maximumFractionDigits: 1)}} ms입니다.",
    en: "Its application group of {{count}} goes together: its mean latency is {{here, number(maximumFractionDigits: 1)}} ms here, {{there, number(maximumFractionDigits: 1)}} ms in {{other}}.",
  },
  "placement.reason-group-sovereignty": {
    ko: "응용 그룹의 {{count}}건이 함께 갑니다. 그룹 평균 주권 점수은(는) 여기가 {{here, number(maximumFractionDigits: 1)}}, {{other}}이(가) {{there, number(maximumFractionDigits: 1)}}입니다.",
    en: "Its application group of {{count}} goes together: its mean sovereignty is {{here, number(maximumFractionDigits: 1)}} here, {{there, number(maximumFractionDigits: 1)}} in {{other}}.",
  },
  "placement.reason-group-lock-in": {
    ko: "응용 그룹의 {{count}}건이 함께 갑니다. 그룹 평균 종속성은(는) 여기가 {{here, number(maximumFractionDigits: 1)}}, {{other}}이(가) {{there, number(maximumFractionDigits: 1)}}입니다.",
    en: "Its application group of {{count}} goes together: its mean lock-in is {{here, number(maximumFractionDigits: 1)}} here, {{there, number(maximumFractionDigits: 1)}} in {{other}}.",
  },
  "placement.reason-group-torn": {
    ko: "응용 그룹의 {{count}}건이 함께 가는데, {{name}}은(는) {{other}}에 갈 수 없습니다.",
    en: "Its application group of {{count}} goes together, and {{name}} may not go to {{other}}.",
  },
  "placement.reason-values-cost": {
    ko: "비용: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 (월 {{here, number(maximumFractionDigits: 0)}} 대 {{there, number(maximumFractionDigits: 0)}} {{currency}})",
    en: "Cost: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} ({{here, number(maximumFractionDigits: 0)}} against {{there, number(maximumFractionDigits: 0)}} {{currency}} a month)",
  },
  "placement.reason-points-cost": {
    ko: "비용: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 (값을 모르는 곳이 있음)",
    en: "Cost: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} (not known of both)",
  },
  "placement.reason-values-latency": {
    ko: "지연: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 ({{here, number(maximumFractionDigits: 1)}} 대 {{there, number(maximumFractionDigits: 1)}} ms)",
    en: "Latency: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} ({{here, number(maximumFractionDigits: 1)}} against {{there, number(maximumFractionDigits: 1)}} ms)",
  },
  "placement.reason-points-latency": {
    ko: "지연: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 (값을 모르는 곳이 있음)",
    en: "Latency: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} (not known of both)",
  },
  "placement.reason-values-sovereignty": {
    ko: "주권: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 ({{here, number(maximumFractionDigits: 1)}} 대 {{there, number(maximumFractionDigits: 1)}})",
    en: "Sovereignty: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} ({{here, number(maximumFractionDigits: 1)}} against {{there, number(maximumFractionDigits: 1)}})",
  },
  "placement.reason-points-sovereignty": {
    ko: "주권: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 (값을 모르는 곳이 있음)",
    en: "Sovereignty: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} (not known of both)",
  },
  "placement.reason-values-lock-in": {
    ko: "종속성: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 ({{here, number(maximumFractionDigits: 1)}} 대 {{there, number(maximumFractionDigits: 1)}})",
    en: "Lock-in: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} ({{here, number(maximumFractionDigits: 1)}} against {{there, number(maximumFractionDigits: 1)}})",
  },
  "placement.reason-points-lock-in": {
    ko: "종속성: {{other}}보다 {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}}점 (값을 모르는 곳이 있음)",
    en: "Lock-in: {{points, number(maximumFractionDigits: 1; signDisplay: exceptZero)}} points beside {{other}} (not known of both)",
  },
  "placement.reason-certain": {
    ko: "알려지지 않은 값이 어떻게 밝혀져도 순서는 바뀌지 않습니다.",
    en: "Whatever is not known yet, the order is certain.",
  },
  "placement.reason-open-order": {
    ko: "알려지지 않은 값이 밝혀지면 순서가 바뀔 수 있습니다: 이곳은 최대 {{most, number(maximumFractionDigits: 1)}}점, 다음 곳은 최대 {{other, number(maximumFractionDigits: 1)}}점입니다. 여기서 모르는 몫은 {{open, number(maximumFractionDigits: 1)}}점입니다.",
    en: "What is not known may still turn the order: at best {{most, number(maximumFractionDigits: 1)}} points here and {{other, number(maximumFractionDigits: 1)}} at the next place; {{open, number(maximumFractionDigits: 1)}} points are open here.",
  },
  "placement.reason-open": {
    ko: "알려지지 않은 값이 {{open, number(maximumFractionDigits: 1)}}점 남아 있어 최대 {{most, number(maximumFractionDigits: 1)}}점까지 갈 수 있습니다.",
    en: "{{open, number(maximumFractionDigits: 1)}} points are open for what is not known; at best it has {{most, number(maximumFractionDigits: 1)}}.",
  },
  "placement.held-pinned": {
    ko: "직접 {{region}}에 고정했습니다 {{why}}",
    en: "Pinned by hand to {{region}} {{why}}",
  },
  "placement.held-forbidden": {
    ko: "직접 {{region}}에서 제외했습니다 {{why}}",
    en: "Kept out of {{region}} by hand {{why}}",
  },
  "placement.held-group": {
    ko: "응용 그룹 {{group}}의 {{count}}건과 함께 갑니다.",
    en: "Goes together with its application group {{group}}, {{count}} in all.",
  },
  "placement.need-price": {
    ko: "단가가 {{percent, number(maximumFractionDigits: 1)}} % 낮으면 됩니다: 월 {{from, number(maximumFractionDigits: 0)}} 대신 {{to, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Its price {{percent, number(maximumFractionDigits: 1)}} % lower: {{to, number(maximumFractionDigits: 0)}} instead of {{from, number(maximumFractionDigits: 0)}} {{currency}} a month",
  },
  "placement.need-price-group": {
    ko: "단가가 {{percent, number(maximumFractionDigits: 1)}} % 낮으면 됩니다: 그룹의 {{count}}건에 월 {{from, number(maximumFractionDigits: 0)}} 대신 {{to, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Its prices {{percent, number(maximumFractionDigits: 1)}} % lower: {{to, number(maximumFractionDigits: 0)}} instead of {{from, number(maximumFractionDigits: 0)}} {{currency}} a month for the group of {{count}}",
  },
  "placement.need-weight-cost": {
    ko: "비용의 가중치가 전체의 {{from, number(maximumFractionDigits: 1)}} %에서 {{to, number(maximumFractionDigits: 1)}} % 이상으로 커지면 됩니다.",
    en: "Cost counting for more than {{to, number(maximumFractionDigits: 1)}} % of the score, not {{from, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-unknown-cost": {
    ko: "알려지지 않은 {{open, number(maximumFractionDigits: 1)}}점 가운데 {{needed, number(maximumFractionDigits: 1)}}점이 좋게 밝혀지면 됩니다. 가장 많이 모르는 것은 비용입니다.",
    en: "{{needed, number(maximumFractionDigits: 1)}} of the {{open, number(maximumFractionDigits: 1)}} points that are not known turning out well; most is open in cost",
  },
  "placement.need-weight-latency": {
    ko: "지연의 가중치가 전체의 {{from, number(maximumFractionDigits: 1)}} %에서 {{to, number(maximumFractionDigits: 1)}} % 이상으로 커지면 됩니다.",
    en: "Latency counting for more than {{to, number(maximumFractionDigits: 1)}} % of the score, not {{from, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-unknown-latency": {
    ko: "알려지지 않은 {{open, number(maximumFractionDigits: 1)}}점 가운데 {{needed, number(maximumFractionDigits: 1)}}점이 좋게 밝혀지면 됩니다. 가장 많이 모르는 것은 지연입니다.",
    en: "{{needed, number(maximumFractionDigits: 1)}} of the {{open, number(maximumFractionDigits: 1)}} points that are not known turning out well; most is open in latency",
  },
  "placement.need-weight-sovereignty": {
    ko: "주권의 가중치가 전체의 {{from, number(maximumFractionDigits: 1)}} %에서 {{to, number(maximumFractionDigits: 1)}} % 이상으로 커지면 됩니다.",
    en: "Sovereignty counting for more than {{to, number(maximumFractionDigits: 1)}} % of the score, not {{from, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-unknown-sovereignty": {
    ko: "알려지지 않은 {{open, number(maximumFractionDigits: 1)}}점 가운데 {{needed, number(maximumFractionDigits: 1)}}점이 좋게 밝혀지면 됩니다. 가장 많이 모르는 것은 주권입니다.",
    en: "{{needed, number(maximumFractionDigits: 1)}} of the {{open, number(maximumFractionDigits: 1)}} points that are not known turning out well; most is open in sovereignty",
  },
  "placement.need-weight-lock-in": {
    ko: "종속성의 가중치가 전체의 {{from, number(maximumFractionDigits: 1)}} %에서 {{to, number(maximumFractionDigits: 1)}} % 이상으로 커지면 됩니다.",
    en: "Lock-in counting for more than {{to, number(maximumFractionDigits: 1)}} % of the score, not {{from, number(maximumFractionDigits: 1)}} %",
  },
  "placement.need-unknown-lock-in": {
    ko: "알려지지 않은 {{open, number(maximumFractionDigits: 1)}}점 가운데 {{needed, number(maximumFractionDigits: 1)}}점이 좋게 밝혀지면 됩니다. 가장 많이 모르는 것은 종속성입니다.",
    en: "{{needed, number(maximumFractionDigits: 1)}} of the {{open, number(maximumFractionDigits: 1)}} points that are not known turning out well; most is open in lock-in",
  },
  "placement.need-latency": {
    ko: "지연이 {{from, number(maximumFractionDigits: 1)}} ms에서 {{to, number(maximumFractionDigits: 1)}} ms 이하로 줄면 됩니다.",
    en: "Its latency at most {{to, number(maximumFractionDigits: 1)}} ms, not {{from, number(maximumFractionDigits: 1)}} ms",
  },
  "placement.need-sovereignty": {
    ko: "주권 점수가 {{from, number(maximumFractionDigits: 1)}}점에서 {{to, number(maximumFractionDigits: 1)}}점 이상이 되면 됩니다.",
    en: "At least {{to, number(maximumFractionDigits: 1)}} points of sovereignty, not {{from, number(maximumFractionDigits: 1)}}",
  },
  "placement.need-lock-in": {
    ko: "종속성이 {{from, number(maximumFractionDigits: 1)}}점에서 {{to, number(maximumFractionDigits: 1)}}점 이하가 되면 됩니다.",
    en: "At most {{to, number(maximumFractionDigits: 1)}} points of lock-in, not {{from, number(maximumFractionDigits: 1)}}",
  },
  "placement.need-nothing": {
    ko: "값이 공짜여도, 어느 가중치를 키워도 앞서지 못합니다.",
    en: "Nothing alone would do: not a price of nothing, nor any one weight.",
  },
  "placement.refused-such-as": { ko: "예: {{example}}", en: "Such as: {{example}}" },
  "placement.refused-otherwise": {
    ko: "요건은 통과하지만 맞는 상품이나 약정 기간이 없습니다.",
    en: "The gates let it in, but no offer or term there fits.",
  },
  "placement.figure-proven": { ko: "{{region}}의 입증된 점수", en: "Proven points in {{region}}" },
  "placement.figure-ahead": {
    ko: "{{workload}}: {{region}}이(가) {{other}}보다 앞선 점수",
    en: "{{workload}}: how far {{region}} is ahead of {{other}}",
  },
  "placement.figure-alone": { ko: "{{workload}}: {{region}}의 점수", en: "{{workload}}: score in {{region}}" },
} as const;
