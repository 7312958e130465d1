/** What is paid today, as bills in FOCUS columns say. */
export const bills = {
  "cli.bills": { ko: "가져온 청구서의 합계", en: "what imported cloud bills come to" },
  "bills.none": {
    ko: "가져온 청구서가 없습니다.",
    en: "No bill has been imported.",
  },
  "bills.none-why": {
    ko: "클라우드 제공자의 청구서(FOCUS 형식 CSV)를 가져오면 지금 내는 비용이 제공자·분류·월별로 보입니다.",
    en: "Import a provider's bill (CSV in FOCUS columns) to see what is paid now by provider, category and month.",
  },
  "bills.period": { ko: "기간", en: "Period" },
  "bills.provider": { ko: "제공자", en: "Provider" },
  "bills.issuer": { ko: "청구한 곳(재판매)", en: "Billed by (reseller)" },
  "bills.category": { ko: "분류", en: "Category" },
  "bills.billed": { ko: "청구 금액", en: "Billed" },
  "bills.effective": { ko: "실효 금액", en: "Effective" },
  "bills.list": { ko: "정가", en: "At list price" },
  "bills.credits": { ko: "그중 할인·환급", en: "Credits in it" },
  "bills.currency": { ko: "통화", en: "Currency" },
  "bills.lines": { ko: "항목 수", en: "Lines" },
  "bills.total": { ko: "{{currency}} 청구 합계", en: "Billed in {{currency}}" },
  "bills.total-note": { ko: "할인·환급 {{credits}} 포함", en: "credits of {{credits}} in it" },
  "bills.no-credits": { ko: "할인·환급 없음", en: "no credits" },
  "bills.how": {
    ko: "합계 = 통화가 같은 청구 항목의 청구 금액(BilledCost)을 그대로 더한 값입니다. 환율은 쓰지 않습니다.",
    en: "A total adds the billed amounts (BilledCost) of all lines in one currency as they stand. No exchange rate is used.",
  },
  "bills.source": { ko: "{{file}}, {{day, day}} 가져옴", en: "{{file}}, imported {{day, day}}" },
  "bills.reseller": { ko: "재판매", en: "Reseller" },
  "inventory.tab-bills": { ko: "청구서", en: "Bills" },
} as const;
