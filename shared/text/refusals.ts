/** Why something was not done, and what to do next. */
export const refusals = {
  "refusal.unknown-call": { ko: "“{{name}}” 호출은 없습니다.", en: "There is no call “{{name}}”." },
  "refusal.invalid-input": { ko: "입력이 올바르지 않습니다: {{issue}}", en: "The input is not valid: {{issue}}" },
  "refusal.no-workspace": {
    ko: "열린 작업공간이 없습니다. 새로 만들거나 파일을 여십시오.",
    en: "No workspace is open. Create one or open a file.",
  },
  "refusal.import-map-broken": {
    ko: "{{name}}: 열 매핑 파일이 올바르지 않습니다({{issue}}). examine --map으로 만든 파일에서 고치십시오.",
    en: "{{name}} is no mapping file ({{issue}}). Start from one that examine --map wrote.",
  },
  "refusal.import-plan-stale": {
    ko: "가져오기를 준비한 뒤 인벤토리가 바뀌었습니다. 다시 비교한 다음 저장하십시오. 바뀐 것은 없습니다.",
    en: "The inventory was changed after this import was prepared. Compare again, then save. Nothing was changed.",
  },
  "refusal.import-plan-gone": {
    ko: "이 가져오기 계획은 더 이상 없습니다. 파일을 다시 선택하십시오. 바뀐 것은 없습니다.",
    en: "This import is no longer prepared. Choose the files again. Nothing was changed.",
  },
  "refusal.import-memory": {
    ko: "파일이 너무 커서 메모리가 부족합니다. 시트를 나누어 가져오십시오. 바뀐 것은 없습니다.",
    en: "The files need more memory than there is. Import them in parts. Nothing was changed.",
  },
  "refusal.import-stopped": {
    ko: "가져오기가 예기치 않게 멈췄습니다. 다시 시도하십시오. 바뀐 것은 없습니다.",
    en: "The import stopped unexpectedly. Try again. Nothing was changed.",
  },
  "refusal.import-under-way": {
    ko: "가져온 내용을 저장하고 있습니다. 끝난 뒤에 바꾸십시오.",
    en: "An import is being saved. Change this when it is done.",
  },
  "refusal.cancelled": {
    ko: "작업을 취소했습니다. 바뀐 것은 없습니다.",
    en: "The work was cancelled. Nothing was changed.",
  },
  "refusal.bug": {
    ko: "예상하지 못한 문제가 생겼습니다. 저장된 내용은 그대로입니다. 문의할 때 이 번호를 알려 주십시오: {{number}}",
    en: "Something went wrong that we did not expect. What was saved is safe. Quote this number: {{number}}",
  },
  "refusal.no-such-file-ticket": {
    ko: "그 파일은 더 이상 열려 있지 않습니다. 다시 선택하십시오.",
    en: "That file is no longer held. Choose it again.",
  },
  "refusal.file-missing": {
    ko: "파일이 없습니다: {{name}}. 경로와 이름을 확인하십시오.",
    en: "There is no such file: {{name}}. Check its path and name.",
  },
  "refusal.not-a-file": { ko: "파일이 아닙니다: {{name}}", en: "This is not a file: {{name}}" },
  "refusal.no-dialogs": {
    ko: "이 화면에서는 파일 대화상자를 열 수 없습니다. 명령줄에서 다른 파일로 다시 시작하십시오: sovplan serve 파일",
    en: "No file dialog can be opened here. Start again from the command line with another file: sovplan serve FILE",
  },
  "refusal.disk-full": {
    ko: "디스크에 공간이 부족하여 {{name}} 파일을 쓰지 못했습니다({{mb}} MB 필요). 있던 파일은 그대로입니다.",
    en: "There is not enough room on the disk for {{name}} ({{mb}} MB needed). The old file is untouched.",
  },
  "refusal.no-such-folder": {
    ko: "{{name}} 파일을 쓸 폴더가 없습니다. 폴더를 먼저 만드십시오.",
    en: "The folder for {{name}} does not exist. Make it first.",
  },
  "refusal.cannot-write": {
    ko: "{{name}} 파일을 쓸 수 없습니다. 권한과 위치를 확인하십시오.",
    en: "{{name}} cannot be written there. Check the permissions and the place.",
  },
} as const;
