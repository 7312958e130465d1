/** Waves as they are kept: names of steps in the history, and refusals. */
export const waving = {
  "waves.step-rules": { ko: "차수 규칙 변경", en: "Change wave rules" },
  "waves.step-accept": { ko: "규칙 {{rule}} 위반 수용: {{by}}", en: "Accept a breach of rule {{rule}}: {{by}}" },
  "waves.step-withdraw": { ko: "규칙 {{rule}} 위반 수용 철회", en: "Withdraw the acceptance of rule {{rule}}" },
  "waves.step-team": { ko: "작업조 저장: {{name}}", en: "Save team: {{name}}" },
  "waves.step-remove-team": { ko: "작업조 삭제: {{name}}", en: "Remove team: {{name}}" },
  "waves.step-procurement": { ko: "조달 저장: {{provider}}", en: "Save procurement: {{provider}}" },
  "waves.step-remove-procurement": { ko: "조달 삭제: {{provider}}", en: "Remove procurement: {{provider}}" },
  "waves.step-milestone": { ko: "이정표 저장: {{name}}", en: "Save milestone: {{name}}" },
  "waves.step-remove-milestone": { ko: "이정표 삭제: {{name}}", en: "Remove milestone: {{name}}" },
  "runbook.step-save": {
    ko: "{{wave}}차 실행서 저장: {{count}}줄",
    en: "Save run-book of wave {{wave}}: {{count}} lines",
  },
  "runbook.step-template": { ko: "실행서 틀 저장: {{name}}", en: "Save run-book template: {{name}}" },
  "runbook.step-remove-template": { ko: "실행서 틀 삭제: {{name}}", en: "Remove run-book template: {{name}}" },

  "refusal.no-such-wave": {
    ko: "{{id}} 차수가 없습니다. 다른 곳에서 지웠거나 되돌렸습니다. 차수 화면을 다시 여십시오.",
    en: "There is no wave {{id}}. It was removed or undone elsewhere. Open the waves again.",
  },
  "refusal.wave-workload-twice": {
    ko: "{{name}}이(가) 두 차수({{a}}, {{b}})에 있습니다. 한 차수에만 두십시오. 바뀐 것은 없습니다.",
    en: "{{name}} is in two waves ({{a}}, {{b}}). Leave it in one. Nothing was changed.",
  },
  "refusal.wave-days-reversed": {
    ko: "{{wave}}차: 전환일 {{cutOver, day}}이(가) 시작일 {{start, day}}보다 앞섭니다. 날짜를 고치십시오. 바뀐 것은 없습니다.",
    en: "Wave {{wave}}: the cut-over on {{cutOver, day}} lies before the start on {{start, day}}. Correct the days. Nothing was changed.",
  },
  "refusal.days-reversed": {
    ko: "기간의 끝 {{to, day}}이(가) 처음 {{from, day}}보다 앞섭니다. 날짜를 고치십시오. 바뀐 것은 없습니다.",
    en: "The end {{to, day}} lies before the beginning {{from, day}}. Correct the days. Nothing was changed.",
  },
  "refusal.periods-overlap": {
    ko: "작업조의 기간이 겹칩니다: {{a}}부터와 {{b}}부터. 겹치지 않게 고치십시오. 바뀐 것은 없습니다.",
    en: "Periods of the team overlap: from {{a}} and from {{b}}. Correct them. Nothing was changed.",
  },
  "refusal.group-has-team": {
    ko: "{{group}} 그룹은 이미 {{team}} 작업조가 옮깁니다. 그 작업조에서 먼저 빼십시오. 바뀐 것은 없습니다.",
    en: "The group {{group}} is already moved by the team {{team}}. Take it out there first. Nothing was changed.",
  },
  "refusal.wave-rules-contradict": {
    ko: "차수의 최소 {{least}}개가 최대 {{most}}개보다 큽니다. 하나를 고치십시오. 바뀐 것은 없습니다.",
    en: "A wave would have at least {{least}} workloads and at most {{most}}. Correct one of them. Nothing was changed.",
  },
  "refusal.step-twice": {
    ko: "조달 단계가 두 번 적혀 있습니다: {{step}}. 하나를 지우십시오. 바뀐 것은 없습니다.",
    en: "A step of procurement is there twice: {{step}}. Remove one. Nothing was changed.",
  },
  "refusal.not-broken": {
    ko: "규칙 {{rule}}은(는) 이 차수에서 어겨지지 않았으므로 수용할 것이 없습니다.",
    en: "Rule {{rule}} is not broken there, so there is nothing to accept.",
  },
} as const;
