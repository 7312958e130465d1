/** The plan as a file: how far it is, what is attached, and the copy whose names are hidden. */
export const reportFile = {
  "report.laid-out": { ko: "{{pages}}쪽을 조판했습니다. 파일을 쓰는 중", en: "{{pages}} pages set, writing the file" },
  "report.hidden": { ko: "이름을 가린 사본", en: "Copy with names hidden" },
  "report.hidden-file": { ko: "가림", en: "hidden" },
  "report.attached": { ko: "{{title}} — 기계 판독본", en: "{{title}} — machine-readable" },
  "report.machine-attached": {
    ko: "이 PDF에는 계획 전체와 산출 결과가 JSON 파일 plan.json으로 첨부되어 있습니다. 파일의 SHA-256은 {{digest}}입니다.",
    en: "This PDF carries the whole plan with its results as a JSON file, plan.json. The SHA-256 of the file is {{digest}}.",
  },
  "report.machine-hidden": {
    ko: "이 사본은 워크로드·시스템·데이터셋·호스트·주소·장소·부서·사람의 이름을 가명으로 바꾼 것입니다. 비고는 뺐고, 수치는 원본과 같습니다. 다이제스트는 원본 계획의 것이므로 첨부된 JSON으로는 다시 계산되지 않습니다.",
    en: "In this copy the names of workloads, systems, data sets, hosts, addresses, places, units and people are pseudonyms. Notes are left out; every figure is that of the original. The digest is that of the original plan and does not follow from the attached JSON.",
  },
  "report.t-figures": { ko: "산출값과 식별자", en: "Figures and their ids" },
  "report.c-figure-id": { ko: "식별자", en: "Id" },
  "report.c-section": { ko: "절", en: "Section" },
  "report.figures-note": {
    ko: "식별자를 프로그램의 검색창(Ctrl+K)에 넣거나 sovplan explain 파일 식별자를 실행하면 산식·투입값·출처가 열립니다. 워크로드별 월 비용은 cost/워크로드@리전이며 XLSX 부속서에 모두 있습니다.",
    en: "Typed into the search of the program (Ctrl+K), or after sovplan explain FILE, an id opens formula, inputs and sources. The month of each workload is cost/workload@region; the XLSX annex has all of them.",
  },
  "report.cell-cut": { ko: "… (이하 XLSX 부속서)", en: "… (the rest is in the XLSX annex)" },
  "report.table-cut": {
    ko: "{{all}}행 가운데 {{shown}}행을 실었습니다. 줄인 내용까지 표 전체는 XLSX 부속서의 {{number}} 시트에 있습니다.",
    en: "{{shown}} of {{all}} rows are printed. The whole table, with everything shortened here, is on sheet {{number}} of the XLSX annex.",
  },
  "hidden.workload": { ko: "워크로드 {{number}}", en: "Workload {{number}}" },
  "hidden.group": { ko: "시스템 {{number}}", en: "System {{number}}" },
  "hidden.data-set": { ko: "데이터셋 {{number}}", en: "Data set {{number}}" },
  "hidden.host": { ko: "호스트 {{number}}", en: "Host {{number}}" },
  "hidden.number": { ko: "관리번호 {{number}}", en: "Number {{number}}" },
  "hidden.address": { ko: "주소 {{number}}", en: "Address {{number}}" },
  "hidden.place": { ko: "장소 {{number}}", en: "Place {{number}}" },
  "hidden.outside": { ko: "외부 시스템 {{number}}", en: "Outside system {{number}}" },
  "hidden.unit": { ko: "부서 {{number}}", en: "Unit {{number}}" },
  "hidden.document": { ko: "문서 {{number}}", en: "Document {{number}}" },
  "hidden.text": { ko: "(가림)", en: "(hidden)" },
} as const;
