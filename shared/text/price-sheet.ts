/** Reading price sheets: what became of a row and why, what to do about it, and the columns of the template. */
export const priceSheet = {
  "refusal.price-sheet-unknown": {
    ko: "{{file}}: 단가표로 읽을 수 없습니다. 없는 열: {{columns}}. catalogue sheet-template 명령이나 “단가표 서식”으로 받은 파일에 적어 주십시오. 바뀐 것은 없습니다.",
    en: "{{file}} is no price sheet: it lacks the columns {{columns}}. Fill in a template from “catalogue sheet-template” or “Price sheet template”. Nothing was changed.",
  },
  "refusal.price-sheet-nothing": {
    ko: "{{file}}: {{rows}}행 가운데 쓸 수 있는 행이 없습니다. {{where}}: {{because}} 바뀐 것은 없습니다.",
    en: "{{file}}: none of its rows ({{rows}}) could be taken. {{where}}: {{because}} Nothing was changed.",
  },

  "refusal.import-price-sheet": {
    ko: "{{file}}: 인벤토리가 아니라 단가표입니다. 카탈로그에서 읽거나 sovplan catalogue import-sheet를 실행하십시오. 바뀐 것은 없습니다.",
    en: "{{file}} is a price sheet, not an inventory. Read it in the catalogue, or with sovplan catalogue import-sheet. Nothing was changed.",
  },
  "price-sheet.blank": {
    ko: "상품도 단가도 적지 않은 행이라 건너뛰었습니다.",
    en: "The row names nothing and no price, and was skipped.",
  },
  "price-sheet.empty": { ko: "{{column}} 칸이 비어 있습니다.", en: "The cell {{column}} is empty." },
  "price-sheet.cell": {
    ko: "{{column}} 칸의 “{{value}}”을(를) 읽을 수 없습니다.",
    en: "“{{value}}” in {{column}} cannot be read.",
  },
  "price-sheet.column": { ko: "{{column}} {{value}}: {{message}}", en: "{{column}} {{value}}: {{message}}" },
  "price-sheet.unreadable": { ko: "행을 읽을 수 없습니다.", en: "The row cannot be read." },
  "price-sheet.no-evidence": {
    ko: "{{column}} 칸이 비어 있습니다. 기준일과 출처가 없는 단가는 받지 않습니다.",
    en: "The cell {{column}} is empty. A price without a date and a source is not accepted.",
  },
  "price-sheet.no-provider": {
    ko: "카탈로그에 “{{name}}” 제공자가 없습니다.",
    en: "The catalogue has no provider “{{name}}”.",
  },
  "price-sheet.no-provider-add": {
    ko: "“{{name}}” 제공자를 찾지 못한 행: {{rows}}개. 카탈로그의 제공자 탭이나 catalogue fact add 명령으로 먼저 추가한 뒤 다시 읽으십시오.",
    en: "Rows of the unknown provider “{{name}}”: {{rows}}. Add it as an own fact (Catalogue, Providers, or “catalogue fact add”), then read the sheet again.",
  },
  "price-sheet.no-region": {
    ko: "{{provider}}에는 “{{name}}” 리전이 없습니다.",
    en: "{{provider}} has no region “{{name}}”.",
  },
  "price-sheet.no-region-add": {
    ko: "{{provider}}의 “{{name}}” 리전을 찾지 못한 행: {{rows}}개. 리전 코드를 확인하거나, catalogue fact add 명령으로 리전을 먼저 추가한 뒤 다시 읽으십시오.",
    en: "Rows of the unknown region “{{name}}” of {{provider}}: {{rows}}. Check the code, or add the region as an own fact (“catalogue fact add”), then read the sheet again.",
  },
  "price-sheet.regions-several": {
    ko: "{{provider}}에 “{{name}}”(이)라는 리전이 여럿입니다. 리전 코드를 적으십시오.",
    en: "{{provider}} has several regions “{{name}}”. Write the code of one.",
  },
  "price-sheet.other-zone": {
    ko: "{{provider}}의 {{name}} 리전은 {{is}} 존인데 행에는 “{{said}}”(이)라고 되어 있습니다. 그 존의 리전 코드를 적으십시오.",
    en: "Region {{name}} of {{provider}} is a {{is}} zone, and the row says “{{said}}”. Write the code of the region in that zone.",
  },
  "price-sheet.other-system": {
    ko: "단가는 라이선스 없는 리눅스로 비교합니다. {{os}} 행은 건너뛰었습니다.",
    en: "Prices are compared for Linux without a licence; this row is for {{os}} and was skipped.",
  },
  "price-sheet.which-storage": {
    ko: "GB-month 단가가 어느 저장소의 것인지 item 칸에 적으십시오: block_storage, object_storage, snapshot.",
    en: "Say in the column item what is stored at this price per GB and month: block_storage, object_storage or snapshot.",
  },
  "price-sheet.unit": {
    ko: "단위 “{{value}}”은(는) 여기서 쓸 수 없습니다. 쓸 수 있는 단위: {{list}}",
    en: "“{{value}}” is no unit for this. Use {{list}}.",
  },
  "price-sheet.no-currency": {
    ko: "통화가 없습니다. currency 칸에 KRW, EUR, USD 가운데 하나를 적으십시오.",
    en: "The price has no currency. Write KRW, EUR or USD in the column currency.",
  },
  "price-sheet.currency": {
    ko: "통화 “{{currency}}”은(는) 쓸 수 없습니다. KRW, EUR, USD만 받습니다.",
    en: "The currency “{{currency}}” cannot be used. Prices are taken in KRW, EUR or USD.",
  },
  "price-sheet.two-currencies": {
    ko: "단가의 통화가 서로 다르게 적혀 있습니다: {{list}}",
    en: "The row names more than one currency for its price: {{list}}.",
  },
  "price-sheet.vat-assumed": {
    ko: "vat 칸이 비어 있어 부가세를 뺀 단가로 읽었습니다.",
    en: "Where the column vat is empty, the prices were read as without tax.",
  },
  "price-sheet.vat-included": {
    ko: "부가세가 포함된 단가인데 세율이 없습니다. vat 칸에 “included 10%”처럼 세율을 적거나 부가세를 뺀 단가를 적으십시오.",
    en: "The price includes tax and says no rate. Write it as “included 10%” in the column vat, or give the price without tax.",
  },
  "price-sheet.vat-taken-off": {
    ko: "부가세 {{rate}}%를 뺐습니다: {{gross}} → {{net}}",
    en: "{{rate}} % tax was taken off: {{gross}} → {{net}}.",
  },
  "price-sheet.method": {
    ko: "method 칸의 “{{value}}”은(는) 알 수 없어 직접 입력한 단가로 두었습니다.",
    en: "“{{value}}” in method is not known; the price counts as typed.",
  },
  "price-sheet.tier": {
    ko: "구간이 맞지 않습니다: {{from}}–{{to}} GB, 무료 {{free}} GB",
    en: "The tier cannot be: {{from}}–{{to}} GB, {{free}} GB free.",
  },
  "price-sheet.tiers-meet": {
    ko: "앞 구간은 {{end}} GB에서 끝나고 이 구간은 {{from}} GB에서 시작합니다.",
    en: "The tier before ends at {{end}} GB, and this one begins at {{from}} GB.",
  },
  "price-sheet.two-tiers": {
    ko: "같은 구간의 단가가 {{where}}와 다릅니다. 하나만 남기십시오.",
    en: "{{where}} states another price for the same tier. Keep one.",
  },
  "price-sheet.upfront": {
    ko: "선납금 {{upfront}}은(는) {{term}} 단가와 함께 쓸 수 없습니다.",
    en: "An upfront payment of {{upfront}} does not go with {{term}}.",
  },
  "price-sheet.hours": {
    ko: "한 달을 {{hours}}시간으로 볼 수 없습니다. {{least}}에서 {{most}} 사이로 적으십시오.",
    en: "A month has no {{hours}} hours. Write a number from {{least}} to {{most}}.",
  },
  "price-sheet.no-size": {
    ko: "{{code}}의 vCPU와 메모리를 알 수 없습니다. vcpu와 memory_gib 칸을 채우십시오.",
    en: "The size of {{code}} is not known. Fill in vcpu and memory_gib.",
  },
  "price-sheet.size": {
    ko: "vCPU {{vcpu}}개, 메모리 {{memory}} GiB는 있을 수 없는 규모입니다.",
    en: "{{vcpu}} vCPU and {{memory}} GiB are no possible size.",
  },
  "price-sheet.other-size": {
    ko: "{{code}}: 카탈로그에는 vCPU {{vcpu}}개, 메모리 {{memory}} GiB로 되어 있습니다. 단가표의 규모로 두었습니다.",
    en: "{{code}}: the catalogue says {{vcpu}} vCPU and {{memory}} GiB. The sheet’s size was taken.",
  },
  "price-sheet.sizes-differ": {
    ko: "{{code}}의 규모가 {{where}}와 다릅니다.",
    en: "{{where}} states another size for {{code}}.",
  },
  "price-sheet.gpu-model": {
    ko: "GPU 수는 있는데 모델이 없습니다. gpu_model 칸을 채우십시오.",
    en: "There is a number of GPUs without a model. Fill in gpu_model.",
  },
  "price-sheet.code-blanks": {
    ko: "상품 코드에 빈칸을 쓸 수 없어 “{{was}}”을(를) “{{code}}”(으)로 적었습니다.",
    en: "A code has no blanks: “{{was}}” became “{{code}}”.",
  },
  "price-sheet.not-above-0": {
    ko: "{{amount}}은(는) 단가가 아닙니다. 단가 없음으로 두었습니다.",
    en: "{{amount}} is no price. The offer stays unpriced.",
  },
  "price-sheet.service-unpriced": {
    ko: "단가가 비어 있어 건너뛰었습니다.",
    en: "The row has no price and was skipped.",
  },
  "price-sheet.service-not-above-0": {
    ko: "{{amount}}은(는) 단가가 아닙니다. 무료이면 amount 칸에 “included”라고 적으십시오.",
    en: "{{amount}} is no price. Where nothing is charged write “included” in amount.",
  },
  "price-sheet.future": {
    ko: "기준일 {{day, day}}은(는) 오늘보다 뒤입니다.",
    en: "The date {{day, day}} lies in the future.",
  },
  "price-sheet.doubt-future": {
    ko: "단가의 기준일 {{day, day}}이(가) 오늘보다 뒤입니다.",
    en: "The price is of {{day, day}}, which lies in the future.",
  },
  "price-sheet.twice": { ko: "{{where}}와 같은 내용입니다.", en: "{{where}} says the same." },
  "price-sheet.two-prices": {
    ko: "{{where}}와 단가가 다릅니다. 앞의 단가를 두고 확인을 기다립니다.",
    en: "{{where}} states another price. That one stands and waits for confirmation.",
  },
  "price-sheet.doubt-two-prices": {
    ko: "단가가 두 가지로 적혀 있습니다: {{where}}, {{other}}",
    en: "Two different prices are stated: {{where}} and {{other}}.",
  },
  "price-sheet.term-alone": {
    ko: "{{code}}의 {{term}} 단가는 같은 단가표에 온디맨드 단가가 있어야 받습니다.",
    en: "The {{term}} price of {{code}} needs the on-demand price beside it in the sheet.",
  },
  "price-sheet.term-apart": {
    ko: "{{code}}의 {{term}} 단가는 온디맨드 단가와 통화와 기준일이 같아야 합니다.",
    en: "The {{term}} price of {{code}} must have the currency and the date of its on-demand price.",
  },
  "price-sheet.other-sheet": {
    ko: "“{{sheet}}” 시트는 단가표가 아니어서 읽지 않았습니다.",
    en: "The sheet “{{sheet}}” lists no prices and was not read.",
  },
  "price-sheet.no-date": {
    ko: "이 목록에는 기준일이 없습니다. 읽은 날({{day, day}})을 기준일로 두었습니다.",
    en: "This list says no date. Its prices count from the day on which it was read, {{day, day}}.",
  },

  // over the columns of a template as a workbook
  "price-sheet.heading.provider": { ko: "제공자", en: "Provider" },
  "price-sheet.heading.offer": { ko: "상품코드", en: "Offer" },
  "price-sheet.heading.name": { ko: "상품명", en: "Name" },
  "price-sheet.heading.class": { ko: "유형", en: "Class" },
  "price-sheet.heading.region": { ko: "리전", en: "Region" },
  "price-sheet.heading.zone": { ko: "존", en: "Zone" },
  "price-sheet.heading.vcpu": { ko: "vCPU 수", en: "vCPU" },
  "price-sheet.heading.memory": { ko: "메모리(GiB)", en: "Memory (GiB)" },
  "price-sheet.heading.disk": { ko: "로컬 디스크(GB)", en: "Local disk (GB)" },
  "price-sheet.heading.gpuModel": { ko: "GPU 모델", en: "GPU model" },
  "price-sheet.heading.gpuCount": { ko: "GPU 수", en: "GPUs" },
  "price-sheet.heading.arch": { ko: "아키텍처", en: "Architecture" },
  "price-sheet.heading.os": { ko: "운영체제", en: "System" },
  "price-sheet.heading.unit": { ko: "과금 단위", en: "Unit" },
  "price-sheet.heading.term": { ko: "약정", en: "Term" },
  "price-sheet.heading.upfront": { ko: "선납금", en: "Upfront" },
  "price-sheet.heading.amount": { ko: "단가", en: "Amount" },
  "price-sheet.heading.currency": { ko: "통화", en: "Currency" },
  "price-sheet.heading.vat": { ko: "부가세", en: "Tax" },
  "price-sheet.heading.hours": { ko: "월 시간", en: "Hours a month" },
  "price-sheet.heading.source": { ko: "출처", en: "Source" },
  "price-sheet.heading.asOf": { ko: "기준일", en: "As of" },
  "price-sheet.heading.method": { ko: "입수 방법", en: "Method" },
  "price-sheet.heading.note": { ko: "비고", en: "Note" },
  "price-sheet.heading.item": { ko: "항목", en: "Item" },
  "price-sheet.heading.variant": { ko: "세부 구분", en: "Variant" },
  "price-sheet.heading.tierFrom": { ko: "구간 시작(GB)", en: "Tier from (GB)" },
  "price-sheet.heading.tierTo": { ko: "구간 끝(GB)", en: "Tier to (GB)" },
  "price-sheet.heading.free": { ko: "무료 제공량(GB)", en: "Free (GB)" },
} as const;
