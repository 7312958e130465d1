/** Why something was not done, and what to do next. */
export const refusals = {
  "refusal.unknown-call": { ko: "“{{name}}” 호출은 없습니다.", en: "There is no call “{{name}}”." },
  "refusal.invalid-input": { ko: "입력이 올바르지 않습니다: {{issue}}", en: "The input is not valid: {{issue}}" },
  "refusal.no-workspace": {
    ko: "열린 작업공간이 없습니다. 새로 만들거나 파일을 여십시오.",
    en: "No workspace is open. Create one or open a file.",
  },
  "refusal.cancelled": {
    ko: "작업을 취소했습니다. 바뀐 것은 없습니다.",
    en: "The work was cancelled. Nothing was changed.",
  },
} as const;
