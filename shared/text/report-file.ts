/** The plan as a file: how far it is, what is attached, and the copy whose names are hidden. */
export const reportFile = {
  "report.laid-out": { ko: "{{pages}}쪽을 조판했습니다. 파일을 쓰는 중", en: "{{pages}} pages set, writing the file" },
  "report.hidden": { ko: "이름을 가린 사본", en: "Copy with names hidden" },
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
