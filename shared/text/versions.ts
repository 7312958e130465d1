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
} as const;
