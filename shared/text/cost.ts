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
  "cost.backup": { ko: "백업", en: "Backup" },
  "cost.windows": { ko: "Windows 라이선스", en: "Windows licences" },
  "cost.database": { ko: "데이터베이스 라이선스", en: "Database licences" },
  "cost.traffic": { ko: "리전 간 전송", en: "Traffic between regions" },
  "cost.recovery": { ko: "재해복구 사본", en: "Recovery copies" },
  "cost.support": { ko: "지원 요금", en: "Support" },
  "cost.spot": {
    ko: "{{offer}} 스팟 단가 ({{currency}}, 시간)",
    en: "Spot price of {{offer}} ({{currency}} per hour)",
  },
  "cost.month-on-demand": {
    ko: "{{offer}} 월 단가 ({{currency}}, 단가표 그대로)",
    en: "Price of {{offer}} for a month, as listed ({{currency}})",
  },
  "cost.month-one-year": {
    ko: "{{offer}} 1년 약정 월 단가 ({{currency}})",
    en: "Price of {{offer}} a month for one year ({{currency}})",
  },
  "cost.month-three-years": {
    ko: "{{offer}} 3년 약정 월 단가 ({{currency}})",
    en: "Price of {{offer}} a month for three years ({{currency}})",
  },
  "cost.month-why": {
    ko: "단가표가 월 금액을 따로 정하므로 시간당 단가 × 시간으로 계산하지 않습니다.",
    en: "The list gives the month itself, so it is not made of hours.",
  },
  "cost.no-one-year": {
    ko: "1년 약정 단가가 없어 온디맨드 단가를 씁니다.",
    en: "No one-year price is listed: priced on demand.",
  },
  "cost.no-three-years": {
    ko: "3년 약정 단가가 없어 온디맨드 단가를 씁니다.",
    en: "No three-year price is listed: priced on demand.",
  },
  "cost.no-spot": {
    ko: "스팟 단가가 없어 온디맨드 단가를 씁니다.",
    en: "No spot price is listed: priced on demand.",
  },
  "cost.spot-never": {
    ko: "운영이거나 환경이 알려지지 않아 스팟이 아니라 온디맨드 단가를 씁니다.",
    en: "Production, or nobody has said what it is: never at spot, priced on demand.",
  },
  "cost.minor": { ko: "1 {{currency}}의 보조 단위", en: "Minor units of one {{currency}}" },
  "cost.minor-of": { ko: "{{from}} 보조 단위에서 {{to}} 보조 단위로", en: "Minor units of {{to}} for one of {{from}}" },
  "cost.minor-why": { ko: "금액은 보조 단위의 정수로 셉니다.", en: "Amounts are counted in whole minor units." },
  "cost.stated": { ko: "계획 담당자가 입력한 값입니다.", en: "As the planner states it." },
  "cost.nobody-stated": { ko: "아무도 입력하지 않았습니다.", en: "Nobody has stated it." },
  "cost.cores": { ko: "구매하는 vCPU", en: "vCPU bought" },
  "cost.gb-per-gib": { ko: "1 GiB의 GB", en: "GB in a GiB" },
  "cost.gb-per-gib-why": { ko: "1,073,741,824 바이트", en: "1,073,741,824 bytes" },
  "cost.volume-list": {
    ko: "단가표 {{variant}} ({{currency}}/GB·월)",
    en: "As listed: {{variant}} ({{currency}} per GB-month)",
  },
  "cost.volume-price": { ko: "GB·월 단가", en: "Price per GB-month" },
  "cost.volume-comparables": {
    ko: "{{provider}}에 단가가 없어 단가표 {{count}}개와 비교",
    en: "No price at {{provider}}: {{count}} lists compared",
  },
  "cost.backup-price": {
    ko: "백업 단가 {{variant}} ({{currency}}/GB·월)",
    en: "Backup price {{variant}} ({{currency}} per GB-month)",
  },
  "cost.backup-too-few": {
    ko: "백업 단가가 없고 비교할 단가가 {{count}}개뿐입니다(5개 이상 필요).",
    en: "No backup price, and only {{count}} to compare with (five are needed).",
  },
  "cost.backup-unpriced": {
    ko: "백업 단가 미상: 같은 통화권 단가 {{count}}개의 p10–p90",
    en: "Backup unpriced: p10–p90 of {{count}} lists of the same area",
  },
  "cost.backup-unpriced-anywhere": {
    ko: "백업 단가 미상: 같은 통화권의 단가가 5개 미만이어서 카탈로그 전체 {{count}}개의 p10–p90",
    en: "Backup unpriced: fewer than five lists in its area, so p10–p90 of all {{count}} lists of the catalogue",
  },
  "cost.comparables-span": { ko: "비교 상품 {{count}}개의 p10–p90", en: "p10–p90 of {{count}} comparable offers" },
  "cost.percentile": { ko: "p{{p}}", en: "p{{p}}" },
  "cost.rank": { ko: "{{count}}개 중 {{rank}}번째: {{name}}", en: "Number {{rank}} of {{count}}: {{name}}" },
  "cost.rank-share": { ko: "두 순위 사이의 비율", en: "Share of the way to the next" },
  "cost.rank-why": { ko: "값이 작은 순서입니다.", en: "Counted from the least." },
  "cost.egress-part": { ko: "{{from}} GB부터의 구간", en: "Tier from {{from}} GB" },
  "cost.egress-billed": { ko: "과금 전송량(무료 {{free}} GB 제외)", en: "GB billed ({{free}} GB are free)" },
  "cost.egress-charge": { ko: "구간별 전송 요금", en: "Charge by tiers" },
  "cost.egress-free": { ko: "무료 제공량 {{free}} GB 이내입니다.", en: "Within the {{free}} GB that are free." },
  "cost.egress-comparables": {
    ko: "{{gb}} GB에 대한 단가표 {{count}}개의 p10–p90",
    en: "p10–p90 of {{count}} lists for {{gb}} GB",
  },
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
  "score.sovereignty-value-weakest": {
    ko: "주권 점수 (종합 SEAL {{level}}, 최약 목표 {{weakest}})",
    en: "Sovereignty score (overall SEAL {{level}}, weakest {{weakest}})",
  },
  "score.lock-in-value": { ko: "종속성", en: "Lock-in" },
  "score.not-known": { ko: "값을 몰라 최악에서 최선까지로 계산합니다.", en: "Not known: counted from worst to best." },
  "cost.egress-compared": {
    ko: "외부 전송 단가 미상: 공시된 단가표 {{count}}개의 p10–p90",
    en: "Egress unpriced: p10–p90 of {{count}} published lists",
  },
} as const;
