/** The placement: what is being done, what decided it, what is in the way. Amounts carry the code of their currency. */
export const placement = {
  "placement.doing-model": { ko: "배치 문제를 구성하고 있습니다", en: "Setting up the placement problem" },
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
