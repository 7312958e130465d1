const share = "{{who}} {{used, number(maximumFractionDigits: 1)}} %";
const most = "{{limit, number(maximumFractionDigits: 1)}} %";
const points = "{{used, number(maximumFractionDigits: 1)}}";
const bound = "{{limit, number(maximumFractionDigits: 1)}}";
const index = "{{used, number(maximumFractionDigits: 0)}}";
const ceiling = "{{limit, number(maximumFractionDigits: 0)}}";
const spent = "{{used, number(maximumFractionDigits: 0)}} {{currency}}";
const allowed = "{{limit, number(maximumFractionDigits: 0)}} {{currency}}";

/** What an answer breaks, and what could not take part in one because something of it is not known. */
export const placementCheck = {
  "placement.left-out-unpriced": {
    ko: "가격을 알 수 없는 선택지 {{count}}개는 비용을 세는 조건이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) without a known price were left out, because cost is counted ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-opening": {
    ko: "{{provider}}: 거래를 시작하는 비용을 알 수 없는데 비용을 세므로 이 제공자의 선택지를 제외했습니다.",
    en: "{{provider}}: nobody knows what it costs to work with it, and that is counted, so its options were left out.",
  },
  "placement.left-out-latency": {
    ko: "지연을 알 수 없는 선택지 {{count}}개는 지연을 세는 조건이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) without a known latency were left out, because latency is counted ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-sovereignty": {
    ko: "주권 점수를 알 수 없는 선택지 {{count}}개는 주권을 세는 조건이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) without a known sovereignty were left out, because sovereignty is counted ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-lock-in": {
    ko: "종속성을 알 수 없는 선택지 {{count}}개는 종속성을 세는 조건이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) without a known lock-in were left out, because lock-in is counted ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-vcpu": {
    ko: "필요한 vCPU를 알 수 없는 선택지 {{count}}개는 vCPU 할당량이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) were left out, because a quota counts vCPUs and theirs are not known ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-gpu": {
    ko: "필요한 GPU(H200 환산)를 알 수 없는 선택지 {{count}}개는 GPU 할당량이 있어 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) were left out, because a quota counts GPUs and theirs are not known in H200-equivalents ({{workloads}} workload(s): {{names}}).",
  },
  "placement.left-out-workloads": {
    ko: "할당량에 몇 개로 세는지 알 수 없는 선택지 {{count}}개를 제외했습니다(워크로드 {{workloads}}개: {{names}}).",
    en: "{{count}} option(s) were left out, because a quota counts workloads and theirs are not known ({{workloads}} workload(s): {{names}}).",
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
  "placement.no-option-with-opening": {
    ko: "{{workload}}: 거래를 시작하는 비용을 아는 제공자의 적법한 선택지가 없습니다. 그 비용을 입력하거나 비용 한도를 끄십시오.",
    en: "{{workload}}: no lawful option is at a provider whose costs to begin with are known. Enter them or switch the cost limits off.",
  },
  "placement.no-option-with-latency": {
    ko: "{{workload}}: 지연을 아는 적법한 선택지가 없습니다. 왕복 지연을 입력하거나 지연 조건을 끄십시오.",
    en: "{{workload}}: no lawful option has a known latency. Enter round trips or switch off what counts latency.",
  },
  "placement.no-option-with-sovereignty": {
    ko: "{{workload}}: 주권 점수를 아는 적법한 선택지가 없습니다. 사실을 입력하거나 주권 조건을 끄십시오.",
    en: "{{workload}}: no lawful option has a known sovereignty. Enter facts or switch off what counts sovereignty.",
  },
  "placement.no-option-with-lock-in": {
    ko: "{{workload}}: 종속성을 아는 적법한 선택지가 없습니다. 사실을 입력하거나 종속성 조건을 끄십시오.",
    en: "{{workload}}: no lawful option has a known lock-in. Enter facts or switch off what counts lock-in.",
  },
  "placement.no-option-with-vcpu": {
    ko: "{{workload}}: 필요한 vCPU를 몰라 할당량을 지킬 수 있는지 알 수 없습니다. 크기를 입력하거나 할당량을 끄십시오.",
    en: "{{workload}}: its vCPUs are not known, so no quota can be shown to hold. Enter its size or switch the quota off.",
  },
  "placement.no-option-with-gpu": {
    ko: "{{workload}}: 필요한 GPU를 H200으로 환산할 수 없어 할당량을 지킬 수 있는지 알 수 없습니다. GPU 모델을 입력하거나 할당량을 끄십시오.",
    en: "{{workload}}: its GPUs are not known in H200-equivalents, so no quota can be shown to hold. Enter the model or switch the quota off.",
  },
  "placement.no-option-with-workloads": {
    ko: "{{workload}}: 할당량에 몇 개로 세는지 알 수 없습니다. 할당량을 끄십시오.",
    en: "{{workload}}: how a quota counts it is not known. Switch the quota off.",
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
  "placement.check-no-second-place": {
    ko: "{{workload}}: 둘째 거점이 정해지지 않았습니다.",
    en: "{{workload}}: no second place is chosen.",
  },
  "placement.check-weaker-copy": {
    ko: "{{workload}}: {{region}}의 예비 방식이 시스템 등급이 요구하는 것보다 약합니다.",
    en: "{{workload}}: the copy in {{region}} is weaker than the system grade asks for.",
  },
  "placement.check-second-place-not-lawful": {
    ko: "{{workload}}: {{region}}은(는) 둘째 거점으로 적법한 선택지가 아닙니다.",
    en: "{{workload}}: {{region}} is no lawful option for the second place.",
  },
  "placement.check-pin": {
    ko: "{{workload}}: {{region}} 배치는 직접 정한 고정과 다릅니다.",
    en: "{{workload}}: {{region}} goes against a pin set by hand.",
  },
  "placement.check-untold": {
    ko: "가격이나 측정값을 알 수 없는 배치가 있어 한도를 지키는지 확인할 수 없습니다.",
    en: "A price or a measure of a placement is not known, so a limit cannot be checked.",
  },
  "placement.check-budget": {
    ko: `예산 초과: 연 ${spent}, 한도 ${allowed}`,
    en: `Over budget: ${spent} a year, limit ${allowed}`,
  },
  "placement.check-total-budget": {
    ko: `전체 예산 초과: ${spent}, 한도 ${allowed}`,
    en: `Over the budget of all years: ${spent}, limit ${allowed}`,
  },
  "placement.check-share-cost": {
    ko: `비용 비중 한도 초과: ${share}, 한도 ${most}`,
    en: `Share of the cost exceeded: ${share}, limit ${most}`,
  },
  "placement.check-share-workloads": {
    ko: `워크로드 수 비중 한도 초과: ${share}, 한도 ${most}`,
    en: `Share of the workloads exceeded: ${share}, limit ${most}`,
  },
  "placement.check-concentration-provider": {
    ko: `제공자 집중도(HHI) 한도 초과: ${index}, 한도 ${ceiling}`,
    en: `Concentration over providers (HHI) exceeded: ${index}, limit ${ceiling}`,
  },
  "placement.check-concentration-owner": {
    ko: `소유 주체 집중도(HHI) 한도 초과: ${index}, 한도 ${ceiling}`,
    en: `Concentration over owners (HHI) exceeded: ${index}, limit ${ceiling}`,
  },
  "placement.check-concentration-country": {
    ko: `소유 국가 집중도(HHI) 한도 초과: ${index}, 한도 ${ceiling}`,
    en: `Concentration over countries of owners (HHI) exceeded: ${index}, limit ${ceiling}`,
  },
  "placement.check-concentration-control-plane": {
    ko: `제어 평면 집중도(HHI) 한도 초과: ${index}, 한도 ${ceiling}`,
    en: `Concentration over control planes (HHI) exceeded: ${index}, limit ${ceiling}`,
  },
  "placement.check-providers": {
    ko: "제공자 수 초과: {{used}}곳, 한도 {{limit}}곳",
    en: "Too many providers: {{used}}, limit {{limit}}",
  },
  "placement.check-quota-vcpu": {
    ko: `할당량 초과({{who}}, vCPU): ${points}, 한도 ${bound}`,
    en: `Quota at {{who}} exceeded (vCPU): ${points}, limit ${bound}`,
  },
  "placement.check-quota-gpu": {
    ko: `할당량 초과({{who}}, GPU(H200 환산)): ${points}, 한도 ${bound}`,
    en: `Quota at {{who}} exceeded (GPUs in H200-equivalents): ${points}, limit ${bound}`,
  },
  "placement.check-quota-workloads": {
    ko: `할당량 초과({{who}}, 워크로드 수): ${points}, 한도 ${bound}`,
    en: `Quota at {{who}} exceeded (workloads): ${points}, limit ${bound}`,
  },
  "placement.check-mean-latency": {
    ko: `평균 지연 한도 초과: ${points} ms, 한도 ${bound} ms`,
    en: `Mean latency exceeded: ${points} ms, limit ${bound} ms`,
  },
  "placement.check-mean-sovereignty": {
    ko: `평균 주권 점수 미달: ${points}, 최소 ${bound}`,
    en: `Mean sovereignty too low: ${points}, at least ${bound}`,
  },
  "placement.check-mean-lock-in": {
    ko: `평균 종속성 한도 초과: ${points}, 한도 ${bound}`,
    en: `Mean lock-in exceeded: ${points}, limit ${bound}`,
  },
  "placement.check-commitment": {
    ko: `약정 미달: {{who}}에 연 ${spent}, 최소 ${allowed}`,
    en: `Commitment to {{who}} not used up: ${spent} a year, at least ${allowed}`,
  },
  "placement.check-group-split": {
    ko: "응용 그룹이 여러 리전에 나뉘어 있습니다: {{group}}",
    en: "The application group {{group}} is spread over several regions.",
  },
  "placement.check-coupling": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}} 사이의 왕복 지연이 {{ms, number}} ms 이하라고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: the round trip between {{from}} and {{to}} cannot be shown to stay within {{ms, number}} ms.",
  },
  "placement.check-apart-site": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}}의 거점이 서로 다르다고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: {{from}} and {{to}} cannot be shown to be different sites.",
  },
  "placement.check-apart-region": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}}의 리전이 서로 다르다고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: {{from}} and {{to}} cannot be shown to be different regions.",
  },
  "placement.check-apart-provider": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}}의 제공자가 서로 다르다고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: {{from}} and {{to}} cannot be shown to have different providers.",
  },
  "placement.check-apart-owner": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}}의 소유 주체가 서로 다르다고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: {{from}} and {{to}} cannot be shown to have different owners.",
  },
  "placement.check-apart-control-plane": {
    ko: "{{a}} ↔ {{b}}: {{from}}과(와) {{to}}의 제어 평면이 서로 다르다고 볼 수 없습니다.",
    en: "{{a}} ↔ {{b}}: {{from}} and {{to}} cannot be shown to stand on different control planes.",
  },
  "placement.check-together-region": {
    ko: "{{a}} ↔ {{b}}: 한 리전에 있어야 하지만 {{from}}과(와) {{to}}에 있습니다.",
    en: "{{a}} ↔ {{b}}: they must be in one region, not in {{from}} and {{to}}.",
  },
  "placement.check-together-provider": {
    ko: "{{a}} ↔ {{b}}: 한 제공자에 있어야 하지만 {{from}}과(와) {{to}}에 있습니다.",
    en: "{{a}} ↔ {{b}}: they must be at one provider, not in {{from}} and {{to}}.",
  },
} as const;
