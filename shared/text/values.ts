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
  "exchange.finding.far-off": {
    ko: "이 열의 가운데 값과 1,000배 넘게 다릅니다. 단위를 확인하십시오. 값은 그대로 두었습니다.",
    en: "A thousand times off the middle of its column. Check the unit; the value was left as it is.",
  },
  "exchange.question.date-order": {
    ko: "“{{column}}” 열의 03/04/2025는 몇 월 며칠입니까?",
    en: "What does 03/04/2025 mean in the column “{{column}}”?",
  },
  "exchange.question.date-order.day-first": { ko: "일/월/년 (4월 3일)", en: "day/month/year (3 April)" },
  "exchange.question.date-order.month-first": { ko: "월/일/년 (3월 4일)", en: "month/day/year (4 March)" },
} as const;
