/** Registers: steps of the history, and why something was not done. */
export const registers = {
  "registers.step-adopt": {
    ko: "제안 {{count}}건을 등록부에 올림",
    en: "Findings taken over into the registers, {{count}}",
  },
  "registers.step-risk-add": { ko: "위험 추가", en: "Risk added" },
  "registers.step-risk-change": { ko: "위험 수정", en: "Risk changed" },
  "registers.step-risk-remove": { ko: "위험 {{count}}건 삭제", en: "Risks removed, {{count}}" },
  "registers.step-decision-add": { ko: "결정 사항 추가", en: "Decision added" },
  "registers.step-decision-change": { ko: "결정 사항 수정", en: "Decision changed" },
  "registers.step-decision-remove": { ko: "결정 사항 {{count}}건 삭제", en: "Decisions removed, {{count}}" },
  "registers.step-question-add": { ko: "미해결 질문 추가", en: "Open question added" },
  "registers.step-question-change": { ko: "미해결 질문 수정", en: "Open question changed" },
  "registers.step-question-remove": { ko: "미해결 질문 {{count}}건 삭제", en: "Open questions removed, {{count}}" },
  "registers.step-indicator-add": { ko: "성과지표 추가", en: "Indicator added" },
  "registers.step-indicator-change": { ko: "성과지표 수정", en: "Indicator changed" },
  "registers.step-indicator-remove": { ko: "성과지표 {{count}}건 삭제", en: "Indicators removed, {{count}}" },
  "registers.step-exit-trigger-add": { ko: "출구 조건 추가", en: "Exit trigger added" },
  "registers.step-exit-trigger-change": { ko: "출구 조건 수정", en: "Exit trigger changed" },
  "registers.step-exit-trigger-remove": { ko: "출구 조건 {{count}}건 삭제", en: "Exit triggers removed, {{count}}" },
  "registers.step-exit-test-add": { ko: "출구 시험 추가", en: "Exit test added" },
  "registers.step-exit-test-change": { ko: "출구 시험 수정", en: "Exit test changed" },
  "registers.step-exit-test-remove": { ko: "출구 시험 {{count}}건 삭제", en: "Exit tests removed, {{count}}" },

  "refusal.no-such-finding": {
    ko: "그런 제안은 없습니다: {{origin}}. 계획이 바뀌어 더 이상 해당하지 않을 수 있습니다. 제안을 다시 불러오십시오.",
    en: "There is no such finding: {{origin}}. The plan may have changed since. Look at the findings again.",
  },
  "refusal.no-such-option": {
    ko: "선택지 {{number}}번은 없습니다. 선택지는 {{count}}개입니다. 있는 번호를 고르거나 선택지를 먼저 추가하십시오.",
    en: "There is no option {{number}} among {{count}}. Choose one that is there, or add it first.",
  },
  "refusal.origin-taken": {
    ko: "이 제안은 이미 등록부에 있습니다({{id}}). 그 항목을 고치십시오.",
    en: "This finding is in the register already, as {{id}}. Change that entry.",
  },
} as const;
