/** Words of the imports that were confirmed, of taking one back, and of where a value comes from. */
export const importBatches = {
  "inventory.tab-imports": { ko: "가져온 기록", en: "Imports" },
  "import.batches-none": { ko: "아직 가져온 파일이 없습니다", en: "Nothing has been imported yet" },
  "import.batches-none-why": {
    ko: "가져온 파일마다 무엇을 바꿨는지 여기에 남고, 여기에서 통째로 되돌릴 수 있습니다.",
    en: "Each confirmed import is kept here with what it changed, and can be taken back as a whole.",
  },
  "import.batch-at": { ko: "가져온 때", en: "When" },
  "import.batch-file": { ko: "파일", en: "File" },
  "import.batch-format": { ko: "형식", en: "Format" },
  "import.batch-read": { ko: "읽은 행", en: "Read" },
  "import.batch-all": { ko: "가져온 기록으로", en: "All imports" },
  "import.batch-title": { ko: "{{file}} · {{day, day}}", en: "{{file}}, {{day, day}}" },
  "import.batch-gone": { ko: "그 가져오기는 기록에 없습니다.", en: "That import is not on record." },
  "import.take-back": { ko: "이 가져오기 되돌리기", en: "Take this import back" },
  "import.take-back-title": { ko: "가져오기 되돌리기: {{file}}", en: "Take back {{file}}" },
  "import.take-back-lead": {
    ko: "이 가져오기가 넣은 것은 없애고, 바꾼 것은 이전 값으로 돌립니다. 바꾼 것 가운데 그 뒤에 직접 고친 칸은 그대로 둡니다. 한 번에 되돌릴 수 있는 한 단계입니다.",
    en: "What this import added goes, what it changed is as before; of the latter, what was edited since stays. It is one step that can be undone.",
  },
  "import.take-back-files": {
    ko: "함께 확정한 파일도 되돌립니다: {{files}}",
    en: "Files confirmed together with it are taken back too: {{files}}",
  },
  "import.take-back-do": { ko: "되돌리기", en: "Take it back" },
  "import.take-back-nothing": {
    ko: "되돌릴 것이 없습니다. 이 가져오기가 한 일이 남아 있지 않습니다.",
    en: "There is nothing to take back: nothing this import did is left.",
  },
  "import.take-back-removed": { ko: "삭제 {{count}}개", en: "{{count}} removed" },
  "import.take-back-restored": { ko: "이전 값으로 {{count}}개", en: "{{count}} back to what they were" },
  "import.take-back-kept": {
    ko: "그 뒤에 고친 칸은 그대로 {{count}}개",
    en: "{{count}} where what was edited since stays",
  },
  "import.take-back-lost": {
    ko: "그 뒤에 고친 {{fields}} 값도 함께 없어집니다",
    en: "{{fields}}, edited since, goes with it",
  },
  "import.take-back-more": { ko: "그 밖에 {{count}}개", en: "and {{count}} more" },
  "import.taken-back": {
    ko: "가져오기를 되돌렸습니다: 삭제 {{removed}}개, 이전 값으로 {{restored}}개, 그대로 {{kept}}개.",
    en: "Import taken back: {{removed}} removed, {{restored}} restored, {{kept}} kept.",
  },
  "import.of-workload": { ko: "워크로드", en: "Workload" },
  "import.of-group": { ko: "응용 그룹", en: "Group" },
  "import.of-data-set": { ko: "데이터셋", en: "Data set" },
  "import.of-dependency": { ko: "연계", en: "Dependency" },
  "import.of-other": { ko: "그 밖", en: "Other" },
  // origin
  "import.origin": { ko: "어디에서 온 값인가", en: "Where this comes from" },
  "import.origin-none": {
    ko: "가져온 적이 없습니다. 직접 입력했습니다.",
    en: "It was never imported; it was typed here.",
  },
  "import.origin-place": { ko: "{{file}} · {{sheet}} {{row}}행", en: "{{file}}, {{sheet}}, row {{row}}" },
  "import.origin-kept": { ko: "파일에는 {{value}}", en: "the file says {{value}}" },
  "import.origin-edits": { ko: "직접 고친 것", en: "Edited by hand" },
  "import.origin-edit": { ko: "{{before}} → {{after}}", en: "{{before}} → {{after}}" },
  "import.origin-fields": { ko: "{{count}}칸", en: "{{count}} fields" },
  "import.origin-more": { ko: "{{count}}건 더", en: "{{count}} more" },
} as const;
