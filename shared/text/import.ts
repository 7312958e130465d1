/** Words of the import: files taken in, what they would do to the inventory row by row, before they do it. */
export const importing = {
  "import.button": { ko: "가져오기", en: "Import" },
  "import.choose": { ko: "파일 선택", en: "Choose files" },
  "import.formats": {
    ko: ".xlsx, .xls, .xlsb, .ods, .csv, .json, .zip · 파일당 200MB까지 · 이 컴퓨터 밖으로 나가지 않습니다",
    en: ".xlsx, .xls, .xlsb, .ods, .csv, .json, .zip · up to 200 MB each · nothing leaves this computer",
  },
  // dropping
  "import.drop": { ko: "놓으면 무엇이 바뀔지 먼저 보여 드립니다", en: "Drop to see first what would change" },
  "import.drop-why-not": { ko: "지금은 파일을 받을 수 없습니다", en: "Files cannot be taken in now" },
  "import.drop-no-workspace": {
    ko: "먼저 작업공간을 만들거나 여십시오. 그런 다음 파일을 다시 놓으십시오.",
    en: "Create or open a workspace first, then drop the files again.",
  },
  "import.drop-read-only": {
    ko: "이 작업공간은 읽기 전용이라 가져올 수 없습니다.",
    en: "This workspace is read-only; nothing can be imported into it.",
  },
  "import.drop-busy": {
    ko: "앞의 파일을 아직 읽고 있습니다. 끝나거나 중단한 뒤 다시 놓으십시오.",
    en: "Earlier files are still being read. Wait or stop that work, then drop these again.",
  },
  // what waits
  "import.waiting": {
    ko: "확정을 기다리는 가져오기가 있습니다: {{files}}. 아직 아무것도 바뀌지 않았습니다.",
    en: "An import waits to be confirmed: {{files}}. Nothing has changed yet.",
  },
  "import.waiting-back": { ko: "가져오기로 돌아가기", en: "Back to import" },
  "import.forget": { ko: "그만두기", en: "Leave import" },
  "import.forget-title": { ko: "가져오기를 그만두시겠습니까?", en: "Leave this import?" },
  "import.forget-why": {
    ko: "인벤토리는 그대로입니다. 준비한 열 연결과 확인한 내용은 사라집니다. 나중에 이어서 하려면 다른 화면으로 그냥 옮기십시오.",
    en: "The inventory stays as it is. The mapping and the answers you gave here are lost. To go on later, simply open another page.",
  },
  "import.forget-do": { ko: "버리고 나가기", en: "Forget it and leave" },
  "import.more-title": { ko: "이미 준비 중인 가져오기가 있습니다", en: "An import is already being prepared" },
  "import.more-why": {
    ko: "새 파일({{files}})을 함께 가져올지, 준비하던 것을 버리고 새로 시작할지 고르십시오.",
    en: "Import the new files ({{files}}) together with it, or drop what was prepared and start anew.",
  },
  "import.more-add": { ko: "함께 가져오기", en: "Add to it" },
  "import.more-anew": { ko: "새로 시작", en: "Start anew" },
  // files
  "import.question-files": { ko: "이 파일은 무엇입니까?", en: "What are these files?" },
  "import.question-map": { ko: "어느 열이 어느 항목입니까?", en: "Which column is which field?" },
  "import.question-plan": { ko: "각 행에 무슨 일이 일어납니까?", en: "What will happen to each row?" },
  "import.files-title": { ko: "가져올 파일 준비", en: "Files to import" },
  "import.files": { ko: "파일", en: "Files" },
  "import.add-files": { ko: "파일 더하기", en: "Add files" },
  "import.state-found": { ko: "형식 확인됨", en: "Format recognised" },
  "import.state-choose": { ko: "형식을 고르십시오", en: "Choose its format" },
  "import.state-chosen": { ko: "형식 고름", en: "Format chosen" },
  "import.state-map": { ko: "열 연결이 필요함", en: "Needs a mapping" },
  "import.state-mapped": { ko: "열 연결됨", en: "Mapped" },
  "import.state-failed": { ko: "읽지 못함", en: "Not read" },
  "import.take-away": { ko: "{{file}} 빼기", en: "Leave out {{file}}" },
  "import.failed-of": {
    ko: "{{count}}개 파일은 읽지 못해 빼고 진행합니다.",
    en: "Files that could not be read are left out: {{count}}",
  },
  "import.plan": { ko: "무엇이 바뀌는지 보기", en: "See what would change" },
  "import.plan-blocked": { ko: "아직 진행할 수 없습니다", en: "Not ready yet" },
  "import.blocked-choose": { ko: "{{file}}: 형식을 고르십시오.", en: "{{file}}: choose its format." },
  "import.blocked-map": { ko: "{{file}}: {{why}}", en: "{{file}}: {{why}}" },
  "import.blocked-none": { ko: "가져올 수 있는 파일이 없습니다.", en: "There is no file that can be imported." },
  "import.found-lead": {
    ko: "{{format}} 형식으로 읽습니다(일치 {{score}}). 다르면 다른 형식을 고르거나 직접 열을 연결하십시오.",
    en: "It is read as {{format}} (match {{score}}). If that is wrong, choose another format or map its columns yourself.",
  },
  "import.no-tables": {
    ko: "{{file}}: 아는 형식도 아니고 열을 연결할 표도 없습니다. 표가 든 파일(.xlsx, .csv)로 저장해 다시 가져오십시오.",
    en: "{{file}} is in no known format and holds no table whose columns could be mapped. Save it as a file of tables (.xlsx, .csv) and import that.",
  },
  // choose
  "import.choose-title": { ko: "어느 형식입니까?", en: "Which format is it?" },
  "import.choose-why": {
    ko: "제목 행이 둘 이상의 형식에 맞습니다. 아래 첫 행들을 보고 고르십시오.",
    en: "Its headings fit more than one format. Look at its first rows and choose.",
  },
  "import.choose-score": { ko: "제목 일치 {{score}}", en: "{{score}} of its headings match" },
  "import.choose-this": { ko: "이 형식으로 읽기", en: "Read as this" },
  "import.choose-chosen": { ko: "고름", en: "Chosen" },
  "import.choose-none": { ko: "모두 아니면 직접 연결", en: "None of these: map the columns yourself" },
  "import.first-rows": { ko: "첫 행들", en: "First rows" },
  // encoding
  "import.as-found": { ko: "찾은 대로 ({{found}})", en: "as found ({{found}})" },
  "import.encoding-label": { ko: "문자 집합", en: "Encoding" },
  "import.delimiter-label": { ko: "구분 문자", en: "Delimiter" },
  "import.delimiter-comma": { ko: "쉼표 ,", en: "comma ," },
  "import.delimiter-semicolon": { ko: "쌍반점 ;", en: "semicolon ;" },
  "import.delimiter-tab": { ko: "탭", en: "tab" },
  "import.delimiter-bar": { ko: "세로줄 |", en: "bar |" },
  "import.encoding-guessed": {
    ko: "파일에 적혀 있지 않아 짐작했습니다. 아래 글자가 깨지지 않았는지 보십시오.",
    en: "The file does not say it; this is a guess. See that no letter below is wrong.",
  },
  // none
  "import.none": { ko: "준비 중인 가져오기가 없습니다", en: "No import is being prepared" },
  "import.none-why": {
    ko: "파일을 고르거나 아무 화면에나 끌어다 놓으십시오. 무엇이 바뀔지 먼저 보여 드립니다.",
    en: "Choose files, or drop them on any page. You first see what would change.",
  },
  "import.back": { ko: "인벤토리로", en: "To the inventory" },
  "import.error-code": { ko: "코드 {{code}}", en: "Code {{code}}" },
} as const;
