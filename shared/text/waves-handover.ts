/** The waves and the placement on their way to other tools. */
export const wavesHandover = {
  "frame.work-waves.export": { ko: "전환 차수 내보내는 중", en: "Exporting the waves" },
  "frame.work-handover.export": { ko: "뼈대 파일 만드는 중", en: "Writing the hand-over" },
  "waves-handover.export": { ko: "내보내기", en: "Export" },
  "waves-handover.as-csv": { ko: "차수 표 (CSV)", en: "Table of waves (CSV)" },
  "waves-handover.as-ics": { ko: "달력 (ICS)", en: "Calendar (ICS)" },
  "waves-handover.as-msproject": { ko: "MS Project (XML)", en: "MS Project (XML)" },
  "waves-handover.as-opentofu": { ko: "OpenTofu 뼈대 (.tf.json)", en: "OpenTofu skeleton (.tf.json)" },
  "waves-handover.saved": { ko: "저장했습니다: {{name}}", en: "Saved: {{name}}" },
  "waves-handover.lost": { ko: "{{name}}에 담지 못한 것", en: "What {{name}} does not say" },
  "waves-handover.lost-why": {
    ko: "이 형식으로는 말할 수 없거나, 아직 모르는 것입니다.",
    en: "The format has no words for it, or it is not known yet.",
  },
  "waves-handover.failed": { ko: "내보내지 못했습니다", en: "Nothing was exported" },
} as const;
