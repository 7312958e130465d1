/** The placement: what is being done, what decided it, what is in the way. Amounts carry the code of their currency. */
export const placement = {
  "placement.doing-model": { ko: "배치 문제를 구성하고 있습니다", en: "Setting up the placement problem" },
  "placement.doing-bound": { ko: "도달할 수 있는 상한을 계산하고 있습니다", en: "Computing how good an answer can be" },
  "placement.doing-search": {
    ko: "배치를 찾고 있습니다: 점수 {{value, number(maximumFractionDigits: 2)}}, 상한 {{bound, number(maximumFractionDigits: 2)}}",
    en: "Searching: score {{value, number(maximumFractionDigits: 2)}}, at most {{bound, number(maximumFractionDigits: 2)}}",
  },
  "placement.doing-relaxations": {
    ko: "모든 조건을 지키는 배치가 없습니다. 무엇을 완화하면 되는지 찾고 있습니다",
    en: "No placement keeps every limit. Looking for what would have to give way",
  },
  "placement.figure-score": { ko: "배치 전체의 점수", en: "Score of the whole placement" },
  "placement.figure-nothing-placed": { ko: "배치된 워크로드가 없습니다.", en: "Nothing is placed." },
  "placement.figure-share": { ko: "전체에서 차지하는 비중", en: "Share of the whole" },
  "placement.figure-share-why": {
    ko: "배치된 워크로드의 필요 vCPU 비중입니다.",
    en: "Its part of the vCPU that the placed workloads need.",
  },
  "placement.figure-workload": {
    ko: "{{workload}} → {{region}} (비중 {{share, number(maximumFractionDigits: 2)}} %)",
    en: "{{workload}} → {{region}} (share {{share, number(maximumFractionDigits: 2)}} %)",
  },
  "placement.figure-cost": { ko: "비용", en: "Cost" },
  "placement.figure-latency": { ko: "지연", en: "Latency" },
  "placement.figure-sovereignty": { ko: "주권", en: "Sovereignty" },
  "placement.figure-lock-in": { ko: "종속성", en: "Lock-in" },
  "placement.left-out-unpriced": {
    ko: "{{workload}}: 가격을 알 수 없는 선택지 {{count}}개는 비용을 세는 한도가 있어 제외했습니다.",
    en: "{{workload}}: {{count}} option(s) without a known price were left out, because a limit counts cost.",
  },
  "placement.no-option": {
    ko: "{{workload}}: 적법한 선택지가 없습니다. 비교 화면에서 탈락 사유를 확인하십시오.",
    en: "{{workload}}: no lawful option. See the reasons on the comparison page.",
  },
  "placement.no-option-for-pin": {
    ko: "{{workload}}: 고정하거나 제외한 리전 때문에 남는 적법한 선택지가 없습니다. 고정을 바꾸십시오.",
    en: "{{workload}}: with the pinned or forbidden regions no lawful option is left. Change the pin.",
  },
  "placement.no-priced-option": {
    ko: "{{workload}}: 가격을 알 수 있는 적법한 선택지가 없습니다. 견적을 입력하거나 비용 한도를 끄십시오.",
    en: "{{workload}}: no lawful option has a known price. Enter a quote or switch the cost limits off.",
  },
  "placement.relax-budget": {
    ko: "예산을 연 {{limit, number(maximumFractionDigits: 0)}}에서 {{needed, number(maximumFractionDigits: 0)}} {{currency}}(으)로 올리면 가능합니다.",
    en: "Raise the budget from {{limit, number(maximumFractionDigits: 0)}} to {{needed, number(maximumFractionDigits: 0)}} {{currency}} a year.",
  },
  "placement.relax-owner-share": {
    ko: "한 소유 주체의 최대 몫을 {{limit, number(maximumFractionDigits: 1)}} %에서 {{needed, number(maximumFractionDigits: 1)}} %로 올리면 가능합니다.",
    en: "Raise the greatest share of one owner from {{limit, number(maximumFractionDigits: 1)}} % to {{needed, number(maximumFractionDigits: 1)}} %.",
  },
  "placement.relax-providers": {
    ko: "제공자 수 한도를 {{limit}}곳에서 {{needed}}곳으로 늘리면 가능합니다.",
    en: "Allow {{needed}} providers instead of {{limit}}.",
  },
  "placement.relax-quota": {
    ko: "{{region}}의 할당량을 {{limit, number}}에서 {{needed, number}}(으)로 늘리면 가능합니다.",
    en: "Raise the quota in {{region}} from {{limit, number}} to {{needed, number}}.",
  },
  "placement.relax-group-together": {
    ko: "응용 그룹 {{count}}개를 여러 리전에 나누어 두면 가능합니다.",
    en: "Let {{count}} application group(s) spread over several regions.",
  },
  "placement.relax-coupling": {
    ko: "연계 {{count}}건의 지연 한도를 완화하면 가능합니다(예: {{a}} ↔ {{b}}).",
    en: "Relax the round-trip bound of {{count}} dependency link(s), such as {{a}} ↔ {{b}}.",
  },
  "placement.relax-pins": {
    ko: "직접 정한 고정 {{count}}건을 풀면 가능합니다.",
    en: "Release {{count}} pin(s) set by hand.",
  },
  "placement.relax-and": { ko: "{{first}} 그리고 {{second}}", en: "{{first}} And: {{second}}" },
  "placement.relax-no-time": {
    ko: "시간 제한 안에 무엇을 완화하면 되는지 찾지 못했습니다. 시간 제한을 늘려 다시 계산하십시오.",
    en: "There was no time left to find what would have to give way. Allow more time and solve again.",
  },
  "placement.relax-none": {
    ko: "한도 세 가지를 함께 완화해도 가능한 배치를 찾지 못했습니다. 필수 조건(게이트)을 다시 살펴보십시오.",
    en: "Even relaxing three limits together gave no placement. Look at the gates again.",
  },
  "placement.check-unknown-workload": {
    ko: "작업공간에 없는 워크로드가 배치되어 있습니다: {{workload}}",
    en: "A workload is placed that is not in the workspace: {{workload}}",
  },
  "placement.check-twice": { ko: "{{workload}}: 두 번 배치되었습니다.", en: "{{workload}} is placed twice." },
  "placement.check-not-lawful": {
    ko: "{{workload}}: {{region}}의 그 상품은 적법한 선택지가 아닙니다.",
    en: "{{workload}}: that offer in {{region}} is not a lawful option.",
  },
  "placement.check-pin": {
    ko: "{{workload}}: {{region}} 배치는 직접 정한 고정과 다릅니다.",
    en: "{{workload}}: {{region}} goes against a pin set by hand.",
  },
  "placement.check-unpriced": {
    ko: "가격을 알 수 없는 배치 {{count}}건이 있어 비용 한도를 확인할 수 없습니다.",
    en: "{{count}} placement(s) have no known price, so the cost limits cannot be checked.",
  },
  "placement.check-budget": {
    ko: "예산 초과: 연 {{used, number(maximumFractionDigits: 0)}} {{currency}}, 한도 {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
    en: "Over budget: {{used, number(maximumFractionDigits: 0)}} {{currency}} a year, limit {{limit, number(maximumFractionDigits: 0)}} {{currency}}",
  },
  "placement.check-owner-share": {
    ko: "소유 주체 한도 초과: {{owner}} {{share, number(maximumFractionDigits: 1)}} %, 한도 {{limit, number(maximumFractionDigits: 1)}} %",
    en: "Owner share exceeded: {{owner}} {{share, number(maximumFractionDigits: 1)}} %, limit {{limit, number(maximumFractionDigits: 1)}} %",
  },
  "placement.check-providers": {
    ko: "제공자 수 초과: {{count}}곳, 한도 {{limit}}곳",
    en: "Too many providers: {{count}}, limit {{limit}}",
  },
  "placement.check-quota": {
    ko: "할당량 초과: {{region}}에서 {{used, number}}, 한도 {{limit, number}}",
    en: "Quota exceeded in {{region}}: {{used, number}}, limit {{limit, number}}",
  },
  "placement.check-group-split": {
    ko: "응용 그룹이 여러 리전에 나뉘어 있습니다: {{group}}",
    en: "The application group {{group}} is spread over several regions.",
  },
  "placement.check-coupling": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}} 사이의 왕복 지연이 {{ms, number}} ms 이하라고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: the round trip between {{from}} and {{to}} cannot be shown to stay within {{ms, number}} ms.",
  },
  "refusal.placement-solver-died": {
    ko: "최적화 계산이 중단되었습니다({{reason}}). 저장된 내용은 그대로입니다. 메모리를 확보하거나 시나리오의 조건을 줄여 다시 시도하십시오.",
    en: "The solver stopped unexpectedly ({{reason}}). What was saved is safe. Free some memory or simplify the scenario, then try again.",
  },
  "refusal.placement-no-answer-in-time": {
    ko: "{{seconds, number}}초 안에 가능한 배치를 찾지 못했습니다. 시간 제한을 늘리거나 한도를 완화하십시오.",
    en: "No placement was found within {{seconds, number}} s. Allow more time or relax a limit.",
  },
  "refusal.placement-check-failed": {
    ko: "계산된 배치가 검산을 통과하지 못해 쓰지 않았습니다: {{reason}}",
    en: "The computed placement failed its own check and was not used: {{reason}}",
  },
} as const;
