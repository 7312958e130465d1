/** Versions of the plan: freezing, comparing, signing; on the screen, in the history and on the command line. */
export const versions = {
  "versions.step-freeze": { ko: "계획 {{label}}판 확정", en: "Plan frozen as version {{label}}" },
  "versions.step-approve": { ko: "{{label}}판 결재 기록", en: "Approvals of version {{label}}" },
  "versions.same": {
    ko: "{{label}}판을 다시 계산한 결과가 확정할 때와 같습니다.",
    en: "Version {{label}}, worked out again, gives the same figures as when it was frozen.",
  },
  "versions.other-results": {
    ko: "{{label}}판의 입력은 그대로이나 다시 계산한 결과가 다릅니다. 다른 판의 프로그램이 계산한 것일 수 있습니다. 확정할 때 출력한 보고서를 기준으로 삼으십시오.",
    en: "The inputs of version {{label}} are unchanged, but they give other results now. Another version of the program may have worked them out. Go by the report that was printed then.",
  },
  "versions.other-inputs": {
    ko: "{{label}}판의 입력이 확정할 때와 다릅니다. 작업공간 파일을 점검하고 백업을 여십시오.",
    en: "The inputs of version {{label}} are not those it was frozen with. Check the workspace file and open a backup.",
  },
  "refusal.no-such-version": {
    ko: "{{number}}번 판이 이 작업공간에 없습니다. 판 목록에서 번호를 고르십시오.",
    en: "This workspace has no version number {{number}}. Choose one from the list of versions.",
  },
  "refusal.version-empty": {
    ko: "워크로드가 없는 계획은 확정할 수 없습니다. 먼저 현황을 가져오십시오.",
    en: "A plan without workloads cannot be frozen. Import the inventory first.",
  },
  "refusal.version-label-taken": {
    ko: "{{label}}판이 이미 있습니다. 다른 판 번호를 적으십시오.",
    en: "There is a version {{label}} already. Type another number.",
  },
  "refusal.version-damaged": {
    ko: "{{label}}판의 내용을 읽을 수 없습니다. 작업공간 파일을 점검하고 백업을 여십시오.",
    en: "What was kept of version {{label}} cannot be read. Check the workspace file and open a backup.",
  },
  "refusal.approval-undated": {
    ko: "결재한 날짜를 적으십시오.",
    en: "Type the day of the signature.",
  },
  "refusal.version-not-later": {
    ko: "같은 판끼리는 비교할 것이 없습니다. 다른 판을 고르십시오.",
    en: "A version does not differ from itself. Choose another one.",
  },

  "versions.state-none": { ko: "결재 없음", en: "not submitted" },
  "versions.state-open": { ko: "결재 중", en: "being signed" },
  "versions.state-approved": { ko: "승인", en: "approved" },
  "versions.state-declined": { ko: "반려", en: "declined" },

  // command line
  "cli.plan": {
    ko: "계획의 판: 확정, 목록, 비교, 다시 계산, 결재 기록",
    en: "Versions of the plan: freeze, list, compare, work out again, note a signature",
  },
  "cli.plan-part": {
    ko: "“{{word}}”(은)는 plan의 부분이 아닙니다. 다음 중에서 고르십시오: {{parts}}",
    en: "“{{word}}” is no part of plan. Choose one of: {{parts}}",
  },
  "cli.option-wanted": { ko: "{{option}} 값이 필요합니다.", en: "{{option}} is needed." },
  "cli.plan-number": {
    ko: "“{{word}}”(은)는 판의 번호가 아닙니다. sovplan plan versions로 번호를 보십시오.",
    en: "“{{word}}” is no number of a version. See sovplan plan versions.",
  },
  "cli.plan-none": {
    ko: "비교할 판이 없습니다. 먼저 sovplan plan freeze로 확정하십시오.",
    en: "There is no version to compare with. Freeze one first with sovplan plan freeze.",
  },
  "cli.plan-frozen": {
    ko: "{{label}}판으로 확정했습니다(번호 {{number}}, 입력 다이제스트 {{digest}}).",
    en: "Frozen as version {{label}} (number {{number}}, digest of the inputs {{digest}}).",
  },
  "cli.plan-unit": { ko: "부서", en: "unit" },
  "cli.plan-state": { ko: "결재", en: "approval" },
  "cli.version": { ko: "판", en: "version" },
  "cli.digest-word": { ko: "다이제스트", en: "digest" },
  "cli.plan-draft": {
    ko: "지금의 계획은 {{label}}({{status}})입니다.",
    en: "The plan of today is {{label}} ({{status}}).",
  },
  "cli.plan-same": {
    ko: "지금의 계획은 {{label}}판({{status}}) 그대로입니다.",
    en: "The plan of today is version {{label}} ({{status}}), word for word.",
  },
  "cli.plan-between": { ko: "{{from}}판에서 {{to}}까지", en: "From version {{from}} to {{to}}" },
  "cli.plan-no-change": { ko: "달라진 것이 없습니다.", en: "Nothing differs." },
  "cli.plan-sections": { ko: "달라진 장: {{sections}}", en: "Sections that differ: {{sections}}" },
  "cli.field": { ko: "항목", en: "field" },
  "cli.before": { ko: "이전", en: "before" },
  "cli.after": { ko: "이후", en: "after" },
  "cli.plan-signed-none": {
    ko: "{{label}}판의 결재를 적었습니다.",
    en: "The approvals of version {{label}} are noted.",
  },
  "cli.plan-signed-open": {
    ko: "{{label}}판의 결재를 적었습니다. 아직 모두 결재하지는 않았습니다.",
    en: "The signature under version {{label}} is noted. Not everybody has signed yet.",
  },
  "cli.plan-signed-approved": { ko: "{{label}}판이 승인되었습니다.", en: "Version {{label}} is approved." },
  "cli.plan-signed-declined": { ko: "{{label}}판이 반려되었습니다.", en: "Version {{label}} is declined." },
} as const;
