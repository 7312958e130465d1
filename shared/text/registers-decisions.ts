/** Decisions the plan asks for: the question, its options with what follows, and what follows from none. */
export const registersDecisions = {
  "findings.decide-adopt": {
    ko: "시나리오 “{{scenario}}”의 배치(워크로드 {{count}}개)를 이행계획으로 채택합니까?",
    en: "Is the placement of “{{scenario}}” ({{count}} workloads) adopted as the plan?",
  },
  "findings.decide-adopt-1": { ko: "채택", en: "Adopt it" },
  "findings.decide-adopt-1-so": {
    ko: "조달과 보안성 검토를 이 배치로 시작합니다.",
    en: "Procurement and security review begin on this placement.",
  },
  "findings.decide-adopt-2": { ko: "보류하고 다시 검토", en: "Hold it and look again" },
  "findings.decide-adopt-2-so": {
    ko: "첫 차수의 착수일이 늦어집니다.",
    en: "The first wave starts later.",
  },
  "findings.decide-adopt-other": { ko: "대신 “{{name}}” 채택", en: "Adopt “{{name}}” instead" },
  "findings.decide-adopt-other-so": {
    ko: "전환 차수와 예산을 그 배치로 다시 짭니다.",
    en: "Waves and budget are laid out anew for that placement.",
  },
  "findings.decide-adopt-not": {
    ko: "조달을 시작할 수 없어 모든 차수가 밀립니다.",
    en: "Procurement cannot begin, and every wave moves back.",
  },
  "findings.decide-gate-fails": {
    ko: "“{{rule}}” 요건을 지키지 못하는 워크로드 {{count}}개를 어떻게 합니까? ({{names}})",
    en: "What is done with the {{count}} workloads that fail “{{rule}}”? ({{names}})",
  },
  "findings.decide-gate-fails-1": { ko: "허용되는 곳으로 다시 배치", en: "Place them anew where it is lawful" },
  "findings.decide-gate-fails-1-so": { ko: "비용과 일정이 바뀔 수 있습니다.", en: "Cost and dates may change." },
  "findings.decide-gate-fails-2": { ko: "전환에서 제외하고 존치", en: "Leave them where they are" },
  "findings.decide-gate-fails-2-so": {
    ko: "기존 전산실의 운영 예산이 계속 필요합니다.",
    en: "The old room has to be paid for longer.",
  },
  "findings.decide-gate-fails-3": { ko: "사유를 남기고 예외로 인정", en: "Let them stand, with the reason on record" },
  "findings.decide-gate-fails-3-so": {
    ko: "결정권자가 감사에서 답합니다.",
    en: "Whoever decides answers for it in an audit.",
  },
  "findings.decide-gate-fails-not": {
    ko: "해당 워크로드는 적법하게 전환할 수 없습니다.",
    en: "These workloads cannot be moved lawfully.",
  },
  "findings.decide-gate-unknown": {
    ko: "“{{rule}}” 요건을 판정할 수 없는 워크로드 {{count}}개를 어떻게 합니까? ({{names}})",
    en: "What is done with the {{count}} workloads of which “{{rule}}” cannot be told? ({{names}})",
  },
  "findings.decide-gate-unknown-1": {
    ko: "증빙을 확보할 때까지 전환하지 않음",
    en: "No cut-over before there is evidence",
  },
  "findings.decide-gate-unknown-1-so": {
    ko: "증빙이 늦으면 차수가 밀립니다.",
    en: "Where it comes late, the wave moves back.",
  },
  "findings.decide-gate-unknown-2": { ko: "미확인 상태를 감수하고 전환", en: "Move them with the doubt" },
  "findings.decide-gate-unknown-2-so": {
    ko: "나중에 부적합으로 밝혀지면 되돌려야 합니다.",
    en: "They have to come back if it turns out a fail.",
  },
  "findings.decide-gate-unknown-not": {
    ko: "판정이 미확인으로 남은 채 전환일이 옵니다.",
    en: "The cut-over comes while the verdict is open.",
  },
  "findings.decide-gate-by-hand": {
    ko: "워크로드 {{count}}개의 “{{rule}}” 판정을 사람이 정했습니다. 확인합니까? ({{names}})",
    en: "The verdict on “{{rule}}” was set by hand for {{count}} workloads. Is it confirmed? ({{names}})",
  },
  "findings.decide-gate-by-hand-1": { ko: "확인", en: "Confirm it" },
  "findings.decide-gate-by-hand-1-so": {
    ko: "적은 사유와 함께 계획에 인쇄됩니다.",
    en: "It is printed in the plan with its reason.",
  },
  "findings.decide-gate-by-hand-2": { ko: "취소하고 규칙대로 판정", en: "Withdraw it and let the rule judge" },
  "findings.decide-gate-by-hand-2-so": {
    ko: "다시 배치해야 할 수 있습니다.",
    en: "They may have to be placed anew.",
  },
  "findings.decide-gate-by-hand-not": {
    ko: "책임자가 없는 판정으로 남습니다.",
    en: "It stays a verdict nobody answers for.",
  },
  "findings.decide-unplaced": {
    ko: "자리가 없는 워크로드 {{count}}개를 어떻게 합니까? ({{names}})",
    en: "What is done with the {{count}} workloads that have no place? ({{names}})",
  },
  "findings.decide-unplaced-1": { ko: "현 위치에 존치", en: "Keep them where they are" },
  "findings.decide-unplaced-1-so": {
    ko: "존치 비용과 기한을 따로 정합니다.",
    en: "What that costs, and until when, is settled apart.",
  },
  "findings.decide-unplaced-2": { ko: "요건이나 제한을 다시 정함", en: "Set gates or limits anew" },
  "findings.decide-unplaced-2-so": {
    ko: "다른 워크로드의 배치도 달라질 수 있습니다.",
    en: "Other workloads may land elsewhere too.",
  },
  "findings.decide-unplaced-3": { ko: "다른 전환 방식으로 바꿈", en: "Choose another way of moving" },
  "findings.decide-unplaced-3-so": {
    ko: "재구축이나 대체에 예산과 기간이 더 듭니다.",
    en: "Building anew or buying instead takes money and time.",
  },
  "findings.decide-unplaced-not": {
    ko: "기존 전산실을 닫을 수 없습니다.",
    en: "The old room cannot be closed.",
  },
  "findings.decide-wave-rule": {
    ko: "전환 차수의 필수 규칙 위반 {{count}}건을 해소합니까, 수용합니까? ({{rule}})",
    en: "A critical ordering rule is broken in {{count}} places. Are the waves changed, or is it accepted? ({{rule}})",
  },
  "findings.decide-wave-rule-1": { ko: "차수나 일정을 바꿔 해소", en: "Change the waves or their dates" },
  "findings.decide-wave-rule-1-so": { ko: "종료일이 늦어질 수 있습니다.", en: "The end may come later." },
  "findings.decide-wave-rule-2": { ko: "사유를 남기고 수용", en: "Accept it, with the reason on record" },
  "findings.decide-wave-rule-2-so": {
    ko: "수용한 사람과 사유가 계획에 인쇄됩니다.",
    en: "Who accepts it, and why, is printed in the plan.",
  },
  "findings.decide-wave-rule-not": {
    ko: "해당 차수를 착수할 수 없습니다.",
    en: "The wave concerned cannot start.",
  },
  "findings.decide-exit-plan": {
    ko: "출구 계획과 그 책임 부서를 승인합니까?",
    en: "Are the exit plan and the unit that answers for it approved?",
  },
  "findings.decide-exit-plan-1": { ko: "승인하고 시험 일정을 정함", en: "Approve it and set a day for its test" },
  "findings.decide-exit-plan-1-so": {
    ko: "출구 조건이 생기면 그 부서가 움직입니다.",
    en: "That unit acts when a trigger occurs.",
  },
  "findings.decide-exit-plan-2": { ko: "보완을 요구", en: "Ask for more" },
  "findings.decide-exit-plan-2-so": {
    ko: "보완될 때까지 계약하지 않습니다.",
    en: "There is no contract before it is complete.",
  },
  "findings.decide-exit-plan-not": {
    ko: "떠나야 할 때 기한 안에 떠날 수 있는지 알 수 없습니다.",
    en: "Whether one could leave in time is not known.",
  },
} as const;
