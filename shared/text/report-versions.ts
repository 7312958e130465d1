/** Versions in the printed plan: its revision history, its signatures, and appendix H. */
export const reportVersions = {
  "report.first-version": { ko: "최초", en: "first" },
  "report.not-frozen-yet": { ko: "작성 중. 아직 확정하지 않았습니다.", en: "In work; not frozen yet." },
  "report.c-changed-sections": { ko: "달라진 장", en: "Sections changed" },
  "report.t-approvals": { ko: "결재 내역", en: "Signatures" },
  "report.c-approval": { ko: "결재", en: "Decision" },
  "report.approval-open": { ko: "미결재", en: "open" },
  "report.approval-approved": { ko: "승인", en: "approved" },
  "report.approval-declined": { ko: "반려", en: "declined" },
  "report.difference-approved": {
    ko: "승인된 {{label}}판({{day, day}}, 입력 다이제스트 {{digest}})과 비교하여 달라진 것을 항목별로 적습니다.",
    en: "What differs from the approved version {{label}} ({{day, day}}, digest of its inputs {{digest}}), field by field.",
  },
  "report.difference-frozen": {
    ko: "승인된 판이 없어 마지막으로 확정한 {{label}}판({{day, day}}, 입력 다이제스트 {{digest}})과 비교합니다.",
    en: "No version has been approved yet; what follows differs from version {{label}}, frozen last ({{day, day}}, digest of its inputs {{digest}}).",
  },
  "report.difference-none": {
    ko: "그 판과 달라진 것이 없습니다.",
    en: "Nothing differs from that version.",
  },
  "report.difference-hidden": {
    ko: "이름을 가린 사본이므로 항목별 변경 내용은 싣지 않습니다.",
    en: "This copy hides names, so what changed field by field is left out.",
  },
  "report.t-difference-counts": { ko: "변경 건수", en: "Changes by subject" },
  "report.c-thing": { ko: "대상", en: "What" },
  "report.c-theme": { ko: "구분", en: "Subject" },
  "report.c-added": { ko: "추가", en: "Added" },
  "report.c-removed": { ko: "삭제", en: "Removed" },
  "report.c-changed-fields": { ko: "변경 항목", en: "Fields changed" },
  "report.t-difference": { ko: "변경 내용: {{theme}}", en: "What changed: {{theme}}" },
  "report.c-before": { ko: "이전", en: "Before" },
  "report.c-after": { ko: "이후", en: "Now" },
  "report.difference-more": {
    ko: "이 밖에 {{count}}건이 더 있습니다. 전체 목록은 프로그램의 판 비교에 있습니다.",
    en: "There are {{count}} more; the whole list is in the program, under versions.",
  },
} as const;
