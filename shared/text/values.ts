/** Reading cells: what was decided for a column, and what a person is asked. */
export const values = {
  "exchange.finding.DECIMAL_COMMA": {
    ko: "이 열은 쉼표를 소수점으로 읽었습니다(1.234,5).",
    en: "This column was read with a decimal comma (1.234,5).",
  },
  "exchange.finding.DATE_ORDER": {
    ko: "일과 월의 순서를 알 수 없는 날짜가 있어 {{taken}} 순서로 읽었습니다.",
    en: "The order of day and month is open in this column; it was read as {{taken}}.",
  },
  "exchange.finding.SERIAL_DATE": {
    ko: "날짜가 엑셀 일련번호로 적혀 있어 날짜로 바꾸었습니다.",
    en: "Days stand as Excel's serial numbers; they were turned into dates.",
  },
  "exchange.finding.PRODUCT_READ": {
    ko: "“개수 × 크기”로 적힌 값은 곱하거나 더해 읽었습니다.",
    en: "Values written as “count × size” were multiplied and added up.",
  },
  "exchange.finding.DIGITS_LOST": {
    ko: "번호 {{count}}개가 15자리를 넘는 숫자로 저장되어 끝자리가 원본에서 사라졌을 수 있습니다. 텍스트로 저장한 파일을 쓰십시오.",
    en: "{{count}} ids are stored as numbers of more than 15 digits; their last digits may be lost in the source. Use a file that keeps them as text.",
  },
  "exchange.finding.FRACTION_READ": {
    ko: "이 열의 비율은 1 이하여서 0–1로 읽었습니다.",
    en: "Nothing in this column is above 1: its shares were read as fractions.",
  },
  "exchange.finding.no-unit": {
    ko: "머리글에 단위가 없어 {{taken}}(으)로 읽었습니다.",
    en: "The heading states no unit; {{taken}} was taken.",
  },
  "exchange.finding.far-off": {
    ko: "이 열의 가운데 값과 1,000배 넘게 다릅니다. 단위를 확인하십시오. 값은 그대로 두었습니다.",
    en: "A thousand times off the middle of its column. Check the unit; the value was left as it is.",
  },
  "exchange.finding.and-more": {
    ko: "{{message}} (같은 열에 {{count}}개 더)",
    en: "{{message}} ({{count}} more in this column)",
  },
  "exchange.question.date-order": {
    ko: "“{{column}}” 열의 03/04/2025는 몇 월 며칠입니까?",
    en: "What does 03/04/2025 mean in the column “{{column}}”?",
  },
  "exchange.question.date-order.day-first": { ko: "일/월/년 (4월 3일)", en: "day/month/year (3 April)" },
  "exchange.question.date-order.month-first": { ko: "월/일/년 (3월 4일)", en: "month/day/year (4 March)" },

  "exchange.reason.empty-row": { ko: "빈 행이라 건너뛰었습니다.", en: "The row says nothing." },
  "exchange.reason.licence-alone": {
    ko: "어느 시스템의 라이선스인지 적은 열이 없어 건너뛰었습니다. 시스템ID나 정보시스템명 열을 더하십시오.",
    en: "No system is named that this licence belongs to. Add a column of system ids or names.",
  },
  "exchange.reason.no-system": {
    ko: "시스템ID “{{id}}”: 이 번호의 정보시스템이 이 파일에 없습니다.",
    en: "No system of this file bears the id “{{id}}”.",
  },
  "exchange.finding.SUM_DIFFERS": {
    ko: "시트의 합계는 {{stated}}, 행을 더하면 {{ours}}입니다.",
    en: "The sheet prints a sum of {{stated}}; its rows come to {{ours}}.",
  },
  "exchange.finding.REPLACE_RECKONED": {
    ko: "교체 예정일은 도입일에 내용연수를 더해 구했습니다.",
    en: "The day of replacement was reckoned from the purchase and the years of service.",
  },
  "exchange.finding.UNIT_BAD": {
    ko: "단위를 알 수 없어 알 수 없음으로 두었습니다(예: 4시간, 30분).",
    en: "The unit is not known; left as not known (write 4 h or 30 min).",
  },
  "exchange.question.memory-gb": {
    ko: "메모리의 {{unit}}는 어떤 단위입니까?",
    en: "What is a {{unit}} of memory in this file?",
  },
  "exchange.question.memory-gb.gib": { ko: "2진 단위(1 GB = 2³⁰ 바이트)", en: "binary (1 GB = 2³⁰ bytes)" },
  "exchange.question.memory-gb.gb": { ko: "10진 단위(1 GB = 10⁹ 바이트)", en: "decimal (1 GB = 10⁹ bytes)" },
  "exchange.question.grade-words": {
    ko: "말로 적힌 시스템 등급을 어떻게 옮깁니까?",
    en: "How are grades in words to be read?",
  },
  "exchange.question.grade-words.high-is-1": {
    ko: "상·중·하 = 1·2·3, Ⅰ–Ⅳ = 1–4",
    en: "high, medium, low = 1, 2, 3; Ⅰ–Ⅳ = 1–4",
  },
  "exchange.question.grade-words.low-is-4": {
    ko: "상·중·하 = 1·2·4, Ⅰ–Ⅳ = 1–4",
    en: "high, medium, low = 1, 2, 4; Ⅰ–Ⅳ = 1–4",
  },
  "exchange.question.grade-words.leave": { ko: "알 수 없음으로 둡니다", en: "Leave them as not known" },
  "exchange.question.personal": {
    ko: "사람에 관한 열이 있습니다: {{columns}}. 가져옵니까?",
    en: "Some columns are about people: {{columns}}. Bring them in?",
  },
  "exchange.question.personal.no": { ko: "아니요, 빼고 가져옵니다", en: "No, leave them out" },
  "exchange.question.personal.yes": { ko: "예, 가져옵니다", en: "Yes, bring them in" },
} as const;
