/** Sovereignty: profiles, the questionnaire, changes of control. */
export const mastery = {
  "mastery.step-answers": { ko: "주권 질문 답변 {{count}}건", en: "Sovereignty answers, {{count}}" },
  "mastery.step-profile": { ko: "주권 프로필 저장: {{name}}", en: "Sovereignty profile saved: {{name}}" },
  "mastery.step-profile-remove": { ko: "주권 프로필 삭제 {{count}}건", en: "Sovereignty profiles removed, {{count}}" },
  "mastery.step-choose": { ko: "주권 프로필 선택: {{name}}", en: "Sovereignty profile chosen: {{name}}" },
  "mastery.step-drill": { ko: "모의 결과 보관", en: "Drill kept as evidence" },
  "mastery.step-drill-remove": { ko: "보관한 모의 {{count}}건 삭제", en: "Kept drills removed, {{count}}" },

  "refusal.no-such-framework": {
    ko: "주권 프레임워크가 아니거나 없는 규칙 팩입니다: {{id}}. 카탈로그의 규칙 팩에서 고르십시오.",
    en: "There is no such rule pack, or it is no sovereignty framework: {{id}}. Choose one of the catalogue's rule packs.",
  },
  "refusal.no-such-criterion": {
    ko: "{{framework}}에 그런 기준이 없습니다: {{id}}",
    en: "{{framework}} has no such criterion: {{id}}",
  },
  "refusal.answer-unproven": {
    ko: "기준 {{id}}: 증빙된 답에는 근거 문서가 필요합니다. 문서 이름을 적거나 증빙 파일을 고르십시오. 주장만 있으면 주장 열에 입력하십시오.",
    en: "Criterion {{id}}: an evidenced answer needs the document it rests on. Name it or choose an evidence file; without one, enter it as a claim.",
  },
  "refusal.evidence-of-another": {
    ko: "증빙 {{id}}은(는) 다른 제공자의 문서입니다. 이 제공자의 증빙을 고르십시오.",
    en: "Evidence {{id}} belongs to another provider. Choose one of this provider.",
  },
  "refusal.profile-weights": {
    ko: "가중치의 합이 0이라 점수를 낼 수 없습니다. 목표 하나 이상에 0보다 큰 가중치를 두십시오.",
    en: "The weights sum to 0, so there is no score to compute. Give at least one objective a weight above 0.",
  },
  "refusal.no-such-country": {
    ko: "알려진 국가 코드가 아닙니다: {{country}}. 두 글자 코드로 입력하십시오(예: KR, US, DE).",
    en: "This is no known country code: {{country}}. Use two letters, such as KR, US or DE.",
  },
  "refusal.no-such-profile": {
    ko: "그런 주권 프로필이 없습니다: {{id}}",
    en: "There is no such sovereignty profile: {{id}}",
  },
  "refusal.no-such-drill": {
    ko: "그런 모의가 보관되어 있지 않습니다: {{id}}",
    en: "There is no such kept drill: {{id}}",
  },
} as const;
