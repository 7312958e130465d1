/** The appendices: lists, formulae, sources, assumptions. */
export const reportAppendices = {
  "report.t-all": { ko: "전체 워크로드", en: "All workloads" },
  "report.t-formulae": { ko: "산식", en: "Formulae" },
  "report.t-sources": { ko: "출처", en: "Sources" },
  "report.t-assumptions": { ko: "가정", en: "Assumptions" },
  "report.t-verdicts": { ko: "통과하지 않은 판정", en: "Verdicts that are not a pass" },
  "report.t-findings": {
    ko: "파일에서 찾은 지적 사항",
    en: "What was found in the files",
  },
  "report.t-glossary": { ko: "용어", en: "Terms" },
  "report.solver-none": {
    ko: "저장된 배치는 현재 요구사항으로 다시 점검하였습니다(점수 {{value}}). 최적성 한계는 증명하지 못했습니다.",
    en: "The adopted placement was checked again against today's requirements (score {{value}}). No bound on what would be best was proven.",
  },
  "report.solver": {
    ko: "최적화: {{name}}, 변수 {{variables}}개, 제약 {{rows}}개, 시드 {{seed}}. 목표 {{objective}}, 값 {{value}}, 한계 {{bound}}, 격차 {{gap}} (시나리오 {{scenario}}).",
    en: "Optimiser: {{name}}, {{variables}} variables, {{rows}} rows, seed {{seed}}. Objective: {{objective}}; value {{value}}, bound {{bound}}, gap {{gap}} (scenario {{scenario}}).",
  },
  "report.edition": {
    ko: "카탈로그 판 {{id}}, 다이제스트 {{digest}}…",
    en: "Catalogue edition {{id}}, digest {{digest}}…",
  },
  "report.verdicts": {
    ko: "배치된 곳에서 통과가 아닌 판정 {{open}}건(워크로드 {{workloads}}개), 배치하지 못한 워크로드 {{unplaced}}개. 판정은 각 워크로드의 전환일 기준입니다.",
    en: "Verdicts that are not a pass where workloads are placed: {{open}} (of {{workloads}} workloads); workloads not placed: {{unplaced}}. Each verdict is for the day of the cut-over.",
  },
  "report.no-findings": {
    ko: "해당 없음 — 가져온 파일에서 지적 사항을 찾지 못했습니다.",
    en: "Empty — nothing was found amiss in imported files.",
  },
  "report.approved-version": { ko: "이 판이 승인본입니다.", en: "This is the approved version." },
  "report.no-approved-version": {
    ko: "승인된 판이 없어 비교하지 않았습니다.",
    en: "There is no approved version to compare with.",
  },
  "report.machine": {
    ko: "같은 내용의 JSON 계획 파일은 프로그램의 내보내기로 만들며, 그 입력 다이제스트는 {{digest}} 입니다.",
    en: "The same plan as JSON comes from the program's export; its input digest is {{digest}}.",
  },
  "report.a-unknown": { ko: "판정 불가의 처리", en: "Unknown verdicts" },
  "report.a-comfort": { ko: "적정 규모 여유율", en: "Right-sizing comfort factor" },
  "report.a-comfort-value": { ko: "1.3 (사용률을 아는 경우)", en: "1.3 (where utilisation is known)" },
  "report.a-hours": { ko: "월 시간", en: "Hours in a month" },
  "report.a-max": { ko: "차수당 최대 워크로드", en: "Most workloads in a wave" },
  "report.a-days": { ko: "차수 기간(근무일)", en: "Working days per wave" },
  "report.a-engineers": { ko: "인력", en: "Engineers" },
  "report.a-per-workload": { ko: "워크로드당 작업", en: "Work per workload" },
  "report.a-link": { ko: "회선", en: "Line" },
  "report.a-window": { ko: "전환 창", en: "Cut-over window" },
  "report.formula-1-name": { ko: "주권 점수", en: "Sovereignty score" },
  "report.formula-1": {
    ko: "100 · Σ (수준 ÷ 최대 수준) · 가중치; 전체 SEAL = 목표별 수준의 최솟값",
    en: "100 · Σ (level ÷ highest level) · weight; overall SEAL = the lowest objective level",
  },
  "report.formula-2-name": { ko: "월 비용", en: "Cost a month" },
  "report.formula-2": {
    ko: "Σ 항목(시간 단가 × 730, GB·월 단가 × GB, 전송 구간 단가 × GB), 항목마다 한 번 반올림",
    en: "Σ lines (hourly price × 730, price per GB-month × GB, egress by tiers), each rounded once",
  },
  "report.formula-3-name": { ko: "단가 미상", en: "Unpriced" },
  "report.formula-3": {
    ko: "같은 등급, vCPU·메모리 ±25 %, 같은 통화권 상품의 p10–p90; 다섯 개 미만이면 산출 불가",
    en: "p10–p90 of offers of the same class, vCPU and memory within ±25 %, same currency area; fewer than five: not computable",
  },
  "report.formula-4-name": { ko: "지연", en: "Latency" },
  "report.formula-4": {
    ko: "측정값 → 같은 도시 대리 측정 + 2.6 ms → 3.5 + 19.5·km/1000 (가까운 육로) → 8.7 + 13.36·경로 km/1000",
    en: "measured → proxy in the same metro + 2.6 ms → 3.5 + 19.5·km/1000 (near, by land) → 8.7 + 13.36·path km/1000",
  },
  "report.formula-5-name": { ko: "종속성", en: "Lock-in" },
  "report.formula-5": {
    ko: "100 · (0.6 · 평균 + 0.4 · 최대) ÷ 4, 답하지 않은 항목은 0–4",
    en: "100 · (0.6 · mean + 0.4 · max) ÷ 4, an unanswered facet counts as 0–4",
  },
  "report.formula-6-name": { ko: "집중도", en: "Concentration" },
  "report.formula-6": {
    ko: "HHI = Σ (100 · 비중)²; 7,000 이상 지배적, 4,000 이상 양분",
    en: "HHI = Σ (100 · share)²; from 7,000 dominant, from 4,000 dual",
  },
  "report.formula-7-name": { ko: "배치 점수", en: "Placement score" },
  "report.formula-7": {
    ko: "Σ 비중 × Σ 가중치 · (값 − 최악) ÷ (최선 − 최악), 증명된 쪽 끝으로 계산",
    en: "Σ share × Σ weight · (value − worst) ÷ (best − worst), counted with the proven end",
  },
  "report.formula-8-name": { ko: "적정 규모", en: "Right-sizing" },
  "report.formula-8": {
    ko: "max(최소, 올림(코어 · 사용률 · 여유율)); 사용률을 모르면 현재 크기",
    en: "max(least, round up(cores · utilisation · comfort)); as it is where utilisation is not known",
  },
  "report.formula-9-name": { ko: "전송 시간", en: "Transfer time" },
  "report.formula-9": { ko: "TB · 8·10⁶ ÷ (Mbit/s) ÷ 3,600 ÷ 효율", en: "TB · 8·10⁶ ÷ (Mbit/s) ÷ 3,600 ÷ efficiency" },
} as const;
