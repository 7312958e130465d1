/** What a cost is made of. */
export const cost = {
  "cost.plan": { ko: "배치 전체의 월 비용", en: "Cost a month of the whole placement" },
  "cost.region": { ko: "{{provider}} ({{region}})의 월 비용", en: "Cost a month at {{provider}} ({{region}})" },
  "cost.workload": { ko: "{{name}}의 월 비용 ({{region}})", en: "Cost a month of {{name}} ({{region}})" },
  "cost.compute": { ko: "계산", en: "Compute" },
  "cost.storage": { ko: "블록 저장", en: "Block storage" },
  "cost.egress": { ko: "외부 전송", en: "Egress" },
  "cost.price": { ko: "{{offer}} 단가 ({{currency}})", en: "Price of {{offer}} ({{currency}})" },
  "cost.hours": { ko: "한 달의 시간", en: "Hours in a month" },
  "cost.rate": { ko: "환율 {{from}} → {{to}}", en: "Exchange rate {{from}} → {{to}}" },
  "cost.rate-inverse": {
    ko: "환율 {{from}} → {{to}} (고시 환율의 역수)",
    en: "Exchange rate {{from}} → {{to}} (the quoted rate turned round)",
  },
  "cost.no-rate": {
    ko: "계획일 기준 7일 이내의 {{from}} 환율이 없어 산출할 수 없습니다. 환율을 입력하십시오.",
    en: "Not computable: there is no rate for {{from}} within the seven days before the plan date. Enter one.",
  },
  "cost.comparables": { ko: "비교한 상품 수", en: "Comparable offers" },
  "cost.unpriced": {
    ko: "단가 미상: 같은 등급·크기·통화권 상품 {{count}}개의 p10–p90",
    en: "Unpriced: p10–p90 of {{count}} offers of the same class, size and area",
  },
  "cost.too-few": {
    ko: "단가 미상이고 비교할 상품이 {{count}}개뿐이어서 산출할 수 없습니다(5개 이상 필요).",
    en: "Unpriced, and only {{count}} comparable offers (five are needed): not computable.",
  },
  "cost.storage-price": {
    ko: "블록 저장 단가 {{variant}} ({{currency}}/GB·월)",
    en: "Block storage price {{variant}} ({{currency}} per GB-month)",
  },
  "cost.storage-unknown": {
    ko: "저장 용량을 몰라 산출할 수 없습니다.",
    en: "Not computable: its storage is not known.",
  },
  "cost.storage-comparables": { ko: "비교한 블록 저장 단가 수", en: "Block-storage prices compared" },
  "cost.storage-too-few": {
    ko: "블록 저장 단가가 없고 비교할 단가가 {{count}}개뿐입니다(5개 이상 필요).",
    en: "No block-storage price, and only {{count}} to compare with (five are needed).",
  },
  "cost.storage-unpriced": {
    ko: "블록 저장 단가 미상: 같은 통화권 단가 {{count}}개의 p10–p90",
    en: "Block storage unpriced: p10–p90 of {{count}} lists of the same area",
  },
  "cost.storage-unpriced-anywhere": {
    ko: "블록 저장 단가 미상: 같은 통화권의 단가가 5개 미만이어서 카탈로그 전체 {{count}}개의 p10–p90",
    en: "Block storage unpriced: fewer than five lists in its area, so p10–p90 of all {{count}} lists of the catalogue",
  },
  "cost.egress-volume": { ko: "외부 전송량", en: "Traffic to the internet" },
  "cost.egress-tier": {
    ko: "전송 단가 {{from}}–{{to}} GB ({{currency}}/GB)",
    en: "Egress price {{from}}–{{to}} GB ({{currency}} per GB)",
  },
  "cost.egress-unpriced": {
    ko: "외부 전송 단가가 없어 산출할 수 없습니다.",
    en: "Not computable: no egress price is published.",
  },
  "cost.egress-beyond": {
    ko: "공시된 구간을 넘는 전송량이어서 다른 단가표 {{count}}개의 p10–p90을 씁니다.",
    en: "More traffic than the list has prices for: p10–p90 of {{count}} other lists",
  },
  "cost.egress-included": { ko: "외부 전송이 요금에 포함됩니다.", en: "Egress is included." },
  "score.workload": { ko: "{{name}}의 점수 ({{region}})", en: "Score of {{name}} ({{region}})" },
  "score.plan": {
    ko: "배치 점수 (대상 {{all}}개 중 {{placed}}개)",
    en: "Score of the placement ({{placed}} of {{all}} workloads)",
  },
  "score.cost": { ko: "비용 (비중 {{weight}} %)", en: "Cost (weight {{weight}} %)" },
  "score.latency": { ko: "지연 (비중 {{weight}} %)", en: "Latency (weight {{weight}} %)" },
  "score.sovereignty": { ko: "주권 (비중 {{weight}} %)", en: "Sovereignty (weight {{weight}} %)" },
  "score.lock-in": { ko: "종속성 (비중 {{weight}} %)", en: "Lock-in (weight {{weight}} %)" },
  "score.cost-value": { ko: "필요 vCPU당 월 비용", en: "Cost a month per needed vCPU" },
  "score.latency-value": { ko: "이용자 왕복 지연", en: "Users' round trip" },
  "score.sovereignty-value": { ko: "주권 점수", en: "Sovereignty score" },
  "score.lock-in-value": { ko: "종속성", en: "Lock-in" },
  "score.not-known": { ko: "값을 몰라 최악에서 최선까지로 계산합니다.", en: "Not known: counted from worst to best." },
  "cost.egress-compared": {
    ko: "외부 전송 단가 미상: 공시된 단가표 {{count}}개의 p10–p90",
    en: "Egress unpriced: p10–p90 of {{count}} published lists",
  },
} as const;
