/** Names of the benchmarks by their id; a benchmark without one is shown as its data names it. */
export const benchmarks = {
  "benchmark.kr-public-adoption": { ko: "공공부문의 민간 클라우드 이용", en: "Public bodies in public cloud" },
  "benchmark.kr-industry-adoption": { ko: "산업계의 민간 클라우드 이용", en: "Industry in public cloud" },
  "benchmark.kr-single-cloud": { ko: "한 클라우드만 쓰는 기관", en: "Organisations on one cloud only" },
  "benchmark.kr-digital-service-amount": {
    ko: "디지털서비스 이용계약, 5년 금액",
    en: "Digital service contracts, amount in five years",
  },
  "benchmark.kr-digital-service-count": {
    ko: "디지털서비스 이용계약, 5년 건수",
    en: "Digital service contracts in five years",
  },
  "benchmark.kr-digital-service-amount-2024": {
    ko: "디지털서비스 이용계약, 2024년 10월까지 금액",
    en: "Digital service contracts, amount to October 2024",
  },
  "benchmark.kr-digital-service-count-2024": {
    ko: "디지털서비스 이용계약, 2024년 10월까지 건수",
    en: "Digital service contracts to October 2024",
  },
  "benchmark.kr-digital-service-agencies-2024": {
    ko: "이용계약 제도를 쓴 기관",
    en: "Agencies that use the contract system",
  },
  "benchmark.kr-ai-failure": {
    ko: "2027년까지 실패할 것으로 본 AI 전환",
    en: "AI conversions expected to fail by 2027",
  },
  "benchmark.kr-private-share-aws": { ko: "민간 이용 2023: AWS", en: "Private sector use 2023: AWS" },
  "benchmark.kr-private-share-microsoft": {
    ko: "민간 이용 2023: 마이크로소프트",
    en: "Private sector use 2023: Microsoft",
  },
  "benchmark.kr-private-share-naver": { ko: "민간 이용 2023: 네이버", en: "Private sector use 2023: NAVER" },
  "benchmark.kr-private-share-google": { ko: "민간 이용 2023: 구글", en: "Private sector use 2023: Google" },
  "benchmark.kr-private-share-kt": { ko: "민간 이용 2023: KT", en: "Private sector use 2023: KT" },
  "benchmark.uk-switching": { ko: "한 해에 사업자를 바꾸는 고객(영국)", en: "Customers who switch in a year" },
  "benchmark.uk-top2": { ko: "AWS와 마이크로소프트를 합친 몫(영국)", en: "AWS and Microsoft together" },
  "benchmark.uk-market": { ko: "클라우드 시장 규모(영국)", en: "Size of the cloud market" },
  "benchmark.world-multicloud-2017": { ko: "멀티클라우드 시장 2017", en: "Multi-cloud market 2017" },
  "benchmark.world-multicloud-2022": { ko: "멀티클라우드 시장 2022, 전망", en: "Multi-cloud market 2022, forecast" },
  "benchmark.world-multicloud-growth": { ko: "멀티클라우드 시장 성장률", en: "Growth of the multi-cloud market" },
  "benchmark.kr-nirs-fire": {
    ko: "2025년 9월 26일 대전 화재로 멈춘 시스템",
    en: "Systems stopped by the Daejeon fire of 26 September 2025",
  },
  "benchmark.kr-nirs-dr": {
    ko: "화재 전 재해복구를 모두 갖춘 시스템",
    en: "Systems with complete disaster recovery before the fire",
  },
  "benchmark.kr-dr-budget-2026": { ko: "2026년 재해복구 예산", en: "Disaster recovery budget 2026" },
  "benchmark.kr-dr-budget-all": { ko: "재해복구에 필요한 전체 금액", en: "Disaster recovery, what is needed in all" },
  "benchmark.eu-tender-amount": { ko: "EU 주권 클라우드 조달", en: "EU sovereign cloud tender" },
  "benchmark.csap-cost": { ko: "CSAP 인증 한 건의 비용", en: "Cost of a CSAP certificate" },
  "benchmark.csap-saas-iaas-2023": {
    ko: "공공기관이 쓸 수 있는 클라우드 서비스, 2023년 7월 말",
    en: "Cloud services open to public bodies, end of July 2023",
  },
  "benchmark.aws-esc-invest": {
    ko: "AWS 유럽 소버린 클라우드 투자, 2040년까지",
    en: "AWS European Sovereign Cloud, investment to 2040",
  },
  "benchmark.price-rot-gcp-2526": {
    ko: "2025년 7월–2026년 7월에 바뀐 GCP 단가",
    en: "GCP prices that changed, July 2025 to July 2026",
  },
  "benchmark.price-rot-azure": {
    ko: "2023년 10월–2026년 6월에 바뀐 Azure 단가",
    en: "Azure prices that changed, October 2023 to June 2026",
  },
  "benchmark.price-rot-eu": {
    ko: "2026년 1월–8월에 바뀐 유럽 제공자 단가",
    en: "Prices of European providers that changed, January to August 2026",
  },
  "benchmark.scope-share-of-organisations-or-systems-as-quoted": {
    ko: "기관 또는 시스템의 비율(인용대로)",
    en: "share of organisations or systems, as quoted",
  },
  "benchmark.scope-share-of-organisations-not-of-systems": {
    ko: "기관의 비율(시스템의 비율이 아님)",
    en: "share of organisations, not of systems",
  },
  "benchmark.scope-total": { ko: "합계", en: "in total" },
  "benchmark.scope-over": { ko: "초과", en: "over" },
  "benchmark.scope-under": { ko: "미만", en: "under" },
  "benchmark.scope-about": { ko: "약", en: "about" },
  "benchmark.scope-6-years": { ko: "6년", en: "6 years" },
  "benchmark.scope-valid-certificates": { ko: "유효한 인증", en: "valid certificates" },
  "benchmark.unit-percent": { ko: "%", en: "%" },
  "benchmark.unit-percent-per-year": { ko: "%/년", en: "% a year" },
  "benchmark.unit-contracts": { ko: "건", en: "contracts" },
  "benchmark.unit-agencies": { ko: "곳", en: "agencies" },
  "benchmark.unit-systems": { ko: "개", en: "systems" },
  "benchmark.unit-services": { ko: "개", en: "services" },
} as const;
