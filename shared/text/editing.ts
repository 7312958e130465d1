/** Words of editing in a grid: typing into a cell, pasting a block, changing many rows, grouping by a rule. */
export const editing = {
  // what a field does not understand
  "editing.required": { ko: "비워 둘 수 없는 칸입니다.", en: "This field cannot be empty." },
  "editing.too-long": { ko: "{{most}}자까지 쓸 수 있습니다.", en: "At most {{most}} letters." },
  "editing.not-a-number": {
    ko: "수로 읽을 수 없습니다: {{said}}. 1,234처럼 쓰십시오.",
    en: "Not a number: {{said}}. Write it like 1,234.",
  },
  "editing.not-a-size": {
    ko: "크기로 읽을 수 없습니다: {{said}}. 16, 16GB, 1.5TiB처럼 쓰십시오.",
    en: "Not a size: {{said}}. Write it like 16, 16GB or 1.5TiB.",
  },
  "editing.not-a-duration": {
    ko: "시간으로 읽을 수 없습니다: {{said}}. 30, 30분, 4시간처럼 쓰십시오.",
    en: "Not a duration: {{said}}. Write it like 30, 30 min or 4 h.",
  },
  "editing.not-a-share": {
    ko: "비율로 읽을 수 없습니다: {{said}}. 45 또는 45%처럼 쓰십시오.",
    en: "Not a percentage: {{said}}. Write it like 45 or 45%.",
  },
  "editing.share-outside": {
    ko: "0–100 % 밖입니다: {{said}}.",
    en: "Outside 0–100 %: {{said}}.",
  },
  "editing.not-whole": { ko: "정수가 아닙니다: {{said}}.", en: "Not a whole number: {{said}}." },
  "editing.not-above-0": { ko: "0보다 커야 합니다: {{said}}.", en: "Must be more than 0: {{said}}." },
  "editing.too-small": { ko: "{{least}} 이상이어야 합니다: {{said}}.", en: "Must be {{least}} or more: {{said}}." },
  "editing.too-large": { ko: "{{most}} 이하여야 합니다: {{said}}.", en: "Must be {{most}} or less: {{said}}." },
  "editing.not-a-choice": {
    ko: "고를 수 없는 말입니다: {{said}}. 쓸 수 있는 말: {{values}}.",
    en: "Not one of the choices: {{said}}. Choose from: {{values}}.",
  },
  "editing.not-a-grade": {
    ko: "등급으로 읽을 수 없습니다: {{said}}. 1–4 또는 상·중·하로 쓰십시오.",
    en: "Not a grade: {{said}}. Write 1–4, or high, medium, low.",
  },
  "editing.not-yes-no": {
    ko: "예·아니오로 읽을 수 없습니다: {{said}}.",
    en: "Neither yes nor no: {{said}}.",
  },
  "editing.no-such-group": {
    ko: "그런 응용 그룹이 없습니다: {{said}}. 시스템 탭에서 먼저 추가하십시오.",
    en: "There is no group “{{said}}”. Add it in Systems first.",
  },
  "editing.several-groups": {
    ko: "이름이 같은 응용 그룹이 여럿입니다: {{said}}.",
    en: "Several groups are named “{{said}}”.",
  },
  "editing.no-such-end": {
    ko: "그런 워크로드나 응용 그룹이 없습니다: {{said}}. 바깥 시스템이면 ‘외부: 이름’으로 쓰십시오.",
    en: "No workload or group is named “{{said}}”. For a system outside write “outside: name”.",
  },
  "editing.several-ends": {
    ko: "이름이 같은 것이 여럿입니다: {{said}}.",
    en: "Several things are named “{{said}}”.",
  },
  "editing.too-many-addresses": {
    ko: "주소는 64개까지, 하나에 64자까지입니다.",
    en: "At most 64 addresses of 64 letters each.",
  },
  "editing.not-a-country": {
    ko: "두 글자 국가 부호가 아닙니다: {{said}}. KR처럼 쓰십시오.",
    en: "Not a two-letter country code: {{said}}. Write it like KR.",
  },
  "editing.not-items": {
    ko: "제9조 제1항의 호로 읽을 수 없습니다: {{said}}. 1–8을 쉼표로 나열하십시오.",
    en: "Not items of § 9(1): {{said}}. Write 1–8 with commas.",
  },
  "editing.not-freezes": {
    ko: "기간으로 읽을 수 없습니다: {{said}}. 2026-12-15~2027-01-20 연말처럼 쓰십시오.",
    en: "Not a period: {{said}}. Write it like 2026-12-15~2027-01-20 year end.",
  },
  "editing.no-field": { ko: "이 열은 붙여 넣어 고칠 수 없습니다.", en: "This column cannot be changed by pasting." },
  "editing.several-rows": {
    ko: "이름이 같은 행이 여럿이라 어느 행인지 알 수 없습니다.",
    en: "Several rows have this name, so it cannot be told which is meant.",
  },
  // pasting
  "editing.paste-title": { ko: "붙여 넣기 미리 보기", en: "Paste preview" },
  "editing.paste-apply": { ko: "{{count}}행에 적용", en: "Apply to rows: {{count}}" },
  "editing.paste-sum": {
    ko: "{{rows}}행의 {{cells}}칸이 바뀝니다.",
    en: "Cells that change: {{cells}}, in rows: {{rows}}.",
  },
  "editing.paste-new": { ko: "{{count}}행이 새로 생깁니다.", en: "New rows: {{count}}." },
  "editing.paste-bad": {
    ko: "알아볼 수 없는 {{count}}칸은 그대로 둡니다.",
    en: "Not understood and left out: {{count}}.",
  },
  "editing.paste-empty": { ko: "빈 칸은 ‘모름’으로 바꿈", en: "Empty cells make it not known" },
  "editing.paste-heading": {
    ko: "첫 행의 제목대로 열을, 이름대로 행을 맞췄습니다.",
    en: "Columns go where the headings in the first row say, rows by their names.",
  },
  "editing.paste-columns": {
    ko: "고칠 수 없는 열은 넣지 않습니다.",
    en: "Columns that cannot be changed are left out.",
  },
  "editing.paste-column": { ko: "{{number}}번째 열", en: "Column {{number}}" },
  "editing.paste-nowhere": { ko: "넣지 않음", en: "left out" },
  "editing.paste-new-row": { ko: "새 행", en: "New row" },
  "editing.paste-more": { ko: "외 {{count}}행", en: "and {{count}} more rows" },
  "editing.paste-same": { ko: "바뀌는 칸이 없습니다.", en: "No cell changes." },
  "editing.becomes": { ko: "→", en: "becomes" },
  "editing.pasted": {
    ko: "{{changed}}행을 바꾸고 {{added}}행을 추가했습니다. 되돌릴 수 있습니다.",
    en: "Changed {{changed}} rows and added {{added}}. This can be undone.",
  },
  // many rows together
  "editing.bulk-workloads": { ko: "워크로드 {{count}}개 일괄 편집", en: "Edit {{count}} workloads together" },
  "editing.bulk-systems": { ko: "응용 그룹 {{count}}개 일괄 편집", en: "Edit {{count}} groups together" },
  "editing.bulk-data-sets": { ko: "데이터셋 {{count}}개 일괄 편집", en: "Edit {{count}} data sets together" },
  "editing.bulk-dependencies": { ko: "연계 {{count}}개 일괄 편집", en: "Edit {{count}} dependencies together" },
  "editing.changed-workloads": { ko: "워크로드 {{count}}개를 바꿨습니다.", en: "Changed {{count}} workloads." },
  "editing.changed-systems": { ko: "응용 그룹 {{count}}개를 바꿨습니다.", en: "Changed {{count}} groups." },
  "editing.changed-data-sets": { ko: "데이터셋 {{count}}개를 바꿨습니다.", en: "Changed {{count}} data sets." },
  "editing.changed-dependencies": { ko: "연계 {{count}}개를 바꿨습니다.", en: "Changed {{count}} dependencies." },
  "editing.row-needs": { ko: "새 행에 ‘{{field}}’ 값이 없습니다.", en: "A new row needs “{{field}}”." },
} as const;
