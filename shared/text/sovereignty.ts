/** Objectives, levels and caps of a sovereignty framework. */
export const sovereignty = {
  "sovereignty.score": {
    ko: "{{provider}} 주권 점수 (종합 SEAL {{level}}, 최약 목표 {{weakest}})",
    en: "Sovereignty score of {{provider}} (overall SEAL {{level}}, weakest {{weakest}})",
  },
  "sovereignty.score-none": { ko: "{{provider}} 주권 점수", en: "Sovereignty score of {{provider}}" },
  "sovereignty.no-weights": {
    ko: "주권 프로필의 가중치 합이 0이라 산출할 수 없습니다. 프로필에서 가중치를 두십시오.",
    en: "Not computable, because the weights of the sovereignty profile sum to 0. Set weights in the profile.",
  },
  "sovereignty.no-framework": {
    ko: "카탈로그에 주권 프레임워크 규칙 팩이 없어 산출할 수 없습니다.",
    en: "Not computable, because the catalogue holds no rule pack with a sovereignty framework.",
  },
  "sovereignty.points": { ko: "{{objective}}의 점수 몫", en: "What {{objective}} adds to the score" },
  "sovereignty.weight": { ko: "{{objective}} 가중치 (합 1)", en: "Weight of {{objective}} (all make 1)" },
  "sovereignty.weight-from": {
    ko: "규칙 팩의 가중치이며, 시나리오가 프로필로 읽으면 프로필의 가중치입니다. 합이 1이 되도록 나눕니다.",
    en: "The weight of the rule pack, or of the profile the scenario reads by, so divided that all make 1.",
  },
  "sovereignty.per-level-from": {
    ko: "프레임워크의 가장 높은 수준을 100 %로 봅니다.",
    en: "The framework's highest level counts as 100 %.",
  },
  "sovereignty.per-level": { ko: "수준 하나의 값: 100 % / {{most}}", en: "Worth of one level: 100 % / {{most}}" },
  "sovereignty.SOV-1": { ko: "SOV-1 전략 (가중치 {{weight}} %)", en: "SOV-1 strategic (weight {{weight}} %)" },
  "sovereignty.SOV-2": {
    ko: "SOV-2 법·관할 (가중치 {{weight}} %)",
    en: "SOV-2 legal and jurisdictional (weight {{weight}} %)",
  },
  "sovereignty.SOV-3": { ko: "SOV-3 데이터·AI (가중치 {{weight}} %)", en: "SOV-3 data and AI (weight {{weight}} %)" },
  "sovereignty.SOV-4": { ko: "SOV-4 운영 (가중치 {{weight}} %)", en: "SOV-4 operational (weight {{weight}} %)" },
  "sovereignty.SOV-5": { ko: "SOV-5 공급망 (가중치 {{weight}} %)", en: "SOV-5 supply chain (weight {{weight}} %)" },
  "sovereignty.SOV-6": { ko: "SOV-6 기술 (가중치 {{weight}} %)", en: "SOV-6 technology (weight {{weight}} %)" },
  "sovereignty.SOV-7": {
    ko: "SOV-7 보안·준수 (가중치 {{weight}} %)",
    en: "SOV-7 security and compliance (weight {{weight}} %)",
  },
  "sovereignty.SOV-8": {
    ko: "SOV-8 환경 지속가능성 (가중치 {{weight}} %)",
    en: "SOV-8 environmental sustainability (weight {{weight}} %)",
  },
  "sovereignty.no-criterion": {
    ko: "{{objective}}: 카탈로그의 사실로 답할 수 있는 기준이 없습니다. 제공자에게 확인하십시오.",
    en: "{{objective}}: no criterion that a fact of the catalogue answers. Ask the provider.",
  },
  "sovereignty.open": {
    ko: "{{objective}}: 기준 {{all}}개 중 {{open}}개에 증빙된 답이 없어 수준이 범위로 남습니다.",
    en: "{{objective}}: {{open}} of {{all}} criteria have no evidenced answer, so the level is a range.",
  },
  "sovereignty.award": {
    ko: "SEAL-{{level}} 판정이 증빙되어 있습니다: {{scope}}",
    en: "SEAL-{{level}} was awarded: {{scope}}",
  },
  "sovereignty.award-claimed": {
    ko: "SEAL-{{level}}: 주장만 있고 증빙은 없습니다: {{scope}}",
    en: "SEAL-{{level}} is claimed without evidence: {{scope}}",
  },
  "sovereignty.capped": {
    ko: "{{objective}}: 소유 주체의 국가가 {{country}}이므로 {{limit}} 이하로 제한합니다. {{why}} 증빙된 답이 있어야 풀립니다.",
    en: "{{objective}}: capped at {{limit}}, the owner sits in {{country}}. {{why}} Only an evidenced answer lifts it.",
  },
  "sovereignty.maybe-capped": {
    ko: "{{objective}}: 소유 주체의 국가를 알 수 없어 {{limit}} 이하일 수 있습니다. {{why}}",
    en: "{{objective}}: the owner's country is not known, so a cap at {{limit}} may apply. {{why}}",
  },
  "sovereignty.answer-claimed": {
    ko: "{{objective}}: 제공자의 주장 {{level}} ({{source}})",
    en: "{{objective}}: the provider claims {{level}} ({{source}})",
  },
  "sovereignty.answer-proven": {
    ko: "{{objective}}: 증빙된 답 {{level}} ({{source}})",
    en: "{{objective}}: evidenced answer {{level}} ({{source}})",
  },
  "sovereignty.criterion-met": {
    ko: "{{objective}}: 기준 {{criterion}} 충족이 증빙되었습니다 ({{source}})",
    en: "{{objective}}: criterion {{criterion}} is met, by evidence ({{source}})",
  },
  "sovereignty.criterion-not": {
    ko: "{{objective}}: 기준 {{criterion}} 미충족이 증빙되었습니다 ({{source}})",
    en: "{{objective}}: criterion {{criterion}} is not met, by evidence ({{source}})",
  },
  "sovereignty.criterion-claimed": {
    ko: "{{objective}}: 기준 {{criterion}}은(는) 주장만 있습니다 ({{source}})",
    en: "{{objective}}: criterion {{criterion}} is answered by a claim only ({{source}})",
  },
  "sovereignty.criterion-ended": {
    ko: "{{objective}}: 기준 {{criterion}}의 증빙이 {{until, day}}에 끝나 증빙된 것으로 보지 않습니다 ({{source}})",
    en: "{{objective}}: the evidence for criterion {{criterion}} ended on {{until, day}} and proves nothing any more ({{source}})",
  },
  "sovereignty.maybe-drilled": {
    ko: "{{objective}}: 소유 주체의 국가를 알 수 없어 모의에서 {{limit}} 이하일 수 있습니다.",
    en: "{{objective}}: the owner's country is not known, so the drill may cap it at {{limit}}.",
  },
  "sovereignty.drilled": {
    ko: "{{objective}}: 모의에서 {{limit}} 이하로 제한됩니다.",
    en: "{{objective}}: the drill caps it at {{limit}}.",
  },
} as const;
