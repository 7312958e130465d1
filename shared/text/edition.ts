/** What is said when the bundled catalogue edition cannot be trusted. */
export const edition = {
  "refusal.catalogue-damaged": {
    ko: "카탈로그 파일이 손상되어 열 수 없습니다: {{file}} ({{issue}}). 프로그램을 다시 설치하십시오. 작업공간 파일은 그대로입니다.",
    en: "The catalogue is damaged and cannot be opened: {{file}} ({{issue}}). Install the program again; workspaces are untouched.",
  },
  "refusal.catalogue-changed": {
    ko: "카탈로그 {{edition}}판의 내용이 배포된 것과 다릅니다. 프로그램을 다시 설치하거나, 직접 고쳤다면 npm run catalogue -- --seal 로 다시 봉인하십시오.",
    en: "The catalogue edition {{edition}} is not what was released. Install the program again or, if you edited it, seal it with npm run catalogue -- --seal.",
  },
  "refusal.catalogue-missing": {
    ko: "카탈로그 폴더(assets/catalogue)가 없습니다. 프로그램을 다시 설치하십시오.",
    en: "There is no catalogue folder (assets/catalogue). Install the program again.",
  },
} as const;
